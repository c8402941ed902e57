import { fairOrder, loadOf } from '#core/domain/scheduling/anyone'
import type { Mode } from '#core/domain/scheduling/mode'
import type { Topic } from '#core/domain/scheduling/topic'
import { addDays, dateOf, type Instant, weekdayOf } from '#core/domain/time'
import { findDays } from '../_store/counsellor-days'
import { listActiveCounsellors } from '../_store/counsellors'
import { findLooker, fitting, type Looking, readOpenings } from './openings'

interface Sought {
  readonly topic: Topic | null
  readonly mode: Mode
  readonly start: Instant
  readonly siteId: string | undefined
}

/**
 * Whoever has a place then, the one first whose turn it is; and with which offer. Looked at beside the transaction: the
 * order may be a moment old, the place is looked at again where it is taken.
 */
export async function anybodyFor(looking: Looking, { topic, mode, start, siteId }: Sought) {
  const { database, now } = looking
  const wanted = { topic: topic ?? undefined, mode, siteId }
  const date = dateOf(start)
  const monday = addDays(date, 1 - weekdayOf(date))
  const [active, person] = await Promise.all([listActiveCounsellors(database, siteId), findLooker(looking)])
  const counsellors = active.filter((one) => fitting(one, wanted).length > 0)
  const ids = counsellors.map(({ id }) => id)
  const days = findDays(database, ids, monday, addDays(monday, 7))
  const [openings, week] = await Promise.all([readOpenings(looking, person, counsellors, [date], days), days])
  const free = new Map(
    counsellors.flatMap((one) => {
      const here = openings(one, date, wanted).find((place) => place.start === start)
      return here ? [[one.id, here.offerId] as const] : []
    }),
  )
  const loads = [...free.keys()].map((id) => loadOf(id, week, date, now))
  return fairOrder(loads, date).map((counsellorId) => ({ counsellorId, offerId: free.get(counsellorId) }))
}
