import { expect, it } from 'vitest'
import { numberIn } from '../../src/resident/pages/questionnaire/answer-number'

it('reads whole numbers, and nothing else', () => {
  expect(numberIn(' 30 ', { unit: 'minutes' })).toBe(30)
  for (const text of ['', '三十', '3.5', '-3', '30分']) expect(numberIn(text, { unit: 'minutes' })).toBeNull()
})

it('reads a time of day as a clock shows it, in minutes since midnight', () => {
  expect(numberIn('22:30', { unit: 'minute-of-day' })).toBe(1350)
  expect(numberIn('0：05', { unit: 'minute-of-day' })).toBe(5)
  for (const text of ['24:00', '7:60', '7', '730', '七点']) expect(numberIn(text, { unit: 'minute-of-day' })).toBeNull()
})
