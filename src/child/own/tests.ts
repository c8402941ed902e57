import { ownVoice } from '#core/content/own-voice'
import type { Scale } from '#core/domain/assessment/scale'
import { ownTestsFrom } from '#core/scales/children/own-tests'
import { twoVoices } from '#core/scales/children/two-voices'
import { gad2 } from '#core/scales/gad2'
import { gad7 } from '#core/scales/gad7'
import { phq2 } from '#core/scales/phq2'
import { who5 } from '#core/scales/who5'

export type OwnId = keyof typeof ownVoice.tests

/** What a young person may be asked, in the order it is offered. Each by itself: their phone carries no other questionnaire. */
export const ownTests: readonly Scale[] = [twoVoices, who5, phq2, gad2, gad7]

const isOwn = (id: string): id is OwnId => id in ownVoice.tests

/** By what is kept: a version that this program does not know is none. */
export function ownTest(id: string | null, version?: number): Scale | null {
  return ownTests.find((scale) => scale.id === id && (version === undefined || scale.version === version)) ?? null
}

export const titleOf = (id: string): string => (isOwn(id) ? ownVoice.tests[id].title : '')

/** From how many full years; never for what is not there. */
export const fromYears = (id: string): number => ownTestsFrom[id] ?? Number.POSITIVE_INFINITY

export interface OwnOutcome {
  readonly headline: string
  readonly lines: readonly string[]
}

/** What came of it in a child's words. */
export function outcomeFor(id: string, bandId: string): OwnOutcome | null {
  const outcomes: Readonly<Record<string, OwnOutcome>> = isOwn(id) ? ownVoice.tests[id].outcomes : {}
  return outcomes[bandId] ?? null
}

/** Said above a sentence: over what time, and how often. */
export function askFor(id: string, itemId: string | undefined): string {
  const { who5: often, days, topics, talk } = ownVoice.asks
  if (id === 'two-voices') return itemId === 'tv-talk' ? talk : topics
  return id === 'who5' ? often : days
}
