import { readDay } from '#core/contracts/callbacks'
import { calledFrom } from '#core/domain/access/callbacks'
import { nodesOf } from '#core/domain/access/relations'
import { isSafeOn } from '#core/domain/callbacks/safe-times'
import { accept, refuse } from '#core/domain/decision'
import { comingCallsOf } from '#core/domain/messages/call-of-day'
import { type CallToMake, hasNumberFor } from '#core/domain/messages/call-to-make'
import { isStillToTell, kindToTell } from '#core/domain/messages/still-to-tell'
import { roomNameIn, type Site } from '#core/domain/organisation/site'
import { appointmentOf, isGuestId, type Person } from '#core/domain/people/person'
import { callTimesOf } from '#core/domain/people/spoken'
import type { Counsellor } from '#core/domain/scheduling/counsellor'
import type { Claim } from '#core/domain/scheduling/day'
import { addDays, type CivilDate, dateOf, type Instant } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { listCallsToMake, MOST_TO_CALL } from '../_store/calls-to-make'
import { findDaysOfAll, isReadable } from '../_store/counsellor-days'
import { listAllCounsellors } from '../_store/counsellors'
import { listNodes } from '../_store/nodes'
import { findPeople } from '../_store/people'
import { listAllSites } from '../_store/sites'

/** As the contract has it. */
const MOST_COMERS = 200
const MOST_SITES = 40

export const readDayHandler = handle(readDay, async ({ siteId, date }, { caller, database, now }) => {
  const today = dateOf(now)
  const [all, nodes, counsellors, days, listed] = await Promise.all([
    listAllSites(database),
    listNodes(database),
    listAllCounsellors(database),
    findDaysOfAll(database, date, addDays(date, 2)),
    date === today ? listCallsToMake(database, nodesOf(caller.grants, 'care-worker'), now) : [],
  ])
  const places = calledFrom(caller.grants, nodes)
  const own = all.filter(({ nodeId }) => places.has(nodeId)).slice(0, MOST_SITES)
  const site = siteId === undefined ? own[0] : own.find(({ id }) => id === siteId)
  if (!site) return refuse('site-unknown')

  const names = new Map(counsellors.map((one) => [one.id, one]))
  const readable = days.filter(isReadable)
  const there = (of: string) =>
    readable.flatMap((day) => (day.date === of ? day.claims.map((claim) => ({ claim, day })) : []))
  const comers = there(date)
    .flatMap(({ claim, day }) => comerOf(claim, site, names.get(day.counsellorId)))
    .sort((a, b) => a.start - b.start)

  const open = listed.filter((one) => one.siteId === site.id).slice(0, MOST_TO_CALL)
  const guests = date < today ? [] : there(addDays(date, 1)).flatMap(({ claim }) => guestOf(claim, site))
  const asked = [...new Set(guests)].slice(0, MOST_TO_CALL)
  const people = await findPeople(database, [...new Set([...open.map(({ personId }) => personId), ...asked])])
  const due = open.flatMap((call) => describe(people.get(call.personId), call, { date, now }))
  const later = asked.flatMap((id) => {
    const person = people.get(id)
    const coming = person ? comingCallsOf(person, date, now) : []
    return coming.flatMap((call) => describe(person, { ...call, id: call.appointmentId, tries: [] }, { date, now }))
  })
  return accept({
    ...{ siteId: site.id, date, sites: own.map(({ id, name }) => ({ id, name })) },
    comers: comers.slice(0, MOST_COMERS),
    calls: [...due, ...later],
    more: comers.length > MOST_COMERS || listed.length > MOST_TO_CALL || new Set(guests).size > MOST_TO_CALL,
    unread: days.length - readable.length,
  })
})

type Listed = Pick<CallToMake, 'id' | 'appointmentId' | 'occasion' | 'of' | 'tries'>

/** Nothing of one that nobody has to make any more. */
function describe(
  person: Person | undefined,
  call: Listed,
  { date, now }: { readonly date: CivilDate; readonly now: Instant },
) {
  const appointment = person && appointmentOf(person, call.appointmentId)
  if (!person || !appointment || !isStillToTell(person, call, now)) return []
  const { id, occasion, tries } = call
  const { code, start } = appointment
  const times = callTimesOf(person)
  return [
    {
      ...{ id, occasion, code, start, tries: tries.length },
      kind: kindToTell(person, call),
      hasNumber: hasNumberFor(person),
      spoken: person.guest !== undefined,
      isSafe: times && isSafeOn(times, date),
      windows: person.guest ? times : null,
      own: null,
    },
  ]
}

/** Only what is booked there: what is held or asked for is nobody's who comes yet. */
function comerOf({ id, kind, seat }: Claim, site: Site, counsellor: Counsellor | undefined) {
  if (kind !== 'booked' || seat === null || seat.siteId !== site.id) return []
  const { start, end, code, mode, roomId, checkedInAt } = seat
  return [
    {
      ...{ id, start, end, code, mode, roomName: roomNameIn(site, roomId) },
      ...{ counsellorName: counsellor?.name ?? '', isHere: checkedInAt !== null },
    },
  ]
}

function guestOf({ kind, seat }: Claim, site: Site): string[] {
  return kind === 'booked' && seat?.siteId === site.id && isGuestId(seat.personId) ? [seat.personId] : []
}
