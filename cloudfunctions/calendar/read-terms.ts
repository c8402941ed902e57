import { readTerms } from '#core/contracts/calendar'
import { calendarsOf } from '#core/domain/access/relations'
import { accept } from '#core/domain/decision'
import { MOST_DAYS_AHEAD } from '#core/domain/scheduling/booking-window'
import { notApplied } from '#core/domain/scheduling/holiday-table'
import { hoursShut } from '#core/domain/scheduling/house-doors'
import { addDays, dateOf, instantAt } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { findCounsellors } from '../_store/counsellors'
import { readKnownHolidays } from './known-holidays'
import { describeProfile, describeTerms } from './terms-view'
import { whoseCalendar } from './whose'

/** As the contract has it. */
const MOST_CALENDARS = 8
const MOST_BEHIND = 100
/** To the end of the last week that can be looked at. */
const DAYS_TOLD = MOST_DAYS_AHEAD + 7

export const readTermsHandler = handle(readTerms, async ({ counsellorId }, { caller, database, now }) => {
  const own = calendarsOf(caller.grants).slice(0, MOST_CALENDARS)
  const [whose, known, kept] = await Promise.all([
    whoseCalendar(database, caller.grants, counsellorId),
    readKnownHolidays(database, dateOf(now)),
    own.length > 1 ? findCounsellors(database, own) : [],
  ])
  if (!whose.ok) return whose
  const { counsellor, relation, sites, usualAt, housesOf } = whose.value
  const today = dateOf(now)
  const doors = housesOf(counsellor.offers, known, today)
  const behindDoors = Array.from({ length: DAYS_TOLD }, (_, at) => addDays(today, at))
    .flatMap((date) =>
      hoursShut({ ...counsellor, doors }, date).map(({ from, until }) => ({
        start: instantAt(date, from),
        end: instantAt(date, until),
      })),
    )
    .slice(0, MOST_BEHIND)
  return accept({
    terms: describeTerms(counsellor),
    profile: describeProfile(counsellor),
    relation,
    ...(kept.length > 1 && { calendars: kept.map(({ id, name }) => ({ counsellorId: id, name })) }),
    sites: sites.map((site) => ({ ...site, usual: usualAt(site) })),
    ...(behindDoors.length > 0 && { behindDoors }),
    holidays: { ...known, notApplied: notApplied(known, counsellor.calendar.holidays) },
  })
})
