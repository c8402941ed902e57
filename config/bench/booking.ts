import { consents } from '../../core/content/consents'
import { bookAppointment } from '../../core/contracts/appointments'
import type { World } from '../../tests/support/world'
import { median, quantile } from './median'

export interface Place {
  readonly counsellorId: string
  readonly start: number
}

/** Something that takes bookings. */
export interface Bookable {
  /** Somebody nobody has seen before, ready to ask; rejects when the place is not theirs afterwards. */
  person(): Promise<(place: Place) => Promise<void>>
  /** CPU time in microseconds of processes other than this one. */
  otherCpu(): Promise<number>
}

/** The program: through gateway, function, SDK, wire and disk, all in this process. */
export function theProgram(world: World): Bookable {
  const consentVersion = consents['book-appointment'].version
  return {
    person: async () => {
      const browser = await world.browser()
      return async (place) => {
        const answer = await browser.call(bookAppointment, { ...place, mode: 'room', consentVersion })
        if (!answer.ok) throw new Error(answer.refusal)
      }
    },
    otherCpu: async () => 0,
  }
}

export interface BookingRate {
  readonly perSecond: number
  /** Of all processes, the asking clients included. */
  readonly cpuMsEach: number
  readonly p50: number
  readonly p99: number
}

/** The next `count` places, each by somebody of their own. */
export async function measureBookings(
  bookable: Bookable,
  places: Place[],
  clients: number,
  count: number,
): Promise<BookingRate> {
  const people = await Promise.all(Array.from({ length: count }, () => bookable.person()))
  const taken = places.splice(0, count)
  if (taken.length < count) throw new Error('the bench ran out of places')
  const times: number[] = []
  const others = await bookable.otherCpu()
  const cpu = process.cpuUsage()
  const began = performance.now()
  let next = 0
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (let at = next++; at < count; at = next++) {
        const asked = performance.now()
        await people[at]?.(taken[at] as Place)
        times.push(performance.now() - asked)
      }
    }),
  )
  const seconds = (performance.now() - began) / 1000
  const { user, system } = process.cpuUsage(cpu)
  const cpuMs = (user + system + (await bookable.otherCpu()) - others) / 1000
  return { perSecond: count / seconds, cpuMsEach: cpuMs / count, p50: median(times), p99: quantile(times, 0.99) }
}
