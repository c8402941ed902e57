import { accept, type Decision, refuse } from '../decision'
import type { Sealed } from '../privacy/sealed'
import type { Instant } from '../time'
import {
  type Consultation,
  countOf,
  type DeclineReason,
  ended,
  MOST_SAID_EACH,
  type Side,
  withSaid,
} from './consultation'

const isAnswered = (found: Consultation): boolean => countOf(found, 'expert') > 0

export const sayRefusals = ['consultation-over', 'said-meanwhile', 'said-enough'] as const

/** `seen`: how many words stood there for who writes. Who answers past a word they have not read is told to read it. */
export function say(
  found: Consultation,
  {
    side,
    words,
    seen,
    at,
  }: { readonly side: Side; readonly words: Sealed; readonly seen: number; readonly at: Instant },
): Decision<Consultation, (typeof sayRefusals)[number]> {
  if (!found.isOpen) return refuse('consultation-over')
  if (found.said.length !== seen) return refuse('said-meanwhile')
  if (countOf(found, side) >= MOST_SAID_EACH) return refuse('said-enough')
  return accept(withSaid(found, { by: side, at, words }))
}

/** By either, once there is an answer: before it one of them takes it back, and the other says no. */
export function close(found: Consultation, at: Instant): Decision<Consultation, 'consultation-over' | 'not-answered'> {
  if (!found.isOpen) return refuse('consultation-over')
  return isAnswered(found) ? accept(ended(found, 'closed', { at })) : refuse('not-answered')
}

/** By the expert, who answered nothing yet. */
export function decline(
  found: Consultation,
  because: DeclineReason,
  at: Instant,
): Decision<Consultation, 'consultation-over' | 'answered-already'> {
  if (!found.isOpen) return refuse('consultation-over')
  return isAnswered(found) ? refuse('answered-already') : accept(ended(found, 'declined', { at, because }))
}

/** By either, at any time, ended or not: somebody could be known by it, and every word is gone at once. */
export function sendBack(found: Consultation, side: Side, at: Instant): Decision<Consultation, 'words-gone'> {
  if (found.said.length === 0) return refuse('words-gone')
  return accept(ended(found, 'sent-back', { at, because: side === 'asker' ? 'asker-emptied' : null }))
}

/** By who asked, before an answer: every word is gone at once. */
export function withdraw(
  found: Consultation,
  at: Instant,
): Decision<Consultation, 'consultation-over' | 'answered-already'> {
  if (!found.isOpen) return refuse('consultation-over')
  return isAnswered(found) ? refuse('answered-already') : accept(ended(found, 'withdrawn', { at }))
}
