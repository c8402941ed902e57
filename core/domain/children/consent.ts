import { accept, type Decision, refuse } from '../decision'
import { dateOf, type Instant } from '../time'
import { ageOn, type Born, yearsOf } from './age'
import type { Child } from './profile'

/** Whose voice something is: a guardian's about the child, or the child's own. */
export const voices = ['guardian', 'child'] as const
export type Voice = (typeof voices)[number]

/** Something said to a text, yes or no. */
export interface ChildConsent {
  readonly by: Voice
  readonly answer: 'yes' | 'no'
  readonly version: number
  readonly at: Instant
  /** Whose phone it was said on. */
  readonly personId: string
}

/**
 * Who decides. `guardian`: below 8. `both`: from 8 the child is asked too. `own`: from 14 the young person (PIPL 31).
 * `adult`: from 18 nobody else.
 */
export type Stage = 'guardian' | 'both' | 'own' | 'adult'
const ASKED_FROM = 8
const OWN_FROM = 14
const ADULT_FROM = 18

/** By the age that is sure, on China's calendar. Whoever is not born yet is a guardian's. */
export function stageAt(born: Born, at: Instant): Stage {
  const age = ageOn(born, dateOf(at))
  const years = age ? yearsOf(age) : 0
  if (years >= ADULT_FROM) return 'adult'
  if (years >= OWN_FROM) return 'own'
  return years >= ASKED_FROM ? 'both' : 'guardian'
}

const order: readonly Stage[] = ['guardian', 'both', 'own', 'adult']
export const isYounger = (one: Stage, than: Stage): boolean => order.indexOf(one) < order.indexOf(than)

/** Why nothing may be read, or kept. */
export const consentGaps = [
  'guardian-consent-needed',
  'child-agreement-needed',
  'own-agreement-needed',
  'guardian-said-no',
  'child-said-no',
] as const
export type ConsentGap = (typeof consentGaps)[number]

/** The last word of one voice. */
export function lastWord({ consents }: Child, voice: Voice): ChildConsent | undefined {
  return consents.filter(({ by }) => by === voice).at(-1)
}

/** The young person's own word, said at this stage or, of the first two, at any. */
function ownWord(child: Child, stage: Stage): ChildConsent | undefined {
  const last = lastWord(child, 'child')
  if (!last) return undefined
  const isAskedAgain = stage === 'own' || stage === 'adult'
  return isAskedAgain && isYounger(stageAt(child.born, last.at), stage) ? undefined : last
}

/**
 * Whether what is kept about a child may be read. What was agreed to before 14, and before 18, is read by nobody until
 * the young person has said yes again.
 */
export function mayRead(child: Child, now: Instant): Decision<true, ConsentGap> {
  const stage = stageAt(child.born, now)
  if (stage === 'own' || stage === 'adult') {
    const word = ownWord(child, stage)
    if (!word) return refuse('own-agreement-needed')
    return word.answer === 'yes' ? accept(true) : refuse('child-said-no')
  }
  const word = lastWord(child, 'guardian')
  if (!word) return refuse('guardian-consent-needed')
  return word.answer === 'yes' ? accept(true) : refuse('guardian-said-no')
}

/** Whether anything more may be kept: from 8 on not without the child's own yes. */
export function mayKeep(child: Child, now: Instant): Decision<true, ConsentGap> {
  const may = mayRead(child, now)
  if (!may.ok || stageAt(child.born, now) !== 'both') return may
  const word = ownWord(child, 'both')
  if (!word) return refuse('child-agreement-needed')
  return word.answer === 'yes' ? accept(true) : refuse('child-said-no')
}

/** How many words of both are remembered. */
const MOST_CONSENTS = 60

export function withConsent(child: Child, consent: ChildConsent): Child {
  return { ...child, consents: [...child.consents, consent].slice(-MOST_CONSENTS) }
}
