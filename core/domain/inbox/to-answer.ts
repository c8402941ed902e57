import { standingOf } from '../duty/asks'
import type { Rota } from '../duty/rota'
import { type RecordMove, stateOf } from '../moving/move'
import type { Person } from '../people/person'
import { isLive } from '../scheduling/appointment'
import { addDays, type Instant, instantAt, isCivilDate } from '../time'
import type { WaitingEntry } from '../waitlist/entry'
import { type InboxEntry, inboxOf } from './entry'

/**
 * What is not about an appointment of somebody's and waits for a word of theirs: it stays on the front page until they gave
 * one, anywhere. That staff changed an appointment is known by the appointment.
 */
export const toAnswerKinds = ['place-offered', 'waiting-paused', 'move-asked', 'shift-asked'] as const
type ToAnswerKind = (typeof toAnswerKinds)[number]

export interface ToAnswer {
  readonly kind: ToAnswerKind
  readonly ref: string
  /** When it is too late; null where that is not said. */
  readonly until: Instant | null
}

/** More than that stand in the inbox alone. */
export const MOST_TO_ANSWER = 4

/** As many weeks of rotas are looked at: nobody is asked for a shift far ahead. */
const MOST_WEEKS = 3

/** What their inbox alone says might wait, so that nothing is read for whoever is asked nothing. */
export interface MayWait {
  readonly moveId: string | null
  readonly isWaitResting: boolean
  readonly rotaIds: readonly string[]
}

const ofKind = (person: Pick<Person, 'inbox'>, kind: ToAnswerKind): InboxEntry[] =>
  inboxOf(person).filter((one) => one.kind === kind)

export function mayWait(person: Person, now: Instant): MayWait {
  const isAhead = (rotaId: string) => {
    const monday = rotaId.slice(-10)
    return isCivilDate(monday) && instantAt(addDays(monday, 7)) > now
  }
  const weeks = ofKind(person, 'shift-asked').map(({ ref }) => ref)
  const { move = null } = person
  return {
    moveId: move !== null && ofKind(person, 'move-asked').some(({ ref }) => ref === move) ? move : null,
    isWaitResting: ofKind(person, 'waiting-paused').length > 0,
    rotaIds: weeks.filter(isAhead).slice(-MOST_WEEKS),
  }
}

export interface Standing {
  readonly move: RecordMove | null
  /** As they are now. */
  readonly entries: readonly WaitingEntry[]
  /** Null where none was made. */
  readonly rotas: readonly (readonly [ref: string, rota: Rota | null])[]
}

/** What may be stopped still after that says no more until when. */
const ifAhead = (until: Instant | null, now: Instant): Instant | null => (until !== null && until > now ? until : null)

/** In the order of how soon it is too late. `ids`: all that the person's things may stand under. */
export function toAnswer(person: Person, ids: readonly string[], standing: Standing, now: Instant): ToAnswer[] {
  const { move, entries, rotas } = standing
  const offers = person.appointments.flatMap((one): ToAnswer[] =>
    one.offeredTo !== undefined && one.status === 'held' && isLive(one, now)
      ? [{ kind: 'place-offered', ref: one.offeredTo, until: one.expires }]
      : [],
  )
  const shifts = rotas.flatMap(([ref, rota]): ToAnswer[] => {
    const isAsked = rota?.asks.some(
      (one) => one.asked.some((staffId) => ids.includes(staffId)) && standingOf(rota, one, now) === 'open',
    )
    return isAsked ? [{ kind: 'shift-asked', ref, until: null }] : []
  })
  const isOld = move?.fromId !== undefined && move.fromId !== null && ids.includes(move.fromId)
  const isStoppable = move !== null && isOld && ['asked', 'waiting'].includes(stateOf(move, now))
  const moves: ToAnswer[] = isStoppable
    ? [{ kind: 'move-asked', ref: move.id, until: ifAhead(move.waitsUntil, now) }]
    : []
  const told = new Set(ofKind(person, 'waiting-paused').map(({ ref }) => ref))
  const resting = entries
    .filter(({ id, status, because }) => told.has(id) && status === 'paused' && because !== 'own')
    .map(({ id }): ToAnswer => ({ kind: 'waiting-paused', ref: id, until: null }))
  return [...[...offers].sort((a, b) => (a.until ?? 0) - (b.until ?? 0)), ...moves, ...shifts, ...resting]
}
