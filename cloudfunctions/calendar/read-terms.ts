import { readTerms } from '#core/contracts/calendar'
import { accept } from '#core/domain/decision'
import { notApplied } from '#core/domain/scheduling/holiday-table'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { readKnownHolidays } from './known-holidays'
import { describeProfile, describeTerms } from './terms-view'
import { whoseCalendar } from './whose'

export const readTermsHandler = handle(readTerms, async ({ counsellorId }, { caller, database, now }) => {
  const [whose, known] = await Promise.all([
    whoseCalendar(database, caller.grants, counsellorId),
    readKnownHolidays(database, dateOf(now)),
  ])
  if (!whose.ok) return whose
  const { counsellor, relation, sites } = whose.value
  return accept({
    terms: describeTerms(counsellor),
    profile: describeProfile(counsellor),
    relation,
    sites,
    holidays: { ...known, notApplied: notApplied(known, counsellor.calendar.holidays) },
  })
})
