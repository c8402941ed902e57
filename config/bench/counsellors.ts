import { listOpenings } from '../../core/contracts/appointments'
import type { Weekday } from '../../core/domain/time'
import { addDays, dateOf } from '../../core/domain/time'
import { aCounsellor, asStored } from '../../tests/support/makers'
import { type Browser, freePlaces, type World } from '../../tests/support/world'
import type { Place } from './booking'
import { median } from './median'

const counsellorIds = Array.from({ length: 10 }, (_, at) => `bench-${at}`)

/**
 * Ten counsellors, Mon–Fri 9–12 and 13–18, sixty minutes a place: the work the peers of the README were measured on. Each
 * in a room of their own; where it is not known to be theirs alone, it is claimed as one that several share.
 */
export async function seedBenchCounsellors(world: World, inOwnRooms = true): Promise<void> {
  const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5]
  const hours = weekdays.flatMap((weekday) => [
    { weekday, from: 9 * 60, until: 12 * 60 },
    { weekday, from: 13 * 60, until: 18 * 60 },
  ])
  for (const id of counsellorIds) {
    const terms = { siteId: 's-chenguang', roomId: `r-${id}`, hours, sessionMinutes: 60, gapMinutes: 0 }
    const whose = { id, name: '测速（虚构）', ...(inOwnRooms && { ownRooms: [terms.roomId] }) }
    await world.put('counsellors', asStored(aCounsellor(whose, { ...terms, modes: ['room'] })))
  }
}

/** Every place of the ten, spread so that neighbours in the list belong to different counsellors. */
export async function allPlaces(browser: Browser): Promise<Place[]> {
  const lists: Place[][] = []
  for (const counsellorId of counsellorIds) {
    const starts = await freePlaces(browser, counsellorId)
    lists.push(starts.map((start) => ({ counsellorId, start })))
  }
  const longest = Math.max(...lists.map((list) => list.length))
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat()
}

/** Medians in ms of one counsellor's day and of ten counsellors' thirty days, each in one call. */
export async function measureOpenings(browser: Browser): Promise<{ oneDay: number; tenByThirty: number }> {
  const from = addDays(dateOf(Date.now()), 1)
  const time = async (ids: string[], days: number) => {
    const times: number[] = []
    for (let round = 0; round < 60; round += 1) {
      const began = performance.now()
      const answer = await browser.call(listOpenings, { counsellorIds: ids, from, days })
      if (!answer.ok) throw new Error(answer.refusal)
      times.push(performance.now() - began)
    }
    return median(times.slice(10))
  }
  return { oneDay: await time(counsellorIds.slice(0, 1), 1), tenByThirty: await time(counsellorIds, 30) }
}
