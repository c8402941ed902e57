/**
 * Seconds in and out: out longer than in, six breaths a minute. Newcastle Hospitals (NHS), "Controlling your
 * breathing", asks for the longer breath out and for counts that suit; six a minute is the pace that studies of slow
 * breathing use (You et al. 2021, doi 10.3390/ijerph182312478). No holding of breath in between.
 */
export const SECONDS_IN = 4
export const SECONDS_OUT = 6

export interface Breath {
  readonly phase: 'in' | 'out'
  /** Counted aloud: 1 to 4, then 1 to 6. */
  readonly count: number
  /** The first breath is 1. */
  readonly breath: number
}

/** Where somebody is who has followed the pace for so many whole seconds. */
export function breathAt(seconds: number): Breath {
  const whole = SECONDS_IN + SECONDS_OUT
  const within = seconds % whole
  const breath = Math.floor(seconds / whole) + 1
  return within < SECONDS_IN
    ? { phase: 'in', count: within + 1, breath }
    : { phase: 'out', count: within - SECONDS_IN + 1, breath }
}
