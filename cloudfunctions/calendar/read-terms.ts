import { readTerms } from '#core/contracts/calendar'
import { calendarsOf } from '#core/domain/access/relations'
import { accept } from '#core/domain/decision'
import { notApplied } from '#core/domain/scheduling/holiday-table'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { findCounsellors } from '../_store/counsellors'
import { readKnownHolidays } from './known-holidays'
import { describeProfile, describeTerms } from './terms-view'
import { whoseCalendar } from './whose'

/** As the contract has it. */
const MOST_CALENDARS = 8

export const readTermsHandler = handle(readTerms, async ({ counsellorId }, { caller, database, now }) => {
  const own = calendarsOf(caller.grants).slice(0, MOST_CALENDARS)
  const [whose, known, kept] = await Promise.all([
    whoseCalendar(database, caller.grants, counsellorId),
    readKnownHolidays(database, dateOf(now)),
    own.length > 1 ? findCounsellors(database, own) : [],
  ])
  if (!whose.ok) return whose
  const { counsellor, relation, sites, usualAt } = whose.value
  return accept({
    terms: describeTerms(counsellor),
    profile: describeProfile(counsellor),
    relation,
    ...(kept.length > 1 && { calendars: kept.map(({ id, name }) => ({ counsellorId: id, name })) }),
    sites: sites.map((site) => ({ ...site, usual: usualAt(site) })),
    holidays: { ...known, notApplied: notApplied(known, counsellor.calendar.holidays) },
  })
})
