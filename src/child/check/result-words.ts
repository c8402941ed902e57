import { evaluate } from '#core/domain/assessment/evaluate'
import type { Outcome, Scale } from '#core/domain/assessment/scale'
import { outcomeOf } from '#core/domain/assessment/score'
import { findScaleForChildren } from '#core/scales/children/index'
import type { Draft } from './draft'
import { type Sign, signsIn } from './parts'

export interface Told {
  readonly outcome: Outcome
  readonly signs: readonly Sign[]
  /** An answer called for help at once. */
  readonly needsSupport: boolean
  /** Somebody should look again: the issuer sends on. */
  readonly sendsOn: boolean
}

/** What finished answers say; null where they are not whole. */
export function toldBy(scale: Scale, draft: Draft): Told | null {
  const found = evaluate(scale, draft.responses, { ageInMonths: draft.ageInMonths })
  const outcome = found.shown && outcomeOf(scale, { bandId: found.shown.outcome.id })
  if (!outcome) return null
  return {
    outcome: inNewestWords(scale, outcome),
    signs: signsIn(scale, draft),
    needsSupport: found.criticalItems.length > 0,
    sendsOn: outcome.nextStep === 'doctor',
  }
}

/** What was answered by an earlier version says what the newest says: its cut-offs are the same, its words are kinder. */
function inNewestWords(scale: Scale, outcome: Outcome): Outcome {
  const newest = findScaleForChildren(scale.id)
  const found = newest && outcomeOf(newest, { bandId: outcome.id })
  return found ? { ...outcome, headline: found.headline, meaning: found.meaning } : outcome
}

/** What one counted answer means, in plain words. Only where no number is made of them. */
export const whatOneMeans =
  '意思是：有一处和同龄的孩子不太一样，要请人当面看一看。是什么缘故，看过才知道。这张表不给孩子下结论，这里也没有。'
