import { type CivilDate, type Instant, instantAt, MINUTE } from '../time'
import type { BookableTerms } from './calendar-change'
import type { Claim } from './day'
import type { SiteHours } from './hours'
import { hoursInForce } from './hours-in-force'
import { counts, stepOf } from './places'

/** An appointment that a change takes the ground from, and by what. */
export interface AffectedClaim {
  readonly date: CivilDate
  readonly claim: Claim
  /** What fails first: the person is suspended, the offer is closed or another one now, the hours are gone. */
  readonly by: 'suspended' | 'offer' | 'hours'
}

/**
 * Whom a change meets: claims still to come that stood inside what was offered before it and do not after. What ran out is
 * nobody's; what stood outside before (booked by staff, or kept through an earlier change) is not met again. Between the
 * places of a new grid an appointment still stands, and with fewer seats in a group those who sit there stay.
 *
 * `days` by their dates: all on which there can be claims. In their order, and in that of their claims.
 */
export function affectedClaims(
  before: BookableTerms,
  after: BookableTerms,
  days: readonly { readonly date: CivilDate; readonly claims: readonly Claim[] }[],
  now: Instant,
): AffectedClaim[] {
  return days.flatMap(({ date, claims }) => {
    const coming = claims.filter((claim) => counts(claim, now) && startOf(date, claim) > now)
    if (coming.length === 0) return []
    const [old, hours] = [hoursInForce(before.calendar, date), hoursInForce(after.calendar, date)]
    return coming.flatMap((claim): AffectedClaim[] => {
      if (groundLost(before, old, date, claim) !== null) return []
      const by = groundLost(after, hours, date, claim)
      return by === null ? [] : [{ date, claim, by }]
    })
  })
}

const startOf = (date: CivilDate, { seat, from }: Claim) => seat?.start ?? instantAt(date, from)

/** Null where the appointment is inside what is offered. */
function groundLost(
  { status, offers }: BookableTerms,
  hours: readonly SiteHours[],
  date: CivilDate,
  claim: Claim,
): AffectedClaim['by'] | null {
  if (status !== 'active') return 'suspended'
  const { seat } = claim
  if (seat === null) return lostOfFirstRelease(offers, hours, claim)
  const offer = offers.find(({ id }) => id === seat.offerId)
  const isTheSame =
    offer?.open &&
    offer.siteId === seat.siteId &&
    offer.modes.includes(seat.mode) &&
    (seat.mode !== 'room' || offer.roomId === seat.roomId) &&
    offer.sessionMinutes * MINUTE === seat.end - seat.start
  if (!isTheSame) return 'offer'
  const midnight = instantAt(date)
  const [from, until] = [(seat.start - midnight) / MINUTE, (seat.end - midnight) / MINUTE]
  return isWithin(hours, seat.siteId, from, until) ? null : 'hours'
}

/** The first release noted the stretch alone, so any open offer with sessions of that length is the one. */
function lostOfFirstRelease(
  offers: BookableTerms['offers'],
  hours: readonly SiteHours[],
  { from, until }: Claim,
): AffectedClaim['by'] | null {
  const same = offers.filter((offer) => offer.open && stepOf(offer) === until - from)
  if (same.length === 0) return 'offer'
  const stands = same.some(({ siteId, restBefore, restAfter }) =>
    isWithin(hours, siteId, from + restBefore, until - restAfter),
  )
  return stands ? null : 'hours'
}

function isWithin(hours: readonly SiteHours[], siteId: string, from: number, until: number): boolean {
  return hours.some((one) => one.siteId === siteId && one.from <= from && until <= one.until)
}
