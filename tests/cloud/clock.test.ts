import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ageOf, now, onClockSet, setClock } from '../../src/cloud/clock'

const phone = 1_795_651_200_000
const day = 86_400_000

beforeEach(() => {
  vi.useFakeTimers()
  vi.setSystemTime(phone)
})
afterEach(() => {
  setClock(Date.now(), Date.now(), Date.now())
  vi.useRealTimers()
})

describe('the clock', () => {
  it.each([
    ['two days ahead', 2 * day],
    ['400 days ahead', 400 * day],
    ['400 days behind', -400 * day],
  ])('is the server’s while the phone’s is %s', (_, off) => {
    const server = phone - off
    setClock(server, phone - 100, phone + 100)
    expect(now()).toBe(server)
    vi.advanceTimersByTime(60_000)
    expect(now()).toBe(server + 60_000)
  })

  it('takes the middle between asking and hearing for the moment the server spoke', () => {
    setClock(phone + day, phone - 3_000, phone + 1_000)
    expect(now()).toBe(phone + day + 1_000)
  })

  it('is not moved by what the way there and back may have taken', () => {
    setClock(phone, phone, phone)
    const moved = vi.fn()
    const forget = onClockSet(moved)
    setClock(phone + 1_900, phone, phone)
    setClock(phone + 5_000, phone - 4_000, phone + 4_000)
    expect(moved).not.toHaveBeenCalled()
    setClock(phone + 2_000, phone, phone)
    expect(moved).toHaveBeenCalledTimes(1)
    forget()
    setClock(phone + 60_000, phone, phone)
    expect(moved).toHaveBeenCalledTimes(1)
  })

  it('knows no age of what is said to come from the future', () => {
    expect(ageOf(phone - 1)).toBe(1)
    expect(ageOf(phone)).toBe(0)
    expect(ageOf(phone + 1)).toBeNull()
  })
})
