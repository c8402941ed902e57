import { describe, expect, it } from 'vitest'
import { ageLine, ageText } from '../../src/child/family/age-text'
import { draftOf, read } from '../../src/child/pages/edit-child/draft'
import { groupsOf, spelled } from '../../src/child/pages/guardians/groups'

const written = { nickname: '小满', year: '2025', month: '5', preterm: false, weeks: '' }
const today = '2026-11-23'
const troubleOf = (change: Partial<typeof written>) => read({ ...written, ...change }, today, true).troubles

describe('an age in words', () => {
  it.each([
    [0, '不满1个月'],
    [1, '1个月'],
    [11, '11个月'],
    [12, '1岁'],
    [18, '1岁6个月'],
    [35, '2岁11个月'],
    [36, '3岁'],
    [95, '7岁'],
  ])('of %i full months', (months, text) => {
    expect(ageText({ months })).toBe(text)
  })

  it('says both of who came early, and one after two', () => {
    const born = { year: 2025, month: 5 }
    expect(ageLine({ born, pretermWeeks: 32 }, today)).toBe('1岁5个月，矫正后1岁3个月')
    expect(ageLine({ born, pretermWeeks: null }, today)).toBe('1岁5个月')
    expect(ageLine({ born: { year: 2024, month: 5 }, pretermWeeks: 32 }, today)).toBe('2岁5个月')
  })
})

describe('what is written about a child', () => {
  it('is taken as it is meant', () => {
    expect(read({ ...written, nickname: ' 小满 ' }, today, true).written).toEqual({
      ...{ nickname: '小满', born: { year: 2025, month: 5 }, pretermWeeks: null },
    })
    expect(read({ ...written, preterm: true, weeks: '33' }, today, true).written?.pretermWeeks).toBe(33)
  })

  it.each([
    ['without a name', { nickname: ' ' }, 'nickname', /平时的叫法/],
    ['without a month', { month: '' }, 'born', /年和月/],
    ['with a month that is none', { month: '13' }, 'born', /年和月/],
    ['with a month to come', { year: '2026', month: '12' }, 'born', /还没有到/],
    ['with a year long past', { year: '1999' }, 'born', /18 岁以下/],
    ['with weeks at term', { preterm: true, weeks: '38' }, 'weeks', /22 到 36/],
    ['with no weeks', { preterm: true, weeks: '' }, 'weeks', /22 到 36/],
  ] as const)('%s says what is missing', (_, change, field, words) => {
    expect(troubleOf(change)[field]).toMatch(words)
    expect(read({ ...written, ...change }, today, true).written).toBeNull()
  })

  it('begins with what is known', () => {
    expect(draftOf(null)).toEqual({ nickname: '', year: '', month: '', preterm: false, weeks: '' })
  })
})

it('a code is shown in three groups, and spelled by a screen reader with a rest between them', () => {
  expect(groupsOf('CDFGHJKMNPQR')).toEqual(['CDFG', 'HJKM', 'NPQR'])
  expect(spelled('CDFGHJKMNPQR')).toBe('码：C D F G，H J K M，N P Q R')
})
