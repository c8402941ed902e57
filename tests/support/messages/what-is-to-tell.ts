import { DAY, HOUR, type Instant } from '#core/domain/time'
import type { World } from '../world'

/** One thing that somebody is to be told by WeChat at that moment, said anew in plain steps. */
export interface ToTell {
  /** Names it for good: the same one is told once. */
  readonly fact: string
  /** As a message shows it: to whom, on which occasion, of which time. */
  readonly shown: string
  readonly occasion: string
  readonly personId: string
  /** It may be told and need not: what a calendar told while its keeper allowed none of it is not told later. */
  readonly mayBe?: true
}

interface StoredAppointment {
  readonly id: string
  readonly start: Instant
  readonly status: string
  readonly bookedAt: Instant
  readonly movedTo?: string | null
  readonly movedFrom?: string | null
  readonly offeredTo?: string
  readonly expires?: Instant | null
}
interface StoredDay {
  readonly claims: readonly { id: string; kind: string; seat?: { bookedAt?: Instant; start: Instant } | null }[]
  readonly calledOff: readonly { id: string; at: Instant; by: string; start: Instant; movedTo?: Instant }[]
}
interface StoredPerson {
  readonly _id: string
  readonly appointments: readonly StoredAppointment[]
  readonly inbox?: readonly { kind: string; ref: string; at: Instant; readAt: Instant | null }[]
  readonly messages?: { readonly left: Readonly<Record<string, number>> }
}

/** What others did to an appointment, of all that stands in an inbox. */
const ofOthers = [
  ...['cancelled', 'moved', 'substituted', 'choose', 'substitute-asked', 'approved', 'declined', 'lapsed'],
]

export interface State {
  readonly toTell: readonly ToTell[]
  /** How many messages of an occasion somebody allowed still. */
  readonly left: (personId: string, occasion: string) => number
}

/** What is true of these people at this moment, in the hours in which anybody may be told. */
export async function stateOf(
  world: World,
  openids: ReadonlyMap<string, string>,
  now: Instant,
  keeper: { readonly personId: string; readonly counsellorId: string },
): Promise<State> {
  const people = ((await world.documents('people')) as unknown as StoredPerson[]).filter(({ _id }) => openids.has(_id))
  const toTell = people.flatMap(({ _id: personId, appointments, inbox = [] }) => {
    const one = (fact: string, occasion: string, start: Instant): ToTell => ({
      ...{ fact: `${fact} ${occasion}`, occasion, personId },
      shown: `${openids.get(personId)} ${occasion} ${start}`,
    })
    const reminders = appointments.flatMap(({ id, start, status, bookedAt }) => {
      if (status !== 'confirmed') return []
      const isDayBefore = now >= start - DAY && now < start - HOUR && bookedAt < start - DAY
      const isHourBefore = now >= start - HOUR && now < start && bookedAt < start - HOUR
      return [
        ...(isDayBefore ? [one(`${id} ${start}`, 'day-before', start)] : []),
        ...(isHourBefore ? [one(`${id} ${start}`, 'hour-before', start)] : []),
      ]
    })
    const changes = inbox.flatMap(({ kind, ref, at, readAt }) => {
      const about = appointments.find(({ id }) => id === ref)
      if (!about || readAt !== null || !ofOthers.includes(kind)) return []
      if (about.movedTo || about.status === 'cancelled-by-client') return []
      if (at > now || now >= about.start || now >= at + 3 * DAY) return []
      // By the time its reader knows: of what was moved, the one that was.
      const from = appointments.find(({ id }) => id === about.movedFrom)
      return [one(`${ref} ${at}`, 'changed', (from ?? about).start)]
    })
    const offers = inbox.flatMap(({ kind, ref, at, readAt }) => {
      const held = appointments.find(({ offeredTo, status }) => offeredTo === ref && status === 'held')
      const isOver = readAt !== null || at > now || !held?.expires || now >= held.expires
      return kind !== 'place-offered' || isOver ? [] : [one(`${ref} ${at}`, 'place-offered', held.start)]
    })
    return [...reminders, ...changes, ...offers]
  })
  // Of two lines about one appointment at the same moment one message is enough.
  const ofCalendar = (await toldOfCalendar(world, openids, keeper)).map((one) => ({ ...one, mayBe: true as const }))
  const once = [...new Map([...toTell, ...ofCalendar].map((one) => [one.fact, one])).values()]
  const left = (personId: string, occasion: string) =>
    people.find(({ _id }) => _id === personId)?.messages?.left[occasion] ?? 0
  return { toTell: once, left }
}

/** What residents did to the calendar somebody keeps, as its days have it. */
async function toldOfCalendar(
  world: World,
  openids: ReadonlyMap<string, string>,
  { personId, counsellorId }: { readonly personId: string; readonly counsellorId: string },
): Promise<ToTell[]> {
  const one = (ref: string, at: Instant, occasion: string, start: Instant): ToTell => ({
    ...{ fact: `${ref} ${at} ${occasion}`, occasion, personId },
    shown: `${openids.get(personId)} ${occasion} ${start}`,
  })
  const days = (await world.documents('counsellor-days')).filter((day) => day.counsellorId === counsellorId)
  return (days as unknown as StoredDay[]).flatMap(({ claims, calledOff }) => [
    ...claims.flatMap(({ id, kind, seat }) => {
      if (kind === 'held' || seat?.bookedAt === undefined) return []
      return [one(id, seat.bookedAt, kind === 'asked' ? 'place-asked' : 'place-booked', seat.start)]
    }),
    ...calledOff.flatMap(({ id, at, by, start, movedTo }) => {
      if (by === 'client') return [one(id, at, 'place-cancelled', start)]
      return by === 'moved' && movedTo !== undefined ? [one(id, at, 'place-moved', start)] : []
    }),
  ])
}
