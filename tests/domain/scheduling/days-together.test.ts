import { describe, expect, it } from 'vitest'
import { untouchedRoomDay } from '#core/domain/scheduling/day'
import { lastOf, onTopOf } from '#core/domain/scheduling/days-together'
import { addDays, dateOf } from '#core/domain/time'
import { aDay, monday, mondayAt } from '../../support/makers'

const tuesday = addDays(monday, 1)
const at = (date: string, revision: number) => aDay({ id: `c1_${date}`, date, revision })
const room = (roomId: string, revision: number) => ({ ...untouchedRoomDay(roomId, monday), revision })

describe('a place on top of something else that is done with it', () => {
  it('has the days as that left them, where it is the same day', () => {
    const place = { day: at(monday, 1), rooms: [room('r1', 1), room('r2', 1)], counsellor: 'as it was' }
    const done = { day: at(monday, 2), rooms: [room('r2', 2), room('r3', 2)] }
    expect(onTopOf(place, done)).toEqual({
      ...{ day: at(monday, 2), rooms: [room('r1', 1), room('r2', 2)], counsellor: 'as it was' },
    })
  })

  it('has its own where the other was on another day, or on none', () => {
    const place = { day: at(monday, 1), rooms: [] }
    expect(onTopOf(place, { day: at(tuesday, 2), rooms: [] })).toEqual(place)
    expect(onTopOf(place, { day: null, rooms: [] })).toEqual(place)
  })
})

describe('what is to be written of several', () => {
  it('is each day once, as the last of them left it', () => {
    const given = { day: at(monday, 2), rooms: [room('r1', 2)] }
    const taken = { day: at(monday, 3), rooms: [room('r1', 3), room('r2', 1)] }
    expect(lastOf(given, taken)).toEqual({ days: [at(monday, 3)], rooms: [room('r1', 3), room('r2', 1)] })
  })

  it('is both days where they are two, and none where none was ever written', () => {
    const [one, other] = [at(monday, 1), at(dateOf(mondayAt(24)), 1)]
    expect(lastOf({ day: one, rooms: [] }, { day: other, rooms: [] }).days).toEqual([one, other])
    expect(lastOf({ day: null, rooms: [] })).toEqual({ days: [], rooms: [] })
  })
})
