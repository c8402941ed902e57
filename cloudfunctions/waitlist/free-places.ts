import { newcomer } from '#core/domain/people/person'
import { offersOf, sitesOf } from '#core/domain/scheduling/counsellor'
import type { Instant } from '#core/domain/time'
import type { OpenPlace } from '#core/domain/waitlist/wish'
import { usualWindows } from '../_runtime/booking-terms'
import { datesFor, readOpenings } from '../_runtime/openings'
import { listActiveCounsellors } from '../_store/counsellors'
import type { Reads } from '../_store/database'

/** All that is free at these sites, whoever waits for it, as anybody could book it now. */
export async function readFreePlaces(
  database: Reads,
  siteIds: ReadonlySet<string>,
  now: Instant,
): Promise<OpenPlace[]> {
  const active = await listActiveCounsellors(database)
  const counsellors = active.filter((one) => sitesOf(one).some((siteId) => siteIds.has(siteId)))
  const anybody = newcomer('anybody')
  const usualOf = await usualWindows(database, counsellors)
  const dates = datesFor(anybody, counsellors, {}, now, usualOf)
  const openings = await readOpenings({ database, now, all: true }, anybody, counsellors, dates, usualOf)
  return counsellors.flatMap((counsellor) => {
    const offers = new Map(offersOf(counsellor).map((offer) => [offer.id, offer]))
    return dates.flatMap((date) =>
      openings(counsellor, date).flatMap(({ offerId, start, modes }) => {
        const offer = offers.get(offerId)
        if (!offer || !siteIds.has(offer.siteId)) return []
        const { siteId, topics } = offer
        return [{ counsellorId: counsellor.id, offerId, siteId, topics, modes, start }]
      }),
    )
  })
}
