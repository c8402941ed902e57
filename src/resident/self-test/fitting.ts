import type { Topic } from '#core/domain/scheduling/topic'

/** What goes with a questionnaire: something to read or to do, and what a conversation about it would be about. */
export interface Fitting {
  /** An article by its id, or the breathing exercise. */
  readonly first: { readonly article: string } | 'calm'
  readonly topic: Topic
}

const mood: Fitting = { first: { article: 'a02' }, topic: 'stress' }
const worry: Fitting = { first: 'calm', topic: 'stress' }

/** By the id of the questionnaire; the list of articles and no topic for every other. */
const fittings: ReadonlyMap<string, Fitting> = new Map([
  ['phq9', mood],
  ['phq2', mood],
  ['who5', mood],
  ['elder-mood-coarse', mood],
  ['gad7', worry],
  ['gad2', worry],
])

export const fittingOf = (scaleId: string): Fitting | null => fittings.get(scaleId) ?? null
