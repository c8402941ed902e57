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
}

interface StoredAppointment {
  readonly id: string
  readonly start: Instant
  readonly status: string
  readonly bookedAt: Instant
  readonly movedTo?: string | null
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
export async function stateOf(world: World, openids: ReadonlyMap<string, string>, now: Instant): Promise<State> {
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
      return [one(`${ref} ${at}`, 'changed', about.start)]
    })
    return [...reminders, ...changes]
  })
  // Of two lines about one appointment at the same moment one message is enough.
  const once = [...new Map(toTell.map((one) => [one.fact, one])).values()]
  const left = (personId: string, occasion: string) =>
    people.find(({ _id }) => _id === personId)?.messages?.left[occasion] ?? 0
  return { toTell: once, left }
}
