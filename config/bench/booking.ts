import { consents } from '../../core/content/consents'
import { bookAppointment, listOpenings } from '../../core/contracts/appointments'
import type { Weekday } from '../../core/domain/time'
import { addDays, dateOf } from '../../core/domain/time'
import { type Browser, freePlaces, type World } from '../../tests/support/world'
import { median, quantile } from './median'

const consentVersion = consents['book-appointment'].version
const counsellorIds = Array.from({ length: 10 }, (_, at) => `bench-${at}`)

/** Ten counsellors, Mon–Fri 9–12 and 13–18, sixty minutes a place: the work the peers were measured on. */
export async function seedBenchCounsellors(world: World): Promise<void> {
  const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5]
  const hours = weekdays.flatMap((weekday) => [
    { weekday, from: 9 * 60, until: 12 * 60 },
    { weekday, from: 13 * 60, until: 18 * 60 },
  ])
  for (const id of counsellorIds) {
    await world.put('counsellors', {
      ...{ id, name: '测速（虚构）', title: '', credentials: [], introduction: '', concerns: [], modes: ['room'] },
      ...{ siteId: 's-chenguang', roomId: 'r-chenguang-1', hours, sessionMinutes: 60, gapMinutes: 0, status: 'active' },
    } as { id: string })
  }
}

export interface BookingRate {
  readonly perSecond: number
  readonly cpuMsEach: number
  readonly p50: number
  readonly p99: number
}

/** Every place of the ten, spread so that neighbours in the list belong to different counsellors. */
export async function allPlaces(browser: Browser): Promise<{ counsellorId: string; start: number }[]> {
  const lists: { counsellorId: string; start: number }[][] = []
  for (const counsellorId of counsellorIds) {
    const starts = await freePlaces(browser, counsellorId)
    lists.push(starts.map((start) => ({ counsellorId, start })))
  }
  const longest = Math.max(...lists.map((list) => list.length))
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat()
}

/** Each booking by somebody of their own, through gateway, function, SDK, wire and disk. */
export async function measureBookings(
  world: World,
  places: { counsellorId: string; start: number }[],
  clients: number,
  count: number,
): Promise<BookingRate> {
  const people = await Promise.all(Array.from({ length: count }, () => world.browser()))
  const times: number[] = []
  const cpu = process.cpuUsage()
  const began = performance.now()
  let next = 0
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (let at = next++; at < count; at = next++) {
        const [person, place] = [people[at], places.shift()]
        if (!person || !place) throw new Error('the bench ran out of places')
        const asked = performance.now()
        const answer = await person.call(bookAppointment, { ...place, mode: 'room', consentVersion })
        if (!answer.ok) throw new Error(answer.refusal)
        times.push(performance.now() - asked)
      }
    }),
  )
  const seconds = (performance.now() - began) / 1000
  const { user, system } = process.cpuUsage(cpu)
  return {
    perSecond: count / seconds,
    cpuMsEach: (user + system) / 1000 / count,
    p50: median(times),
    p99: quantile(times, 0.99),
  }
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
