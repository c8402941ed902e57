/** Operations that no page asks yet: built, tested through the front door, and to be given their pages. */
export const withoutPage: readonly string[] = [
  'children.clear',
  'children.forgetResult',
  'children.showResult',
  'sessions.freeRunOut',
  'assessments.clearExpired',
]
