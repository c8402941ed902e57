import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { arrived, fly, giveUpFlight, underWay } from '../../src/navigation/flight'
import { restTaps, tapsRest } from '../../src/navigation/rest'

const never = () => new Promise(() => undefined)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  giveUpFlight()
  vi.runAllTimers()
  vi.useRealTimers()
})

describe('a change of page', () => {
  it('is under way until the page is there, and not only called for', async () => {
    const landing = fly(() => Promise.resolve())
    await vi.advanceTimersByTimeAsync(1_000)
    expect(underWay()).not.toBeNull()
    arrived()
    expect(await landing).toBe(true)
    expect(underWay()).toBeNull()
  })

  it.each([
    ['refused', () => Promise.reject(new Error('navigateTo:fail'))],
    ['thrown', () => Promise.reject(new TypeError('no such page'))],
  ])('that is %s ends at once', async (_, go) => {
    expect(await fly(go)).toBe(false)
    expect(underWay()).toBeNull()
    expect(tapsRest()).toBe(false)
  })

  it('that hangs is given up after eight seconds and locks nobody in', async () => {
    const landing = fly(never)
    await vi.advanceTimersByTimeAsync(7_999)
    expect(underWay()).not.toBeNull()
    await vi.advanceTimersByTimeAsync(1)
    expect(await landing).toBe(false)
    expect(underWay()).toBeNull()
  })

  it('that hangs gives way to help, and its late refusal ends nothing of the other', async () => {
    let refuse: (error: Error) => void = () => undefined
    const first = fly(() => new Promise((_, reject) => (refuse = reject)))
    await vi.advanceTimersByTimeAsync(10)
    const second = fly(never)
    expect(await first).toBe(false)
    refuse(new Error('late'))
    await vi.advanceTimersByTimeAsync(10)
    expect(underWay()).not.toBeNull()
    arrived()
    expect(await second).toBe(true)
  })

  it('that was given up meanwhile counts no more, and whatever it waited for opens nothing', async () => {
    let still: () => boolean = () => true
    void fly((counts) => {
      still = counts
      return never()
    })
    await vi.advanceTimersByTimeAsync(10)
    expect(still()).toBe(true)
    void fly(never)
    expect(still()).toBe(false)
    await vi.advanceTimersByTimeAsync(8_000)
    expect(underWay()).toBeNull()
    expect(still()).toBe(false)
  })

  it('whose time runs out does not end the one after it', async () => {
    void fly(never)
    await vi.advanceTimersByTimeAsync(5_000)
    void fly(never)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(underWay()).not.toBeNull()
  })
})

describe('taps', () => {
  it('rest while a page is on its way and 350 ms after it came', async () => {
    expect(tapsRest()).toBe(false)
    void fly(never)
    await vi.advanceTimersByTimeAsync(2_000)
    expect(tapsRest()).toBe(true)
    arrived()
    await vi.advanceTimersByTimeAsync(349)
    expect(tapsRest()).toBe(true)
    await vi.advanceTimersByTimeAsync(1)
    expect(tapsRest()).toBe(false)
  })

  it('rest on while a page is on its way, whatever closes meanwhile', async () => {
    void fly(never)
    restTaps()
    await vi.advanceTimersByTimeAsync(2_000)
    expect(tapsRest()).toBe(true)
    arrived()
    await vi.advanceTimersByTimeAsync(350)
    expect(tapsRest()).toBe(false)
  })

  it('rest no longer for a page that never came', async () => {
    void fly(never)
    giveUpFlight()
    expect(tapsRest()).toBe(false)
  })

  it('rest on from the last change, not from the first', async () => {
    restTaps()
    await vi.advanceTimersByTimeAsync(300)
    restTaps()
    await vi.advanceTimersByTimeAsync(300)
    expect(tapsRest()).toBe(true)
    await vi.advanceTimersByTimeAsync(50)
    expect(tapsRest()).toBe(false)
  })
})
