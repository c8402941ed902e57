import { expect, it } from 'vitest'
import { kindOf, numbered, numberIn } from '#core/domain/faults/numbered'

it('a fault of ours is named with its eight digits, and any other text by itself', () => {
  expect(numberIn(numbered('12345678'))).toBe('12345678')
  expect(kindOf(numbered('12345678'))).toBe('unavailable')
  for (const other of [
    'unavailable',
    'unavailable 1234567',
    'unavailable 123456789',
    'so unavailable 12345678',
    'busy',
  ]) {
    expect(numberIn(other)).toBeNull()
    expect(kindOf(other)).toBe(other)
  }
})
