/** What managers are told of, each at a line of its own. */
export const alarmIds = ['errors', 'one-operation', 'slow', 'busy', 'storage'] as const
export type AlarmId = (typeof alarmIds)[number]

export interface Limit {
  /** Percent of the calls, of the room for the database. */
  readonly percent: number
  /** Fewer than so many of them say nothing yet. */
  readonly least: number
  /** Why there. */
  readonly why: string
}

/** Where the line is, in one place and with its reason. Looked at over the hour that runs and the one before. */
export const limits: Readonly<Record<AlarmId, Limit>> = {
  errors: {
    ...{ percent: 5, least: 5 },
    why: 'One in twenty: whoever opens a page with its two or three calls fails one time in eight. Fewer than five may be one phone.',
  },
  'one-operation': {
    ...{ percent: 20, least: 5 },
    why: 'One thing that mostly fails is hidden in the sum of all: at one in five a second try no longer helps reliably.',
  },
  slow: {
    ...{ percent: 10, least: 20 },
    why: 'Longer than three seconds people take a page for broken and tap again; one in ten is more than a cold start now and then.',
  },
  busy: {
    ...{ percent: 2, least: 5 },
    why: 'Twelve seconds of trying were not enough. It should never be; two in a hundred happens where all want one day at once.',
  },
  storage: {
    ...{ percent: 80, least: 1 },
    why: 'A bigger plan is bought by somebody who may be away for a week; a full database takes no more bookings.',
  },
}

/** Of `slowLimits`, the one above which a call is one of the slow: three seconds. */
export const SLOW_AT = 2
