import type { StaffRole } from '../access/roles'
import { accept, type Decision, refuse } from '../decision'
import { NEVER } from '../privacy/deletion'
import type { Sealed } from '../privacy/sealed'
import type { Recorded } from '../records/opening'
import type { Instant } from '../time'
import { ASKED_WAITS, ended, isStuck, type MoveVerdict, OWNER_HAS, type Proof, type RecordMove, stateOf } from './move'

interface Asking {
  readonly fromId: string
  readonly by: string
  readonly role: StaffRole
  readonly proof: Proof
  readonly note: Sealed
  readonly siteId: string
  readonly nodeId: string
  readonly record: Recorded
  readonly now: Instant
}

/** At a site, with the code somebody showed there. It moves nothing: that is the keeper's to say. */
export function ask(move: RecordMove, asking: Asking): Decision<RecordMove, 'move-code-unknown'> {
  const { fromId, by, role, proof, note, siteId, nodeId, record, now } = asking
  if (stateOf(move, now) !== 'code') return refuse('move-code-unknown')
  return accept({
    ...move,
    asked: { fromId, by, role, at: now, proof, note, siteId, record },
    ...{ nodeId, fromId, byId: by, at: now, due: now + ASKED_WAITS, goneAt: NEVER },
  })
}

interface Deciding {
  readonly as: MoveVerdict
  readonly by: string
  /** All that the keeper's own things may stand under. */
  readonly ids: readonly string[]
  readonly words: Sealed | null
  readonly now: Instant
  readonly keptDays: number
}

/** One that began and is stuck is ended by the job that carries it out: what was moved stays. */
export const verdictRefusals = ['move-own', 'move-decided', 'move-begun', 'said-missing'] as const

/** By another than who asked, and about none of their own; a no says why. It may be halted until it is being carried out. */
export function decide(
  move: RecordMove,
  { as, by, ids, words, now, keptDays }: Deciding,
): Decision<RecordMove, (typeof verdictRefusals)[number]> {
  const { asked, toId } = move
  if (asked && [asked.by, asked.fromId, toId].some((one) => ids.includes(one))) return refuse('move-own')
  const state = stateOf(move, now)
  if (state === 'moving') {
    if (as !== 'halted' || !isStuck(move, now)) return refuse('move-begun')
    return words === null ? refuse('said-missing') : accept({ ...move, decided: { by, at: now, as, words }, due: now })
  }
  if (state !== (as === 'halted' ? 'waiting' : 'asked')) return refuse('move-decided')
  if (as !== 'approved' && words === null) return refuse('said-missing')
  const decided = { ...move, decided: { by, at: now, as, words } }
  if (as !== 'approved') return accept(ended(decided, as, now, keptDays))
  return accept({ ...decided, waitsUntil: now + OWNER_HAS, due: now + OWNER_HAS })
}

export const stopRefusals = ['move-unknown', 'move-begun', 'move-over'] as const

/** By either of the two accounts, until it is being carried out. */
export function stop(
  move: RecordMove | null,
  ids: readonly string[],
  now: Instant,
  keptDays: number,
): Decision<RecordMove, (typeof stopRefusals)[number]> {
  if (!move) return refuse('move-unknown')
  const isOld = move.fromId !== null && ids.includes(move.fromId)
  if (!isOld && !ids.includes(move.toId)) return refuse('move-unknown')
  const state = stateOf(move, now)
  if (state === 'moving') return refuse('move-begun')
  if (state !== 'code' && state !== 'asked' && state !== 'waiting') return refuse('move-over')
  return accept(ended(move, isOld ? 'stopped' : 'withdrawn', now, keptDays))
}

/** It loses whose it was and what was written about it: who asked and who said yes, when, stays. */
export function moveWithout(move: RecordMove, ids: readonly string[], as: string): RecordMove {
  const nameless = (one: string) => (ids.includes(one) ? as : one)
  const { asked, decided } = move
  return {
    ...move,
    toId: nameless(move.toId),
    fromId: move.fromId === null ? null : nameless(move.fromId),
    asked: asked && { ...asked, fromId: nameless(asked.fromId), note: null, record: null },
    decided: decided && { ...decided, words: null },
  }
}
