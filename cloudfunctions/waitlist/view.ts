import { appointmentOf, type Person } from '#core/domain/people/person'
import { isLive } from '#core/domain/scheduling/appointment'
import { type Instant, MINUTE } from '#core/domain/time'
import { aheadOf } from '#core/domain/waitlist/ahead'
import { settle } from '#core/domain/waitlist/answered'
import { isOpen, type WaitingEntry } from '#core/domain/waitlist/entry'
import { sitesToName } from '../_runtime/booking-terms'
import { keepFor } from '../_runtime/keep'
import { findCounsellors } from '../_store/counsellors'
import type { Reads } from '../_store/database'
import { listOpenEntries } from '../_store/waiting-entries'

const counsellorsToName = keepFor(MINUTE, findCounsellors)

export interface Names {
  readonly site: (id: string) => string
  readonly counsellor: (id: string) => string
}

/** Whom and where, as they are called today or were a minute ago. */
export async function readNames(database: Reads, entries: readonly WaitingEntry[]): Promise<Names> {
  const whom = entries.flatMap(({ wish, offered }) => [wish.counsellorId ?? [], offered?.counsellorId ?? []].flat())
  const [sites, counsellors] = await Promise.all([
    sitesToName(database, [...new Set(entries.flatMap(({ wish }) => wish.siteIds))]),
    counsellorsToName(database, [...new Set(whom)]),
  ])
  return { site: (id) => sites.get(id)?.name ?? '', counsellor: (id) => counsellors.get(id)?.name ?? '' }
}

/** An entry as it is at this moment, though the list did not look yet at what became of its offer. */
export function asOfNow(entry: WaitingEntry, person: Person, now: Instant): WaitingEntry {
  const { offered } = entry
  return isOpen(entry) ? settle(entry, offered && appointmentOf(person, offered.appointmentId), now) : entry
}

/** Theirs, in the words of today, with how many are before them; what is over has nobody before it. */
export async function describeOwn(database: Reads, own: readonly WaitingEntry[], person: Person, now: Instant) {
  const current = own.map((one) => asOfNow(one, person, now))
  const siteIds = [...new Set(current.filter(isOpen).flatMap(({ wish }) => wish.siteIds))]
  const [names, all] = await Promise.all([
    readNames(database, current),
    siteIds.length > 0 ? listOpenEntries(database, siteIds) : [],
  ])
  return current.map((one) => {
    const { id, wish, forOther, since, status, because, offered, unanswered } = one
    return {
      ...{ id, forOther, since, status, because, unanswered, ...wish },
      siteNames: wish.siteIds.map(names.site),
      counsellorName: wish.counsellorId && names.counsellor(wish.counsellorId),
      ahead: status === 'active' && !offered ? aheadOf(one, all) : null,
      offered: offered && describeOffer(offered, person, names, now),
    }
  })
}

function describeOffer(
  { appointmentId, counsellorId, start, mode, expires }: NonNullable<WaitingEntry['offered']>,
  person: Person,
  names: Names,
  now: Instant,
) {
  const appointment = appointmentOf(person, appointmentId)
  const state = appointment?.status === 'asked' ? 'asked' : appointment && isLive(appointment, now) ? 'open' : 'over'
  return {
    ...{
      appointmentId,
      counsellorId,
      start,
      end: appointment?.end ?? start,
      mode,
      expires,
      state: state as 'asked' | 'open' | 'over',
    },
    counsellorName: names.counsellor(counsellorId),
    siteName: appointment ? names.site(appointment.siteId) : '',
  }
}

/** For staff: never what it is about, nor whose it is, but for that it is their own. */
export function describeForStaff(entry: WaitingEntry, ids: readonly string[], names: Names) {
  const { id, code, wish, since, status, offered, priority } = entry
  return {
    ...{ id, code, since, status, modes: wish.modes, isOffered: offered !== null },
    isOwn: ids.includes(entry.personId),
    siteNames: wish.siteIds.map(names.site),
    counsellorName: wish.counsellorId && names.counsellor(wish.counsellorId),
    priority: priority?.reason ?? null,
  }
}
