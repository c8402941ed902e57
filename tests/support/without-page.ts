/** Operations that no page asks yet: built, tested through the front door, and to be given their pages. */
export const withoutPage: readonly string[] = [
  'children.clear',
  'sessions.freeRunOut',
  'assessments.clearExpired',
  'publishing.tendPieces',
  'callbacks.clear',
  'contributions.clear',
  'courses.clearMarks',
  'keys.turn',
  'jobs.watch',
  'jobs.measure',
  'messages.sendDue',
  'waitlist.handOut',
  'duty.watch',
  'privacy.retain',
  'privacy.carryOut',
  'privacy.carryMoves',
]
