import { previewChange } from '#core/contracts/calendar'
import { accept } from '#core/domain/decision'
import { isGuestId } from '#core/domain/people/person'
import { differenceOf } from '#core/domain/scheduling/change-difference'
import type { SiteHours } from '#core/domain/scheduling/hours'
import { hoursShut } from '#core/domain/scheduling/house-doors'
import { wholeDays } from '#core/domain/scheduling/whole-days'
import { addDays, type CivilDate, dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { type Changing, readChanging } from './changing'
import { readKnownHolidays } from './known-holidays'
import { readAppointments } from './met'
import { mostOperations, operationsAtMost } from './operations'
import { operationsToSettle, readSettling } from './settling'
import { readSubstitutes } from './substitutes'
import { whoseCalendar } from './whose'

/** As the contract has them: stretches of all days together, appointments. */
const MOST_STRETCHES = 500
const MOST_AFFECTED = 200
const MOST_BEHIND = 130
/** Of one day, on either side. */
const MOST_OF_A_DAY = 12
const WEEKS_SHOWN = 4

export const previewChangeHandler = handle(
  previewChange,
  async ({ counsellorId, change }, { caller, database, now }) => {
    const today = dateOf(now)
    const [whose, known] = await Promise.all([
      whoseCalendar(database, caller.grants, counsellorId),
      readKnownHolidays(database, today),
    ])
    if (!whose.ok) return whose
    const { relation, sites } = whose.value
    const read = await readChanging(database, whose.value, change, known, { now, freshId: 'previewed' })
    if (!read.ok) return read
    const { before, affected, meant } = read.value
    const coming = Array.from({ length: WEEKS_SHOWN * 7 }, (_, at) => addDays(today, at))
    const dates =
      meant.kind === 'holidays'
        ? [...new Set([...coming, ...meant.holidays.days.map(({ date }) => date)])].sort()
        : coming
    const [met, settling] = await Promise.all([
      readAppointments(database, before.id, affected.slice(0, MOST_AFFECTED)),
      readSettling(database, read.value, now),
    ])
    const operations = operationsAtMost(read.value) + operationsToSettle(settling)
    const substitutes = await readSubstitutes(
      database,
      before.id,
      // Nobody can be what somebody came to use.
      before.selfServe ? [] : met.map(({ appointment }) => appointment),
      now,
    )
    const roomNames = new Map(sites.flatMap(({ rooms }) => rooms.map(({ id, name }) => [id, name] as const)))
    const behindDoors = openedBehindDoors(read.value, dates)
    return accept({
      termsRevision: before.termsRevision,
      days: differences(read.value, dates),
      ...(behindDoors.length > 0 && { behindDoors }),
      affected: met.map(({ appointment, claim, date, by }, at) => ({
        appointmentId: claim.id,
        ...{ code: appointment.code, date, start: appointment.start, end: appointment.end, mode: appointment.mode, by },
        ...{
          siteId: appointment.siteId,
          roomName: (appointment.roomId !== null && roomNames.get(appointment.roomId)) || '',
        },
        offerName: before.offers.find(({ id }) => id === appointment.offerId)?.name ?? before.offers[0]?.name ?? '',
        status: claim.kind === 'asked' ? ('asked' as const) : ('confirmed' as const),
        topic: relation === 'own' ? appointment.topic : null,
        guest: isGuestId(appointment.personId),
        substitutes: substitutes.of[at] ?? [],
      })),
      substitutes: substitutes.names,
      tooMuch: affected.length > MOST_AFFECTED || operations > mostOperations,
    })
  },
)

/** Whole days, as many as the contract allows together. */
function differences({ before, after }: Changing, dates: readonly CivilDate[]) {
  const days = differenceOf(before, after, dates).map(({ date, opens, closes }) => ({
    date,
    opens: opens.slice(0, MOST_OF_A_DAY),
    closes: closes.slice(0, MOST_OF_A_DAY),
  }))
  return wholeDays(days, ({ opens, closes }) => opens.length + closes.length, MOST_STRETCHES).whole
}

/** What opens and nobody could sit down at; of an offer, since nobody was told yet, all of it. */
function openedBehindDoors({ meant, before, after }: Changing, dates: readonly CivilDate[]) {
  const asked =
    meant.kind === 'offer' ? dates.map((date) => ({ date, opens: null })) : differenceOf(before, after, dates)
  return asked
    .flatMap(({ date, opens }) =>
      hoursShut(after, date)
        .flatMap((shut) => (opens === null ? [shut] : opens.flatMap((one) => shared(one, shut))))
        .map((hours) => ({ date, ...hours })),
    )
    .slice(0, MOST_BEHIND)
}

/** What two stretches have in common at one site. */
function shared(one: SiteHours, other: SiteHours): SiteHours[] {
  const [from, until] = [Math.max(one.from, other.from), Math.min(one.until, other.until)]
  return one.siteId === other.siteId && from < until ? [{ siteId: one.siteId, from, until }] : []
}
