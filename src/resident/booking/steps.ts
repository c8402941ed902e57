import type { Mode } from '#core/domain/scheduling/mode'

/** One decision each; a number is the place of a question among those of the offer. */
export type Step = 'whom' | 'second' | number | 'phone' | 'confirm'

export const firstStep = (guided: boolean): Step => (guided ? 'whom' : 'confirm')

interface Asked {
  /** How many the offer asks before the conversation. */
  readonly questions: number
  readonly mode: Mode
}

export function stepAfter(step: Step, { questions, mode }: Asked): Step {
  if (step === 'whom' && questions > 0) return 0
  if (typeof step === 'number' && step + 1 < questions) return step + 1
  return step !== 'phone' && step !== 'confirm' && step !== 'second' && mode === 'phone' ? 'phone' : 'confirm'
}
