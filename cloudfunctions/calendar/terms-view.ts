import type { Counsellor } from '#core/domain/scheduling/counsellor'

/** Terms as the contract has them. */
export function describeTerms({ id, name, status, meetingLink, offers, calendar, termsRevision }: Counsellor) {
  return { counsellorId: id, name, status, meetingLink, offers, calendar, termsRevision }
}

export function describeProfile({ name, title, introduction, concerns, selfServe }: Counsellor) {
  return { name, title, introduction, concerns, ...(selfServe && { selfServe }) }
}
