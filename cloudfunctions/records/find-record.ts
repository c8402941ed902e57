import { ALL_WINDOW, countOne, mayTry, OWN_WINDOW } from '#core/domain/assessment/one-time-code'
import { accept, type Decision } from '#core/domain/decision'
import type { Site } from '#core/domain/organisation/site'
import type { Claim } from '#core/domain/scheduling/day'
import { addDays, type CivilDate, type Instant } from '#core/domain/time'
import { findDays } from '../_store/counsellor-days'
import { listAllCounsellors } from '../_store/counsellors'
import { findCount, ofEverybody, saveCount, wrongCodesOf } from '../_store/counts'
import type { Documents, Reads } from '../_store/database'

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

/** Whether a code may be tried now; a wrong one makes each further one wait, as with any other code. */
export async function mayTryCode(
  documents: Documents,
  by: string,
  now: Instant,
): Promise<Decision<{ readonly wrong: () => Promise<void> }, 'code-wait' | 'codes-wait'>> {
  const own = await findCount(documents, wrongCodesOf(by))
  const all = await findCount(documents, ofEverybody)
  const may = mayTry(own, all, now)
  if (!may.ok) return may
  return accept({
    async wrong() {
      await saveCount(documents, countOne(own, OWN_WINDOW, now))
      await saveCount(documents, countOne(all, ALL_WINDOW, now))
    },
  })
}
