import type { Topic } from '../scheduling/topic'
import type { CivilDate } from '../time'

/** What somebody with a child may worry about, in the order it is offered. */
export const worries = [
  'growing',
  'sleep-food',
  'temper',
  'feelings',
  'others',
  'school',
  'screens',
  'body',
  'family',
  'safety',
  'parent',
] as const
export type Worry = (typeof worries)[number]

/** Ids of the items of core/scales/children/warning-signs, written out: content looks at no scale. */
export type WarningSign = `ws-${number}m-${1 | 2 | 3 | 4}` | 'ws-regress'

/** `help`: what to do before reading on. `week`: three things for this week. `seek`: when to see somebody, and whom. */
export type CardPart =
  | { readonly kind: 'help' | 'scene' | 'meaning' | 'say' | 'avoid' | 'seek'; readonly text: string }
  | { readonly kind: 'week'; readonly steps: readonly [string, string, string] }

export interface GuidanceSource {
  readonly title: string
  readonly publisher: string
  readonly url: string
}

/** One page for whoever raises a child. */
export interface GuidanceCard {
  readonly id: string
  readonly title: string
  readonly summary: string
  /** Completed months of life, both included; 215 is the last month before eighteen. */
  readonly months: { readonly from: number; readonly to: number }
  readonly worry: Worry
  /** What a conversation about it would be booked under. */
  readonly topic: Topic
  readonly signs: readonly WarningSign[]
  /** Somebody may be in danger: help stands first. */
  readonly urgent: boolean
  /** In the order this card tells them. */
  readonly parts: readonly CardPart[]
  readonly sources: readonly GuidanceSource[]
  readonly author: { readonly name: string; readonly role: string }
  /** Null until a professional has checked it; the page says so. */
  readonly review: { readonly by: string; readonly on: CivilDate } | null
  readonly updatedOn: CivilDate
}

export const wordsOf = (part: CardPart): string => (part.kind === 'week' ? part.steps.join('') : part.text)

/** Characters a grown-up reads in a minute. */
const PACE = 300

/** Whole minutes, at least one. Chinese characters alone: marks and digits do not lengthen a text. */
export function readingMinutes(card: Pick<GuidanceCard, 'parts'>): number {
  const characters =
    card.parts
      .map(wordsOf)
      .join('')
      .match(/[\u4e00-\u9fff]/g)?.length ?? 0
  return Math.max(1, Math.ceil(characters / PACE))
}
