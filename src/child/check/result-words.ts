import { evaluate } from '#core/domain/assessment/evaluate'
import type { Outcome, Scale } from '#core/domain/assessment/scale'
import { outcomeOf } from '#core/domain/assessment/score'
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
    outcome,
    signs: signsIn(scale, draft),
    needsSupport: found.criticalItems.length > 0,
    sendsOn: outcome.nextStep === 'doctor',
  }
}

/** What one counted answer means, in the issuer's words and in plain ones. Only where no number is made of them. */
export const whatOneMeans =
  '表里说的「一条阳性」，就是有一条是上面这样。规范的原话是：“该年龄段任何一条预警征象阳性，提示有发育偏异的可能”。可能，不是一定：要请专业的人当面看过，才知道。这里不能，也没有替孩子下结论。'
