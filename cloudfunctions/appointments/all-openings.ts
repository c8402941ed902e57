import { residentIntroduction, residentTitle } from '#core/content/resident-title'
import { holding } from '#core/domain/access/credentials'
import { shutDays } from '#core/domain/organisation/closure'
import { roomNameIn, type Site } from '#core/domain/organisation/site'
import { type Counsellor, modesOf } from '#core/domain/scheduling/counsellor'
import type { Offer } from '#core/domain/scheduling/offer'
import { byNextFree } from '#core/domain/scheduling/order'
import { type CivilDate, dateOf, type Instant } from '#core/domain/time'
import { usualWindows } from '../_runtime/booking-terms'
import {
  datesFor,
  type FreePlace,
  findLooker,
  fitting,
  type Looking,
  readOpenings,
  type Wanted,
} from '../_runtime/openings'
import { listActiveCalendars } from '../_store/counsellors'
import { findSites } from '../_store/sites'

/** `selfServe`: what people use by themselves in place of whom they talk to. */
export type Sought = Wanted & { readonly selfServe?: true | undefined }

/**
 * Everybody who has something that fits, at one site or at all, as residents see them, with what is free over all days
 * that can be booked.
 */
export async function readAllOpenings(looking: Looking, { selfServe, ...wanted }: Sought = {}) {
  const { database, now } = looking
  const [active, person] = await Promise.all([listActiveCalendars(database, wanted.siteId), findLooker(looking)])
  const [people, things] = [active.filter((one) => !isThing(one)), active.filter(isThing)]
  const counsellors = (selfServe ? things : people).filter((one) => fitting(one, wanted).length > 0)
  const offers = counsellors.flatMap((one) => fitting(one, wanted))
  const usualOf = await usualWindows(database, counsellors)
  const dates = datesFor(person, counsellors, wanted, now, usualOf)
  const [sites, openings] = await Promise.all([
    findSites(database, [...new Set(offers.map((offer) => offer.siteId))]),
    readOpenings(looking, person, counsellors, dates, usualOf),
  ])
  const siteOf = new Map(sites.map((site) => [site.id, site]))
  const free = (counsellor: Counsellor, date: CivilDate) => openings(counsellor, date, wanted)
  const described = counsellors.map((counsellor) => ({
    ...describeCounsellor(counsellor, fitting(counsellor, wanted), siteOf, dateOf(now)),
    nextFree: nextFree(counsellor, dates, free),
  }))
  return {
    /** As residents see them, soonest first. */
    counsellors: byNextFree(described),
    stored: new Map(counsellors.map((one) => [one.id, one])),
    dates,
    openings: free,
    /** The same of what is offered at one site alone. */
    openingsAt: (siteId: string) => (counsellor: Counsellor, date: CivilDate) =>
      openings(counsellor, date, { ...wanted, siteId }),
    /** Which of these sites are shut within those days, and why. */
    shut: sites.flatMap((site) => describeShut(site, dateOf(now), dates.at(-1))).slice(0, MOST_SHUT),
    /** Whether there is anything that people use by themselves. */
    hasThings: things.some((one) => fitting(one, { siteId: wanted.siteId }).length > 0),
  }
}

/** As the contract has it. */
const MOST_SHUT = 20

function describeShut(site: Site, today: CivilDate, last: CivilDate = today) {
  const days = shutDays(site, today, last)
  return days.length > 0 ? [{ siteId: site.id, siteName: site.name, days }] : []
}

const isThing = ({ selfServe }: Counsellor) => selfServe !== undefined

function describeCounsellor(
  counsellor: Counsellor,
  offers: readonly Offer[],
  siteOf: ReadonlyMap<string, Site>,
  today: CivilDate,
) {
  const described = offers.map((offer) => describeOffer(offer, siteOf.get(offer.siteId)))
  const [first] = described
  return {
    ...counsellor,
    title: residentTitle(counsellor, today),
    introduction: residentIntroduction(counsellor),
    credentials: holding(counsellor.verified ?? [], today),
    modes: modesOf(offers),
    siteId: first?.siteId ?? '',
    siteName: first?.siteName ?? '',
    roomName: first?.roomName ?? '',
    sessionMinutes: first?.sessionMinutes ?? 0,
    offers: described,
  }
}

function describeOffer(offer: Offer, site: Site | undefined) {
  return { ...offer, siteName: site?.name ?? '', roomName: roomNameIn(site, offer.roomId) }
}

function nextFree(
  counsellor: Counsellor,
  dates: readonly CivilDate[],
  openings: (counsellor: Counsellor, date: CivilDate) => readonly FreePlace[],
): Instant | null {
  for (const date of dates) {
    const [first] = openings(counsellor, date)
    if (first) return first.start
  }
  return null
}
