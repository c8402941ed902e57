import type { Opening } from '#core/domain/records/opening'

export const DAY = 24 * 3_600_000

/** Opened at 0 by somebody who has nothing to do with it, for half an hour; the keeper has yet to say. */
export const anEmergency = (change: Partial<Opening> = {}): Opening => ({
  ...({ id: 'o', kind: 'emergency', personId: 'p', siteId: 's', nodeId: 'n', role: 'care-worker' } as const),
  record: { counsellorId: 'c', date: '2026-11-23', appointmentId: 'a', code: 'K7QM', start: 0 },
  ...{ lookerId: 'looker', byId: 'looker', why: 'sealed', at: 0, until: 30 * 60_000, days: null },
  ...{ looks: [], said: [], judged: null, endedAt: null, isOpen: true },
  ...change,
})

/** A counsellor asked at 0 that a colleague may look for seven days. */
export const aShare = (change: Partial<Opening> = {}): Opening =>
  anEmergency({ kind: 'share', byId: 'counsellor', until: null, days: 7, ...change })

export const judged = (as: 'warranted' | 'unwarranted' | 'approved' | 'declined') => ({
  isOpen: false,
  judged: { by: 'keeper', at: 0, as, words: null },
})
