import { kindOf } from '#core/domain/faults/numbered'

/** Carries a refusal through TanStack Query, whose word for "no value" is a thrown error. */
export class Unanswered extends Error {
  constructor(
    readonly refusal: string,
    /** How long it took to be refused, in milliseconds. */
    readonly took: number,
  ) {
    super(refusal)
  }
}

/** Asking again helps against these alone; every other refusal is an answer. */
const passing = ['offline', 'unavailable', 'busy']

/** What took longer has cost the person enough waiting: they are told, and ask again themselves. */
const QUICK = 3_000

/** Whether to ask once more by ourselves, after so many times already (0: none). */
export function asksAgain(times: number, error: unknown): boolean {
  return times < 2 && error instanceof Unanswered && error.took < QUICK && passing.includes(kindOf(error.refusal))
}
