/** Operations that no page asks yet: built, tested through the front door, and to be given their pages. */
export const withoutPage: readonly string[] = [
  'children.agree',
  'children.clear',
  'children.forget',
  'children.forgetResult',
  'children.invite',
  'children.join',
  'children.keepResult',
  'children.listResults',
  'children.removeGuardian',
  'children.showResult',
  'sessions.freeRunOut',
  'assessments.claimFor',
  'assessments.clearExpired',
  'assessments.submitFor',
]
