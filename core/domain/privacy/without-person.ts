import { forgotten } from '../children/guardians'
import type { Child } from '../children/profile'
import type { ChildResult } from '../children/result'
import type { CounsellorDay } from '../scheduling/day'
import { DAY, type Instant } from '../time'
import { GONE_CODE } from './deletion'

/**
 * A counsellor's day on which one appointment is nobody's any more: when it was and whether somebody came stay, since
 * sessions are counted. What was called off a moment ago keeps its code, so that the counsellor waits for nobody.
 */
export function dayWithout(day: CounsellorDay, appointmentId: string, as: string, now: Instant): CounsellorDay {
  const claims = day.claims.map((claim) =>
    claim.id === appointmentId && claim.seat
      ? { ...claim, seat: { ...claim.seat, personId: as, code: GONE_CODE, topic: null } }
      : claim,
  )
  const calledOff = day.calledOff.map((one) => {
    if (one.id !== appointmentId) return one
    const { personId: _, wants: __, called: ___, ...rest } = one
    return rest.end > now - DAY ? rest : { ...rest, code: GONE_CODE }
  })
  return { ...day, claims, calledOff, revision: day.revision + 1 }
}

export const isOnDay = (day: CounsellorDay, appointmentId: string): boolean =>
  day.claims.some(({ id, seat }) => id === appointmentId && seat !== null) ||
  day.calledOff.some(({ id }) => id === appointmentId)

/** Whether somebody else stands for this child, so that the record is not only this person's to delete. */
export function isOthersToo({ guardians, own }: Child, ids: readonly string[]): boolean {
  const isOwn = own !== null && ids.includes(own.personId)
  const others = guardians.some(({ personId, sees }) => sees === 'records' && !ids.includes(personId))
  return others || (own !== null && !isOwn)
}

/** Whether this person stands to the child today; who did once is still named in what is remembered. */
export const standsTo = ({ guardians, own }: Child, ids: readonly string[]): boolean =>
  guardians.some(({ personId }) => ids.includes(personId)) || (own !== null && ids.includes(own.personId))

/** A child's record without somebody: forgotten where nobody else stands for them, or where it is the young person's own to delete. */
export function childWithout(child: Child, ids: readonly string[], as: string, deletesOwn: boolean): Child {
  if (standsTo(child, ids) && (deletesOwn || !isOthersToo(child, ids))) return forgotten(child)
  const leaving = child.guardians.filter(({ personId }) => ids.includes(personId)).map(({ id }) => id)
  const nameless = <One extends { readonly personId: string }>(one: One): One =>
    ids.includes(one.personId) ? { ...one, personId: as } : one
  return {
    ...child,
    guardians: child.guardians.filter(({ id }) => !leaving.includes(id)),
    own: child.own && ids.includes(child.own.personId) ? null : child.own,
    consents: child.consents.map(nameless),
    invited: child.invited.filter(({ by }) => !leaving.includes(by)),
    trace: child.trace.map((entry) => (entry.did === 'guardian-removed' ? nameless(entry) : entry)),
  }
}

/** What was kept with a child that stays, without whoever put it there; the same where it was somebody else. */
export function resultWithout(result: ChildResult, ids: readonly string[], as: string): ChildResult {
  const { share } = result
  const isTheirs = ids.includes(result.personId)
  const shared = share !== null && ids.includes(share.personId)
  if (!isTheirs && !shared) return result
  return {
    ...result,
    personId: isTheirs ? as : result.personId,
    share: shared ? { ...share, personId: as } : share,
  }
}
