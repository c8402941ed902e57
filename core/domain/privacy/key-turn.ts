import { DAY, HOUR, type Instant } from '../time'
import { MOST_KEYS } from './sealed'

/** Keys as an environment has them: which numbers, and by what each is known again without being told. */
export interface KeysHeld {
  readonly newest: number
  /** By number: the same for the same key, and of no use to find it. */
  readonly marks: Readonly<Record<string, string>>
}

/** What is left under a key that is not the newest, by its number: what did not open, or whose key is missing. */
export type Stuck = Readonly<Record<string, number>>

/** One walk through every collection that holds something sealed. */
export interface KeyPass {
  readonly began: Instant
  /** The collection it is in, and the last id it has seen there; null before the first. */
  readonly collection: string
  readonly after: string | null
  readonly seen: number
  readonly turned: number
  readonly stuck: Stuck
}

/**
 * How far it is with bringing everything under the newest key. One document; what it says is true whenever the machine
 * stops, since looking at a page of documents once more changes nothing.
 */
export interface KeyTurn {
  readonly id: string
  readonly revision: number
  /** Every key there ever was: the same number never becomes another key. */
  readonly marks: Readonly<Record<string, string>>
  readonly newest: number
  /** Since when it is the newest, as far as the job knows. */
  readonly known: Instant
  readonly pass: KeyPass | null
  /** The last whole walk. */
  readonly last: (Omit<KeyPass, 'collection' | 'after'> & { readonly ended: Instant }) | null
}

/** So long an instance of a function may go on with the keys it was started with. */
const OLD_INSTANCES = HOUR
/** Where nothing is left to be done it is looked again this often. */
const AGAIN = DAY

/** Keys that are another than the one of their number was: with them nothing is begun. */
export function changedKeys(turn: KeyTurn | null, { marks }: KeysHeld): number[] {
  return numbersOf(marks).filter((number) => (turn?.marks[number] ?? marks[number]) !== marks[number])
}

/** As it is to go on from: a further key begins it anew. */
export function takeUp(turn: KeyTurn | null, held: KeysHeld, first: string, now: Instant): KeyTurn {
  const marks = { ...held.marks, ...turn?.marks }
  const isSame = turn?.newest === held.newest
  const known = isSame ? turn.known : now
  const kept: KeyTurn = {
    id: 'fields',
    ...{ revision: turn?.revision ?? 0, marks, newest: held.newest, known },
    pass: isSame ? turn.pass : null,
    last: isSame ? turn.last : null,
  }
  const begun = { began: now, collection: first, after: null, seen: 0, turned: 0, stuck: {} }
  return kept.pass || now < dueAt(kept) ? kept : { ...kept, pass: begun }
}

/** A walk that turned something, or began while others may still have sealed under an older key, is followed by another one. */
function dueAt({ last, known }: KeyTurn): Instant {
  if (!last) return 0
  return isSure({ last, known }) ? last.ended + AGAIN : Math.max(last.ended, known + OLD_INSTANCES)
}

function isSure({ last, known }: Pick<KeyTurn, 'last' | 'known'>): boolean {
  return last !== null && last.turned === 0 && last.began >= known + OLD_INSTANCES
}

/** What became of one page of documents. */
export interface PageTurned {
  readonly lastId: string | null
  readonly seen: number
  readonly turned: number
  readonly stuck: Stuck
  /** Nothing lies beyond it in this collection. */
  readonly isLast: boolean
}

/** `next`: the collection after this one; null where it was the last. */
export function withPage(turn: KeyTurn, page: PageTurned, next: string | null, now: Instant): KeyTurn {
  const { pass } = turn
  if (!pass) return turn
  const { began } = pass
  const [seen, turned, stuck] = [pass.seen + page.seen, pass.turned + page.turned, added(pass.stuck, page.stuck)]
  const revision = turn.revision + 1
  if (!page.isLast)
    return { ...turn, revision, pass: { ...pass, after: page.lastId ?? pass.after, seen, turned, stuck } }
  if (next !== null) return { ...turn, revision, pass: { began, collection: next, after: null, seen, turned, stuck } }
  return { ...turn, revision, pass: null, last: { began, ended: now, seen, turned, stuck } }
}

export function added(one: Stuck, other: Stuck): Stuck {
  const all = new Set([...Object.keys(one), ...Object.keys(other)])
  return Object.fromEntries([...all].map((number) => [number, (one[number] ?? 0) + (other[number] ?? 0)]))
}

/**
 * Keys nothing is left under: a whole walk, begun when nobody could seal under them any more, found nothing to turn. What
 * did not open is left where it was, and keeps its key.
 */
export function droppable(turn: KeyTurn, { marks }: KeysHeld): number[] {
  const { last } = turn
  if (!last || !isSure(turn)) return []
  return numbersOf(marks).filter((number) => number < turn.newest && (last.stuck[number] ?? 0) === 0)
}

const numbersOf = (marks: KeysHeld['marks']): number[] =>
  Array.from({ length: MOST_KEYS }, (_, at) => at + 1).filter((number) => marks[number] !== undefined)
