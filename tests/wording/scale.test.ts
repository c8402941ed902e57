import { expect, it } from 'vitest'
import { agesText, scaleLead, scaleSize } from '../../src/wording/scale'

const facts = {
  about: '问的是过去两周里的心情。',
  minutes: 3,
  questions: 9,
  ages: { unit: 'years', from: 18, until: null },
} as const

it('says how many questions there are once, how long they take and whom they are for', () => {
  expect(scaleLead(facts)).toBe('问的是过去两周里的心情。一共 9 题，大约 3 分钟，适合 18 岁以上。')
})

it('says up to which age, where there is one, in the unit of the questionnaire', () => {
  expect(agesText({ unit: 'years', from: 12, until: 17 })).toBe('12 到 17 岁')
  expect(agesText({ unit: 'months', from: 3, until: 35 })).toBe('3 到 35 个月')
})

it('says nothing of age where everybody is meant', () => {
  expect(agesText({ unit: 'years', from: 0, until: null })).toBeNull()
  expect(scaleSize({ ...facts, ages: { unit: 'years', from: 0, until: null } })).toBe('一共 9 题，大约 3 分钟。')
})
