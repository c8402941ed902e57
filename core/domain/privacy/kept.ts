/** What is kept of somebody, as their own page counts it: each with a row of the same name in the table. */
export const keptKinds = [
  'appointment',
  'filed-appointment',
  'administration',
  'callback',
  'contribution',
  'waiting-entry',
  'child',
  'child-result',
  'look',
  'inbox',
  'message-leave',
  'call-number',
] as const
export type KeptKindId = (typeof keptKinds)[number]

/** What somebody said yes to, by the name its text has. */
export const agreedTo = [
  'keep-self-assessment',
  'share-assessment',
  'book-appointment',
  'book-for-child',
  'be-called',
  'be-called-about-changes',
  'be-printed',
  'guardian-for-child',
  'child-agrees',
] as const
export type AgreedTo = (typeof agreedTo)[number]
