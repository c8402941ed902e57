/** Operations that no page asks yet: built, tested through the front door, and to be given their pages. */
export const withoutPage: readonly string[] = [
  'sessions.freeRunOut',
  'assessments.claimFor',
  'assessments.clearExpired',
  'assessments.listDefinitions',
  'assessments.submitFor',
]
