import { describe, expect, it } from 'vitest'
import { HOUR, instantAt, MINUTE } from '#core/domain/time'
import { chosenPlace, dayOf, freeOf, nothingChosen, type Offer } from '../../src/counsellor/place/choosing'
import { typedMinute } from '../../src/counsellor/place/typed-time'
import { anOffer } from '../support/makers'

const monday = '2026-11-23'
const at = (hour: number) => instantAt(monday, hour * 60)
const alone = anOffer({ id: 'one-to-one', modes: ['room', 'phone'] }) as Offer
const family = anOffer({ id: 'family', modes: ['room'] }) as Offer
const slot = (start: number, offerId = 'one-to-one', modes: readonly ('room' | 'phone')[] = ['room', 'phone']) => ({
  ...{ start, end: start + 50 * MINUTE, offerId, modes: [...modes], left: 1 },
})

describe('a time as somebody writes it', () => {
  it.each([
    ['18:30', 1110],
    ['18：30', 1110],
    ['8.05', 485],
    [' 09:00 ', 540],
    ['1830', 1110],
    ['930', 570],
    ['9', 540],
    ['18点', 1080],
    ['18点30分', 1110],
    ['00:00', 0],
    ['23:59', 1439],
  ])('%s', (written, minute) => {
    expect(typedMinute(written)).toBe(minute)
  })

  it.each(['', '24:00', '12:60', '下午三点', '18:3', '18:300', '-1', '12345'])('%s is none', (written) => {
    expect(typedMinute(written)).toBeNull()
  })
})

describe('free places of one’s own', () => {
  it('are those of the offer and the way to meet that are to come, in order', () => {
    const slots = [
      slot(at(16)),
      slot(at(9)),
      slot(at(14), 'family'),
      slot(at(15), 'one-to-one', ['room']),
      slot(at(13)),
    ]
    const openings = [{ counsellorId: 'c1', date: monday, slots }]
    expect(freeOf({ openings }, 'one-to-one', 'phone', at(9)).map(({ start }) => start)).toEqual([at(13), at(16)])
  })

  it('open on the day chosen, else on the first with one, else today; a day gone by is no choice', () => {
    const free = [slot(at(24 * 2 + 9))]
    expect(dayOf({ date: null }, free, at(9))).toBe('2026-11-25')
    expect(dayOf({ date: '2026-11-24' }, free, at(9))).toBe('2026-11-24')
    expect(dayOf({ date: '2026-11-22' }, free, at(9))).toBe('2026-11-25')
    expect(dayOf({ date: null }, [], at(9))).toBe(monday)
  })
})

describe('the place that is asked for', () => {
  const offers = [alone, family]

  it('is none before a time is chosen or written whole', () => {
    expect(chosenPlace(offers, nothingChosen, monday)).toBeNull()
    expect(chosenPlace(offers, { ...nothingChosen, typed: '' }, monday)).toBeNull()
    expect(chosenPlace(offers, { ...nothingChosen, typed: '18:3' }, monday)).toBeNull()
    expect(chosenPlace([], { ...nothingChosen, start: at(9) }, monday)).toBeNull()
  })

  it('is the free one, or the written one in its stead, on the day that is looked at', () => {
    const chosen = { ...nothingChosen, mode: 'phone' as const, start: at(9) }
    expect(chosenPlace(offers, chosen, monday)).toEqual({ offerId: 'one-to-one', mode: 'phone', start: at(9) })
    const written = { ...chosen, typed: '18:30' }
    expect(chosenPlace(offers, written, monday)).toMatchObject({ start: at(18) + HOUR / 2 })
  })

  it('goes in the way the offer has, where the one chosen before is none of it', () => {
    const chosen = { ...nothingChosen, offerId: 'family', mode: 'phone' as const, start: at(9) }
    expect(chosenPlace(offers, chosen, monday)).toEqual({ offerId: 'family', mode: 'room', start: at(9) })
  })
})
