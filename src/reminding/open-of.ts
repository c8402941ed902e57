import type { readReminders } from '#core/contracts/appointments'
import type { OutputOf } from '#core/contracts/operation'
import { MOST_A_TAP, type Occasion } from '#core/domain/messages/occasion'

export type Reminders = OutputOf<typeof readReminders>

/** How many of each are worth keeping. */
export type Most = (occasion: Occasion, reminders: Pick<Reminders, 'coming'>) => number

interface Wanting {
  /** Those that can still come to anything. */
  readonly soon: readonly Occasion[]
  readonly most: Most
}

/** Those WeChat is asked for on the next tap: what there is least of first. Three on one tap and no more. */
export function openOf({ templates, left, coming }: Reminders, { soon, most }: Wanting): Reminders['templates'] {
  const isWanted = ({ occasion }: Reminders['templates'][number]) =>
    soon.includes(occasion) && left[occasion] < most(occasion, { coming })
  const wanted = templates.filter(isWanted)
  return [...wanted].sort((one, other) => left[one.occasion] - left[other.occasion]).slice(0, MOST_A_TAP)
}
