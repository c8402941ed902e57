import { describe, expect, it } from 'vitest'
import { orderHotlines, supportLine } from '#core/domain/hotlines/order'
import { HOUR, instantAt, MINUTE } from '#core/domain/time'
import { aHotline, daily } from './a-line'

const noon = instantAt('2026-11-24', 720)
const own = (unattendedAt?: number) => ({
  ...aHotline({ number: '0000-1234', hours: daily(540, 1080), verifiedAt: '2026-11-24' }),
  ...(unattendedAt !== undefined && { unattendedAt }),
})
const national = aHotline({ number: '12356', verifiedAt: '2026-11-24' })
const order = (unattendedAt?: number, now = noon) =>
  orderHotlines([own(unattendedAt), national], now).map(({ hotline }) => hotline.number)
const said = (unattendedAt: number, now = noon) =>
  orderHotlines([own(unattendedAt)], now).find(({ hotline }) => hotline.number === '0000-1234')?.unattended

describe('a line that nobody is at', () => {
  it('comes after the one that may be answered, and is not the one to call', () => {
    expect(order()).toEqual(['0000-1234', '12356', '120', '110'])
    expect(order(noon)).toEqual(['12356', '0000-1234', '120', '110'])
    expect(supportLine([own(), national], noon)[0]?.hotline.number).toBe('0000-1234')
    expect(supportLine([own(noon), national], noon)[0]?.hotline.number).toBe('12356')
    // It stays where it is all there is: nobody is left without a number.
    expect(supportLine([own(noon)], noon)[0]?.hotline.number).toBe('0000-1234')
  })

  it.each([
    ['a moment ago', noon, true],
    ['a breath ahead, by a clock that is a little off', noon + MINUTE, true],
    ['two minutes ago', noon - 2 * MINUTE, false],
    ['hours ago, on a phone without a network', noon - 3 * HOUR + 1, false],
  ])('is said to be so as of when it was told: %s', (_, unattendedAt, isOfNow) => {
    expect(said(unattendedAt)).toEqual({ at: unattendedAt, isOfNow })
    expect(order(unattendedAt)[0]).toBe('12356')
  })

  it.each([
    ['so long ago that it was of another time', noon - 6 * HOUR, noon],
    ['by a clock that was far ahead', noon + 2 * MINUTE + 1, noon],
    ['before its hours ended', instantAt('2026-11-24', 1080) - MINUTE, instantAt('2026-11-24', 1080)],
  ])('is not said: %s', (_, unattendedAt, now) => {
    expect(said(unattendedAt, now)).toBeNull()
  })
})
