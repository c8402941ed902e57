import { type Tally, type Told, told } from '../figures/told'
import type { Instant } from '../time'

/** What somebody did who came by a code, once an opening of the program each; in the order in which they come. */
export const steps = ['scanned', 'read', 'test-begun', 'help-opened', 'booked'] as const
export type Step = (typeof steps)[number]

/** How often a step was taken after one code was scanned; apart, since it was taken down. */
export interface StepCount extends Tally {
  readonly id: string
  readonly siteId: string
  readonly placementId: string
  readonly step: Step
  readonly isGone: boolean
}

/** Of a set of codes, step by step. */
export type Funnel = Readonly<Record<Step, Told>>

/**
 * `placementIds`: of which codes. Each is told by itself in full tens, as they stood when the week began, and a site is the
 * sum of what is told of each: so there is nothing to take from anything.
 */
export function funnelOf(
  counts: readonly StepCount[],
  placementIds: readonly string[],
  isGone: boolean,
  now: Instant,
): Funnel {
  const cell = (placementId: string, step: Step) =>
    counts.find((one) => one.placementId === placementId && one.step === step && one.isGone === isGone) ?? null
  const of = (step: Step) =>
    told(
      placementIds.map((id) => cell(id, step)),
      now,
    )
  return Object.fromEntries(steps.map((step) => [step, of(step)])) as Record<Step, Told>
}
