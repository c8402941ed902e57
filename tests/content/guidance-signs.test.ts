import { describe, expect, it } from 'vitest'
import { cardsFor } from '#core/content/guidance/cards-for'
import { guidanceCards as cards } from '#core/content/guidance/index'
import { warningSigns } from '#core/scales/children/warning-signs'

const signsOf = (card: (typeof cards)[number]): readonly string[] => card.signs
const ids = warningSigns.items.map(({ id }) => id)

/** Full months at the beginning of each block, as the form prints them, and the last month before the next. */
const blocks = [
  [3, 5],
  [6, 7],
  [8, 11],
  [12, 17],
  [18, 23],
  [24, 29],
  [30, 35],
  [36, 47],
  [48, 59],
  [60, 71],
  [72, 83],
] as const

describe('what follows a warning sign', () => {
  it('is for signs of the official form alone', () => {
    expect(ids).toHaveLength(45)
    expect(cards.flatMap(signsOf).filter((sign) => !ids.includes(sign))).toEqual([])
  })

  it.each(blocks)('each of the four signs asked from %i to %i months has a card for that age', (from, to) => {
    for (const at of [1, 2, 3, 4]) {
      const sign = `ws-${from}m-${at}`
      const answering = cards.filter((card) => signsOf(card).includes(sign))
      expect(answering.length, sign).toBeGreaterThan(0)
      for (const { id, months } of answering) {
        expect(months.from, `${sign} ${id}`).toBeLessThanOrEqual(from)
        expect(months.to, `${sign} ${id}`).toBeGreaterThanOrEqual(to)
      }
      for (const month of [from, to])
        expect(signsOf(cardsFor(month, [sign])[0] as (typeof cards)[number])).toContain(sign)
    }
  })

  it('what was lost has its card at every age it is asked', () => {
    for (let month = 3; month < 84; month++) expect(cardsFor(month, ['ws-regress'])[0]?.title).toBe('原来会的，不会了')
  })

  it('the card that answers two signs stands before one that answers one, and no card stands twice', () => {
    const found = cardsFor(18, ['ws-18m-4', 'ws-18m-1', 'ws-24m-1', 'ws-regress'])
    expect(found[0]?.title).toBe('两岁了，还不开口')
    expect(found.slice(1, 3).map(({ title }) => title)).toEqual(['跑两步就摔', '原来会的，不会了'])
    expect(new Set(found).size).toBe(found.length)
    expect(found.length).toBe(cardsFor(18).length)
  })

  it('a sign nobody knows changes nothing', () => {
    expect(cardsFor(20, ['ws-99m-9'])).toEqual(cardsFor(20))
  })
})
