import { accept, type Decision, refuse } from '../decision'
import type { Sealed } from '../privacy/sealed'
import type { Instant } from '../time'
import { type Contribution, KEPT, KEPT_AFTER, MOST_ASKED } from './contribution'

export const overRefusals = ['contribution-over', 'contribution-taken-back'] as const
type Over = (typeof overRefusals)[number]

function stillOpen({ state }: Contribution): Decision<true, Over> {
  if (state === 'taken-back') return refuse('contribution-taken-back')
  return state === 'waiting' || state === 'asked' ? accept(true) : refuse('contribution-over')
}

const blank = (words: string): boolean => words.trim() === ''

export const askRefusals = ['words-needed', 'asked-often', 'already-asked', ...overRefusals] as const

/** An editor asks something about it. `sealed`: the words as they are stored. One question at a time. */
export function askAbout(
  found: Contribution,
  { words, sealed, at }: { readonly words: string; readonly sealed: Sealed; readonly at: Instant },
): Decision<Contribution, (typeof askRefusals)[number]> {
  const open = stillOpen(found)
  if (!open.ok) return open
  if (blank(words)) return refuse('words-needed')
  if (found.state === 'asked') return refuse('already-asked')
  if (found.asked.length >= MOST_ASKED) return refuse('asked-often')
  const asked = [...found.asked, { at, question: sealed, repliedAt: null, reply: null }]
  return accept({ ...found, asked, state: 'asked', changedAt: at })
}

export const declineRefusals = ['words-needed', ...overRefusals] as const

/** An editor says no, never without words. */
export function decline(
  found: Contribution,
  { words, sealed, at }: { readonly words: string; readonly sealed: Sealed; readonly at: Instant },
): Decision<Contribution, (typeof declineRefusals)[number]> {
  const open = stillOpen(found)
  if (!open.ok) return open
  if (blank(words)) return refuse('words-needed')
  return accept({ ...found, declined: sealed, ...over('declined', at) })
}

/** An editor makes a piece of it; from then on it goes the way of every piece. */
export function takeUp(found: Contribution, pieceId: string, at: Instant): Decision<Contribution, Over> {
  const open = stillOpen(found)
  if (!open.ok) return open
  return accept({ ...found, pieceId, state: 'taken', isOpen: false, changedAt: at, goneAt: at + KEPT })
}

export const replyRefusals = ['words-needed', 'nothing-asked', ...overRefusals] as const

/** The person says something to what they were asked. */
export function replyTo(
  found: Contribution,
  { words, sealed, at }: { readonly words: string; readonly sealed: Sealed; readonly at: Instant },
): Decision<Contribution, (typeof replyRefusals)[number]> {
  const open = stillOpen(found)
  if (!open.ok) return open
  if (blank(words)) return refuse('words-needed')
  const last = found.asked.at(-1)
  if (found.state !== 'asked' || !last) return refuse('nothing-asked')
  const asked = [...found.asked.slice(0, -1), { ...last, reply: sealed, repliedAt: at }]
  return accept({ ...found, asked, state: 'waiting', changedAt: at })
}

/** By whoever sent it, as long as it is not printed: every word of theirs, and what was said to them, is out of it at once. */
export function takeBack(
  found: Contribution,
  { printed, at }: { readonly printed: boolean; readonly at: Instant },
): Decision<Contribution, Over | 'already-printed'> {
  if (found.state === 'taken-back') return refuse('contribution-taken-back')
  if (found.state === 'declined') return refuse('contribution-over')
  if (printed) return refuse('already-printed')
  const emptied = { title: null, text: null, signature: null, asked: [], declined: null, pieceId: null }
  return accept({ ...found, ...emptied, ...over('taken-back', at) })
}

const over = (state: 'declined' | 'taken-back', at: Instant) => ({
  ...{ state, isOpen: false, changedAt: at, goneAt: at + KEPT_AFTER },
})
