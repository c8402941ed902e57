import type { Site } from '#core/domain/organisation/site'
import type { Claim } from '#core/domain/scheduling/day'
import { addDays, type CivilDate } from '#core/domain/time'
import { findDays } from '../_store/counsellor-days'
import { listAllCounsellors } from '../_store/counsellors'
import type { Reads } from '../_store/database'

export interface Wanted {
  readonly date: CivilDate
  readonly code: string
}

/** Where an appointment of that day and code stands at these sites; null for none. What is only held is nobody's yet. */
export async function findByCode(
  database: Reads,
  { date, code }: Wanted,
  sites: readonly Site[],
): Promise<{ readonly counsellorId: string; readonly appointmentId: string; readonly site: Site } | null> {
  const typed = code.trim().toUpperCase()
  const counsellors = await listAllCounsellors(database)
  const days = await findDays(
    database,
    counsellors.map(({ id }) => id),
    date,
    addDays(date, 1),
  )
  for (const day of days) {
    for (const claim of day.claims) {
      const site = isHis(claim, typed) && sites.find(({ id }) => id === claim.seat?.siteId)
      if (site) return { counsellorId: day.counsellorId, appointmentId: claim.id, site }
    }
  }
  return null
}

const isHis = ({ kind, seat }: Claim, code: string) => kind !== 'held' && seat?.code === code
