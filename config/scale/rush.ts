import type { LocalCloud } from 'emulator'
import { consents } from '../../core/content/consents'
import { bookAppointment } from '../../core/contracts/appointments'
import { addDays, instantAt } from '../../core/domain/time'
import { aCounsellor, aroundTheClock, asStored, monday } from '../../tests/support/makers'
import type { World } from '../../tests/support/world'
import type { Place } from '../bench/booking'
import { median, quantile } from '../bench/median'
import { idLike } from './ids'

type CallRecord = ReturnType<LocalCloud['calls']['list']>[number]

const SITE = 's-chenguang'
/** At every half hour of a day. */
const SESSION = { sessionMinutes: 25, gapMinutes: 5 }
export const PLACES_A_DAY = 48
const counsellorIds = Array.from({ length: 100 }, (_, at) => `rush-${at}`)
const sharing = Array.from({ length: 10 }, (_, at) => `rush-shared-${at}`)

/** A hundred counsellors who are there day and night, in rooms of their own; and ten who share one. */
export async function seedRush(world: World): Promise<void> {
  const { _id, ...site } = (await world.documents('sites')).find((one) => one._id === SITE) ?? {}
  await world.put('sites', { ...site, id: SITE, openingHours: aroundTheClock })
  for (const id of [...counsellorIds, ...sharing]) {
    const isOwn = counsellorIds.includes(id)
    const roomId = isOwn ? `r-${id}` : 'r-rush-shared'
    const whose = { id, name: '测量（虚构）', ...(isOwn && { ownRooms: [roomId] }) }
    const terms = { siteId: SITE, roomId, hours: aroundTheClock, modes: ['room'] as const, ...SESSION }
    await world.put('counsellors', asStored(aCounsellor(whose, { ...terms, modes: ['room'] })))
  }
}

const onDay = (counsellorId: string, date: string, place: number): Place => ({
  counsellorId,
  start: instantAt(date, place * 30),
})

/** In an order that is no order, and the same each time. */
const shuffled = <One>(all: readonly One[], seed: number): One[] =>
  all
    .map((one, at) => ({ one, key: idLike(`${seed}`, at) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ one }) => one)

const dayOf = (date: number) => addDays(monday, date)

/** So many places of so many days, each once, drawn as people would who do not know of each other; `date`: of each asking its own. */
export function placesOf(days: number, count: number, date: number): Place[] {
  const all = Array.from({ length: days * PLACES_A_DAY }, (_, at) =>
    onDay(counsellorIds[at % days] ?? '', dayOf(date), Math.floor(at / days)),
  )
  return shuffled(all, date).slice(0, count)
}

/** One room at every half hour of a day, each time with another counsellor. */
export function placesInOneRoom(date: number): Place[] {
  const all = Array.from({ length: PLACES_A_DAY }, (_, at) =>
    onDay(sharing[at % sharing.length] ?? '', dayOf(date), at),
  )
  return shuffled(all, date)
}

export interface Rushed {
  readonly asked: number
  readonly booked: number
  /** The place was another's. */
  readonly refused: number
  /** The patience of 12 s was over. */
  readonly busy: number
  readonly seconds: number
  /** Transactions that met another one and were begun anew, or given up. */
  readonly conflicts: number
  readonly p50: number
  readonly p99: number
  /** Of those that met nobody: from the first read of the transaction to its commit, in ms. */
  readonly holdMs: number
}

/** Each place by somebody nobody has seen before, so many at once; the cloud remembers 500 calls, so no more than that. */
export async function rush(world: World, places: readonly Place[], clients: number): Promise<Rushed> {
  const people = await Promise.all(places.map(() => world.browser()))
  const consentVersion = consents['book-appointment'].version
  const told = new Map<string, number>()
  const times: number[] = []
  world.cloud.calls.clear()
  const began = performance.now()
  let next = 0
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (let at = next++; at < places.length; at = next++) {
        const asked = performance.now()
        const answer = await people[at]?.call(bookAppointment, {
          ...(places[at] as Place),
          mode: 'room',
          consentVersion,
        })
        times.push(performance.now() - asked)
        const what = answer?.ok ? 'booked' : (answer?.refusal ?? 'nothing')
        told.set(what, (told.get(what) ?? 0) + 1)
      }
    }),
  )
  const seconds = (performance.now() - began) / 1000
  const of = (what: string) => told.get(what) ?? 0
  const known = of('booked') + of('slot-taken') + of('busy')
  if (known < places.length) throw new Error(`other answers than a rush has: ${JSON.stringify([...told])}`)
  const calls = world.cloud.calls.list().filter((call) => call.function === 'appointments')
  return {
    ...{ asked: places.length, booked: of('booked'), refused: of('slot-taken'), busy: of('busy'), seconds },
    conflicts: calls.reduce((sum, call) => sum + begun(call) - 1, 0) + of('busy'),
    ...{ p50: median(times), p99: quantile(times, 0.99) },
    holdMs: median(calls.filter((call) => begun(call) === 1).flatMap(holdOf)),
  }
}

const isOf = (action: string) => (request: { readonly action: string }) => request.action === `database.${action}`

/** Transactions a call began. Of its requests the first 200 are kept: of more, those that would come at the same pace. */
function begun({ requests, requestCount }: CallRecord): number {
  const seen = requests.filter(isOf('startTransaction')).length
  return requests.length < requestCount ? Math.round((seen * requestCount) / requests.length) : seen
}

function holdOf({ requests }: CallRecord): number[] {
  const start = requests.find(isOf('startTransaction'))
  const commit = requests.find(isOf('commitTransaction'))
  return start && commit ? [commit.afterMs + commit.ms - start.afterMs - start.ms] : []
}

/** Everybody wants one of the first places of a day: more people than places, which of them by turns. */
export function placesForCrowd(days: number, places: number, count: number, date: number): Place[] {
  const all = Array.from({ length: count }, (_, at) =>
    onDay(counsellorIds[at % days] ?? '', dayOf(date), 18 + (Math.floor(at / days) % places)),
  )
  return shuffled(all, date)
}

export const RUSH_AT = instantAt(monday, 6 * 60)
