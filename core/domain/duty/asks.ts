import { accept, type Decision, refuse } from '../decision'
import type { Instant } from '../time'
import { beginOf, MOST_ASKED, MOST_ASKS, overlaps, type Rota, type Shift, type ShiftAsk } from './rota'

export const askStandings = ['open', 'taken', 'declined', 'withdrawn', 'begun', 'changed'] as const
export type AskStanding = (typeof askStandings)[number]

const isTheirs = (shift: Shift | undefined, ids: readonly string[]): shift is Shift =>
  shift !== undefined && ids.includes(shift.staffId) && shift.checkedIn === null

/**
 * What an ask is worth now. It is worked out of the shifts as they stand, so that whatever a manager changes meanwhile ends
 * it without having to know of it: `changed` when a shift it is about is gone, was given to somebody else or was come to.
 */
export function standingOf(rota: Rota, ask: ShiftAsk, now: Instant): AskStanding {
  if (ask.ended) return ask.ended.how
  const about = shiftsOf(rota, ask)
  if (!about) return 'changed'
  return [about.wanted, ...about.inReturn].some((one) => beginOf(one) <= now) ? 'begun' : 'open'
}

function shiftsOf(rota: Rota, ask: ShiftAsk) {
  const wanted = rota.shifts.find(({ id }) => id === ask.shiftId)
  if (!isTheirs(wanted, [ask.by])) return null
  if (ask.inReturn === null) return { wanted, inReturn: [] }
  const inReturn = rota.shifts.find(({ id }) => id === ask.inReturn)
  return isTheirs(inReturn, ask.asked) ? { wanted, inReturn: [inReturn] } : null
}

export interface Asking {
  readonly id: string
  readonly shiftId: string
  /** One colleague, or null for whoever could stand it. */
  readonly to: string | null
  /** A shift of that colleague's in the same week and place, for a swap; null for a substitute. */
  readonly inReturn: string | null
}

interface KnownPeople {
  /** Whether somebody may be on duty here, now. */
  readonly canBe: (staffId: string) => boolean
  /** What people have at other sites in this week. */
  readonly elsewhere: readonly Shift[]
}

export type AskRefusal =
  | 'shift-unknown'
  | 'shift-begun'
  | 'shift-come-to'
  | 'ask-standing'
  | 'ask-unclear'
  | 'cannot-be-on-duty'
  | 'shift-overlaps'
  | 'nobody-to-ask'
  | 'asks-full'

/** Somebody asks that a shift of theirs be taken. Nothing changes on the rota: `everybody`, who might be asked, in order. */
export function askFor(
  rota: Rota,
  { id, shiftId, to, inReturn }: Asking,
  {
    ids,
    everybody,
    ...known
  }: KnownPeople & { readonly ids: readonly string[]; readonly everybody: readonly string[] },
  now: Instant,
): Decision<Rota, AskRefusal> {
  const wanted = rota.shifts.find((one) => one.id === shiftId)
  if (!wanted || !ids.includes(wanted.staffId)) return refuse('shift-unknown')
  if (beginOf(wanted) <= now) return refuse('shift-begun')
  if (wanted.checkedIn) return refuse('shift-come-to')
  const open = rota.asks.filter((one) => standingOf(rota, one, now) === 'open')
  if (open.some((one) => one.shiftId === shiftId)) return refuse('ask-standing')
  if (open.length >= MOST_ASKS) return refuse('asks-full')
  const ask = { id, shiftId, by: wanted.staffId, inReturn, at: now, ended: null }
  if (to !== null) {
    if (ids.includes(to)) return refuse('ask-unclear')
    const one: ShiftAsk = { ...ask, asked: [to] }
    const standing = standingOf(rota, one, now)
    if (standing !== 'open') return refuse(standing === 'begun' ? 'shift-begun' : 'ask-unclear')
    const may = exchanged(rota, one, to, known)
    return may.ok ? accept(withAsk(rota, one, now)) : may
  }
  if (inReturn !== null) return refuse('ask-unclear')
  const asked = everybody
    .filter((staffId) => !ids.includes(staffId) && exchanged(rota, { ...ask, asked: [staffId] }, staffId, known).ok)
    .slice(0, MOST_ASKED)
  return asked.length === 0 ? refuse('nobody-to-ask') : accept(withAsk(rota, { ...ask, asked }, now))
}

/** Of those that are over the oldest make room. */
function withAsk(rota: Rota, ask: ShiftAsk, now: Instant): Rota {
  const over = rota.asks.filter((one) => standingOf(rota, one, now) !== 'open')
  const gone = over.slice(0, Math.max(0, rota.asks.length + 1 - MOST_ASKS))
  return { ...rota, asks: [...rota.asks.filter((one) => !gone.includes(one)), ask] }
}

/**
 * The shifts after somebody took it: each keeps its one holder, another one. Both have to be able to stand what they get,
 * and neither is twice at one time. What the one who asked gives away they need not be able to stand any more.
 */
function exchanged(
  rota: Rota,
  ask: ShiftAsk,
  taker: string,
  { canBe, elsewhere }: KnownPeople,
): Decision<readonly Shift[], 'cannot-be-on-duty' | 'shift-overlaps'> {
  if (!canBe(taker) || (ask.inReturn !== null && !canBe(ask.by))) return refuse('cannot-be-on-duty')
  const moved: Shift[] = []
  const shifts = rota.shifts.map((one) => {
    if (one.id !== ask.shiftId && one.id !== ask.inReturn) return one
    const after = { ...one, staffId: one.id === ask.shiftId ? taker : ask.by }
    moved.push(after)
    return after
  })
  const all = [...shifts, ...elsewhere]
  const isTwice = moved.some((one) =>
    all.some((other) => other !== one && other.staffId === one.staffId && overlaps(one, other)),
  )
  return isTwice ? refuse('shift-overlaps') : accept(shifts)
}

export type AnswerRefusal =
  | 'ask-unknown'
  | 'ask-taken'
  | 'ask-declined'
  | 'ask-withdrawn'
  | 'shift-begun'
  | 'shift-changed'
  | 'cannot-be-on-duty'
  | 'shift-overlaps'

const over = {
  taken: 'ask-taken',
  declined: 'ask-declined',
  withdrawn: 'ask-withdrawn',
  begun: 'shift-begun',
  changed: 'shift-changed',
} as const

/** Whoever was asked says yes, and the shift is theirs from then on; or no, which is all where nobody else was asked. */
export function answerAsk(
  rota: Rota,
  { askId, ids, takes }: { readonly askId: string; readonly ids: readonly string[]; readonly takes: boolean },
  known: KnownPeople,
  now: Instant,
): Decision<Rota, AnswerRefusal> {
  const ask = rota.asks.find(({ id, asked }) => id === askId && asked.some((one) => ids.includes(one)))
  const by = ask?.asked.find((one) => ids.includes(one))
  if (!ask || by === undefined) return refuse('ask-unknown')
  const standing = standingOf(rota, ask, now)
  if (standing !== 'open') return refuse(over[standing])
  if (!takes) {
    const asked = ask.asked.filter((one) => one !== by)
    const left = asked.length > 0 ? { ...ask, asked } : { ...ask, ended: { at: now, by, how: 'declined' as const } }
    return accept(withChanged(rota, left))
  }
  const after = exchanged(rota, ask, by, known)
  if (!after.ok) return after
  const taken = { ...ask, ended: { at: now, by, how: 'taken' as const } }
  return accept({ ...withChanged(rota, taken), shifts: after.value, revision: rota.revision + 1 })
}

const withChanged = (rota: Rota, ask: ShiftAsk): Rota => ({
  ...rota,
  asks: rota.asks.map((one) => (one.id === ask.id ? ask : one)),
})

export type WithdrawRefusal = 'ask-unknown' | 'ask-taken'

/** Who asked keeps the shift after all. The very same rota where it is over without anybody having taken it. */
export function withdrawAsk(
  rota: Rota,
  { askId, ids }: { readonly askId: string; readonly ids: readonly string[] },
  now: Instant,
): Decision<Rota, WithdrawRefusal> {
  const ask = rota.asks.find(({ id, by }) => id === askId && ids.includes(by))
  if (!ask) return refuse('ask-unknown')
  if (ask.ended) return ask.ended.how === 'taken' ? refuse('ask-taken') : accept(rota)
  return accept(withChanged(rota, { ...ask, ended: { at: now, by: ask.by, how: 'withdrawn' } }))
}
