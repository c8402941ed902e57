import { accept, type Decision, refuse } from '../decision'
import { type InboxEntry, inboxOf, MOST_ENTRIES, tell } from '../inbox/entry'
import { MOST_LINES } from '../messages/occasion'
import { newcomer, type Other, type Person } from '../people/person'
import { type Appointment, isLive } from '../scheduling/appointment'
import { comingOf, defaultCaps } from '../scheduling/caps'
import type { CounsellorDay } from '../scheduling/day'
import { givenBackByBoth } from '../scheduling/given-back'
import type { Instant } from '../time'
import { childrenKnownTo } from './family'
import { missedOf } from './missed'
import type { Hindrance } from './move'

/** Fewer than a person's document takes, so that staff may still book for them meanwhile. */
const MOST_APPOINTMENTS = 150
/** As `appointments.addOther` has it. */
const MOST_OTHERS = 8
/** As `contributions.send` has it. */
const MOST_WAITING = 3

/** Nothing is stored of them any more. */
export const isGone = ({ since, appointments }: Person): boolean => since === null && appointments.length === 0

const forOneself = (coming: readonly Pick<Appointment, 'forOther'>[]): number =>
  coming.filter(({ forOther }) => forOther === null).length

/** Whether what lies in the two may lie in one. What somebody holds for a moment is waited for. */
export function mayJoin(from: Person, to: Person, now: Instant): Decision<null, Hindrance> {
  if (from.closing !== undefined || to.closing !== undefined) return refuse('closing')
  const held = [...from.appointments, ...to.appointments].some((one) => one.status === 'held' && isLive(one, now))
  if (held) return refuse('held')
  const [before, after] = [comingOf(from, now), comingOf(to, now)]
  const meets = before.some((one) => after.some((other) => one.start < other.end && other.start < one.end))
  if (meets) return refuse('overlapping')
  // Who has nothing booked on the new account takes along what they had, however much that is.
  const [own, alsoOwn] = [forOneself(before), forOneself(after)]
  const isMoreForOneself = own > 0 && alsoOwn > 0 && own + alsoOwn > defaultCaps.forOneself
  const isMore = isMoreForOneself || (after.length > 0 && before.length + after.length > defaultCaps.inAll)
  if (isMore || from.appointments.length + to.appointments.length > MOST_APPOINTMENTS) return refuse('too-much')
  // Also where one is the child that the other has on the list: as one, the guardian would read what the child hides.
  const known = new Set(childrenKnownTo(to))
  if (childrenKnownTo(from).some((id) => known.has(id))) return refuse('same-child')
  if (from.asChild !== undefined && to.asChild !== undefined) return refuse('same-child')
  if (to.others.length > 0 && from.others.length + to.others.length > MOST_OTHERS) return refuse('too-much')
  const [sentBefore, sentAfter] = [from.contributions ?? [], to.contributions ?? []]
  if (sentAfter.length > 0 && sentBefore.length + sentAfter.length > MOST_WAITING) return refuse('too-much')
  return from.callback !== undefined && to.callback !== undefined ? refuse('two-calls') : accept(null)
}

/** Both as they are from the moment it begins: neither changes anything, and whom they book for is known in both. */
export function begun(from: Person, to: Person, others: readonly Other[], now: Instant) {
  const known = new Set(to.others.map(({ id }) => id))
  return {
    from: { ...from, moving: now },
    to: { ...to, others: [...to.others, ...others.filter(({ id }) => !known.has(id))], moving: now },
  }
}

/** An account that turns out to be a child's. */
export const becomesChild = (to: Person, asChild: Person['asChild']): boolean =>
  to.asChild === undefined && asChild !== undefined

/**
 * Both as they are once all that lies elsewhere has moved. Messages that were allowed, and the number left for calls, were
 * given to the old account; and an account that turns out to be a child's is asked for a number anew.
 */
export function joined(from: Person, to: Person, ref: string, now: Instant) {
  const { moving: _, calls, ...own } = to
  const keepsCalls = calls !== undefined && !becomesChild(to, from.asChild ?? to.asChild)
  const { callback = from.callback, asChild = from.asChild } = own
  const contributions = [...new Set([...(from.contributions ?? []), ...(own.contributions ?? [])])]
  const [since = null] = [from.since, own.since].flatMap((at) => at ?? []).sort((one, other) => one - other)
  const outbox = [...(from.outbox ?? []), ...(own.outbox ?? [])].slice(-MOST_LINES)
  const inbox = along(from, own)
  const after: Person = {
    ...{ ...own, since, underCare: own.underCare || from.underCare },
    ...missedOf(from, own),
    givenBack: givenBackByBoth(from.givenBack, own.givenBack),
    ...(keepsCalls && { calls }),
    ...(callback !== undefined && { callback }),
    ...(asChild !== undefined && { asChild }),
    ...(contributions.length > 0 && { contributions }),
    ...(outbox.length > 0 && { outbox }),
    ...(inbox.length > 0 && { inbox }),
  }
  const left: Person = {
    ...{ ...newcomer(from.id), since: from.since, move: ref },
    ...(from.formerIds && { formerIds: from.formerIds }),
  }
  const told = { kind: 'move-done', ref } as const
  return { from: tell(left, told, now), to: tell(after, told, now) }
}

/** What the old account was told of its record goes along; what it was told of this move was for itself. */
function along(from: Person, to: Person): InboxEntry[] {
  const theirs = inboxOf(from).filter(({ kind }) => !kind.startsWith('move-'))
  return [...theirs, ...inboxOf(to)].sort((one, other) => one.at - other.at).slice(-MOST_ENTRIES)
}

/** A counsellor's day on which one appointment is the new account's. */
export function dayRenamed(day: CounsellorDay, appointmentId: string, toId: string): CounsellorDay {
  const claims = day.claims.map((claim) =>
    claim.id === appointmentId && claim.seat ? { ...claim, seat: { ...claim.seat, personId: toId } } : claim,
  )
  const calledOff = day.calledOff.map((one) =>
    one.id === appointmentId && one.personId !== undefined ? { ...one, personId: toId } : one,
  )
  return { ...day, claims, calledOff, revision: day.revision + 1 }
}

/** A document with one person in the place of another, wherever it says who; to the letter the same elsewhere. */
export function renamedIn<Value>(value: Value, ids: readonly string[], toId: string): Value {
  if (typeof value === 'string') return (ids.includes(value) ? toId : value) as Value
  if (Array.isArray(value)) return value.map((one) => renamedIn(one, ids, toId)) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renamedIn(one, ids, toId)])) as Value
}

/** Whether a document, as it lies there, says one of these anywhere. */
export const isNamedIn = (document: object | null, ids: readonly string[]): boolean =>
  document !== null && JSON.stringify(renamedIn(document, ids, '')) !== JSON.stringify(document)
