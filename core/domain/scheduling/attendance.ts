/** What came of a session. */
export const attendances = ['attended', 'missed-by-client', 'missed-by-counsellor'] as const
export type Attendance = (typeof attendances)[number]

/** Why somebody was not there, as far as it is known; `mixed-up`: by us. */
export const missedReasons = ['no-word', 'forgot', 'ill', 'emergency', 'mixed-up'] as const
export type MissedReason = (typeof missedReasons)[number]

const excused: readonly MissedReason[] = ['ill', 'emergency', 'mixed-up']

/** Nobody can help these: they are noted and counted for nothing. */
export const isExcused = (reason: MissedReason): boolean => excused.includes(reason)
