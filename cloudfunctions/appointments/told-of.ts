import { childBookingConsent } from '#core/content/child-booking'
import { accept, type Decision, refuse } from '#core/domain/decision'
import type { Person } from '#core/domain/people/person'
import type { ChildTold } from '#core/domain/scheduling/appointment'

/** What the counsellor is told of whom it is for: of a child alone, by the text in force. */
export function toldOf(
  { others }: Person,
  forOther: string | null,
  wished: ChildTold | undefined,
): Decision<ChildTold | undefined, 'consent-outdated'> {
  const isChild = others.some(({ id, kind }) => id === forOther && kind === 'child')
  if (!wished || !isChild) return accept(undefined)
  return wished.consentVersion === childBookingConsent.version ? accept(wished) : refuse('consent-outdated')
}
