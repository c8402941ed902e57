import { describe, expect, it } from 'vitest'
import { hotlines } from '#core/content/hotlines'
import { crisisLines, supportLine } from '#core/domain/hotlines/order'
import { instantAt } from '#core/domain/time'

const now = instantAt('2026-11-24', 600)
const numbers = (entries: ReturnType<typeof crisisLines>) => entries.map(({ hotline }) => hotline.number)

describe('the numbers on the crisis card', () => {
  it('are one support line, then ambulance, then police', () => {
    expect(numbers(crisisLines(hotlines, now))).toEqual(['12356', '120', '110'])
  })

  it('have ambulance and police first at night, when nobody knows whether the support line is answered', () => {
    const lines = crisisLines(hotlines, instantAt('2026-11-24', 187))
    expect(numbers(lines)).toEqual(['120', '110', '12356'])
    expect(lines.map(({ mayRingOut }) => mayRingOut)).toEqual([false, false, true])
  })

  it('still hold ambulance and police when the list is empty', () => {
    expect(numbers(crisisLines([], now))).toEqual(['120', '110'])
    expect(supportLine([], now)).toEqual([])
  })

  it('take the next support line when the first is closed at this hour', () => {
    const [first, ...rest] = hotlines
    if (!first) throw new Error('no hotlines')
    const closed = { ...first, hours: [{ weekday: 1, from: 0, until: 1 }] as const }
    expect(numbers(crisisLines([closed, ...rest], now))).toEqual(['12355', '120', '110'])
  })
})
