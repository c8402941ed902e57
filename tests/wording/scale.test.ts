import { expect, it } from 'vitest'
import { phq9 } from '#core/scales/phq9'
import { scaleLead } from '../../src/wording/scale'

it('says how many questions there are once, how long they take and whom they are for', () => {
  const lead = scaleLead(phq9)
  expect(lead).toMatch(/。一共 9 题，大约 3 分钟，适合 18 岁以上。$/)
  expect(lead.match(/[九9]\s*道?题/g)).toHaveLength(1)
})

it('says up to which age, where there is one', () => {
  expect(scaleLead({ ...phq9, ages: { unit: 'years', from: 12, until: 17 } })).toMatch(/适合 12 到 17 岁。$/)
})

it('says months where it is made for the very young', () => {
  expect(scaleLead({ ...phq9, ages: { unit: 'months', from: 16, until: 30 } })).toMatch(/适合 16 到 30 个月。$/)
})
