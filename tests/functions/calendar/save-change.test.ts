import { beforeAll, describe, expect, it } from 'vitest'
import { counsellors } from '#core/content/sample/counsellors'
import { bookAppointment, holdPlace, listMyAppointments, listOpenings } from '#core/contracts/appointments'
import { readTerms, saveChange } from '#core/contracts/calendar'
import type { InputOf } from '#core/contracts/operation'
import { answerAsked } from '#core/contracts/sessions'
import { instantAt, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aClaim, aDay, aSeat, asStored, aWish, mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let resident: Browser
let parent: Browser
let counsellor: Browser
let manager: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
  parent = await world.as('sample-parent')
  counsellor = await world.as('sample-counsellor')
  manager = await world.as('sample-manager')
})

type Input = InputOf<typeof saveChange>
type Decision = Input['decisions'][number]['decision']
const friday = '2026-11-27'
const nine = instantAt(friday, 540)
const ten = instantAt(friday, 600)
const siteId = 's-chenguang'
const yunxi = counsellors.find(({ id }) => id === 'c-yunxi') as (typeof counsellors)[number]
const awayOnFriday = (until = 1440): Input['change'] => ({
  kind: 'leave',
  leave: { kind: 'sick', from: instantAt(friday), until: instantAt(friday, until) },
})

type OfferTerms = Extract<Input['change'], { readonly kind: 'offer' }>['offer']
const offer = (change: Partial<OfferTerms> = {}) =>
  ({ ...yunxi.offers[0], topics: ['stress'], ...change }) as OfferTerms

const save = (
  change: Input['change'],
  decisions: Input['decisions'] = [],
  by = counsellor,
  more: Partial<Input> = {},
) => by.call(saveChange, { change, termsRevision: 0, decisions, ...more })
const book = async (start = nine, by = resident, more = {}) =>
  valueOf(await by.call(bookAppointment, { ...aWish({ start }), ...more })).appointment
const mine = async (by = resident) => valueOf(await by.call(listMyAppointments, {})).appointments
const places = async (counsellorId = 'c-yunxi') =>
  valueOf(await resident.call(listOpenings, { counsellorIds: [counsellorId] })).openings.flatMap(({ slots }) =>
    slots.map(({ start }) => start),
  )
const claimsOf = async (id: string) =>
  ((await world.documents('counsellor-days')).find(({ _id }) => _id === id)?.claims ?? []) as Record<string, unknown>[]
const refused = (refusal: string) => ({ ok: false, refusal })

describe('a change is refused, and changes nothing,', () => {
  it('to whom the calendar is not: not-allowed, counsellor-unknown', async () => {
    expect(await save(awayOnFriday(), [], resident)).toEqual(refused('not-allowed'))
    expect(await save(awayOnFriday(), [], counsellor, { counsellorId: 'c-anhe' })).toEqual(
      refused('counsellor-unknown'),
    )
  })

  it('as it is in the preview: by the name of its fault', async () => {
    const backwards = { kind: 'leave' as const, from: ten, until: nine }
    expect(await save({ kind: 'leave', leave: backwards })).toEqual(refused('leave-backwards'))
    expect(await save({ kind: 'offer', offer: { ...offer(), siteId: 's-nantang' } })).toEqual(refused('site-not-yours'))
  })

  it('terms-changed when somebody else was first', async () => {
    valueOf(await save(awayOnFriday()))
    const before = await world.everything()
    expect(await save({ kind: 'suspend' })).toEqual(refused('terms-changed'))
    expect(await world.everything()).toEqual(before)
  })

  it.each<[string, (id: string) => Input['decisions']]>([
    ['undecided', () => []],
    ['not-affected', (id) => [keep(id), keep('another')]],
    ['decided-twice', (id) => [keep(id), { appointmentId: id, decision: { kind: 'cancel' } }]],
  ])('%s where the decisions are not one of each', async (refusal, decisions) => {
    const { id } = await book()
    const before = await world.everything()
    expect(await save(awayOnFriday(), decisions(id))).toEqual(refused(refusal))
    expect(await world.everything()).toEqual(before)
  })

  const moved = (start: number, more = {}): Decision => ({ kind: 'move', start, mode: 'room', ...more })
  it.each<[string, Decision]>([
    ['move-past', moved(mondayAt(5))],
    ['slot-gone', moved(ten)],
    ['slot-gone', moved(instantAt('2026-11-28', 540))],
    ['slot-taken', moved(mondayAt(13, 30))],
    ['mode-not-offered', moved(mondayAt(14, 30), { mode: 'video' })],
    ['number-unknown', moved(mondayAt(14, 30), { mode: 'phone' })],
    ['offer-unknown', moved(mondayAt(14, 30), { offerId: 'another' })],
    ['substitute-not-free', { kind: 'substitute', counsellorId: 'c-songbai' }],
    ['substitute-not-free', { kind: 'substitute', counsellorId: 'c-yunxi' }],
    ['substitute-not-free', { kind: 'substitute', counsellorId: 'nobody' }],
  ])('%s where a decision cannot be carried out', async (refusal, decision) => {
    const { id } = await book()
    await book(mondayAt(13, 30), parent)
    const before = await world.everything()
    expect(await save(awayOnFriday(), [{ appointmentId: id, decision }])).toEqual(refused(refusal))
    expect(await world.everything()).toEqual(before)
  })

  it('client-busy where the person has something else then', async () => {
    const { _id, ...site } = (await world.documents('sites')).find((one) => one._id === siteId) ?? {}
    await world.put('sites', { ...site, id: siteId, openingHours: [] } as { id: string })
    const { id } = await book()
    await book(instantAt('2026-11-24', 570), resident, { counsellorId: 'c-anhe', start: instantAt('2026-11-24', 600) })
    const opened: Input['change'] = {
      kind: 'hours',
      from: '2026-11-24',
      hours: [{ weekday: 2, from: 600, until: 660, siteId }],
    }
    const decision = moved(instantAt('2026-11-24', 600))
    expect(await save(opened, [{ appointmentId: id, decision }])).toEqual(refused('client-busy'))
  })

  it('room-taken where somebody sits in the room', async () => {
    const { id } = await book()
    const monday = '2026-11-23'
    const claims = [{ id: 'other', counsellorId: 'c-other', from: 870, until: 920, expires: null }]
    await world.put('room-days', {
      id: `r-chenguang-1_${monday}`,
      roomId: 'r-chenguang-1',
      date: monday,
      claims,
      revision: 1,
      v: 1,
    })
    const decision = moved(mondayAt(14, 30))
    expect(await save(awayOnFriday(), [{ appointmentId: id, decision }])).toEqual(refused('room-taken'))
  })

  it('too-much-at-once for more than one saving holds, which is then done in parts', async () => {
    const offers = yunxi.offers.map((one) => ({ ...one, sessionMinutes: 10, restAfter: 0, roomId: null }))
    await world.put('counsellors', asStored({ ...yunxi, offers: offers.map((one) => ({ ...one, modes: ['phone'] })) }))
    const fridays = [friday, '2026-12-04', '2026-12-11', '2026-12-18']
    const ids = (date: string) => Array.from({ length: 15 }, (_, at) => `${date}-${at}`)
    for (const date of fridays) {
      const claims = ids(date).map((id, at) => {
        const start = instantAt(date, 540 + at * 10)
        const seat = aSeat({ personId: id, siteId, roomId: null, mode: 'phone', start, end: start + 10 * MINUTE })
        return aClaim({ id, from: 540 + at * 10, until: 550 + at * 10, seat })
      })
      await world.put('counsellor-days', {
        ...aDay({ id: `c-yunxi_${date}`, counsellorId: 'c-yunxi', date, claims }),
        v: 2,
      })
    }
    const cancel = (of: readonly string[]) =>
      of.flatMap(ids).map((appointmentId) => ({ appointmentId, decision: { kind: 'cancel' as const } }))
    expect(await save({ kind: 'suspend' }, cancel(fridays))).toEqual(refused('too-much-at-once'))
    const part = { kind: 'leave' as const, from: instantAt(friday), until: instantAt('2026-12-12') }
    valueOf(await save({ kind: 'leave', leave: part }, cancel(fridays.slice(0, 3))))
    const rest = { termsRevision: 1 }
    expect(valueOf(await save({ kind: 'suspend' }, cancel(fridays.slice(3)), counsellor, rest)).terms.status).toBe(
      'suspended',
    )
  })
})

const keep = (appointmentId: string) => ({ appointmentId, decision: { kind: 'keep' as const } })
describe('a change that meets nobody', () => {
  it('is saved, seen by residents at once, and counted', async () => {
    expect(await places()).toContain(nine)
    const { terms } = valueOf(await save(awayOnFriday()))
    expect(terms).toMatchObject({ termsRevision: 1, calendar: { leaves: [{ kind: 'sick', from: instantAt(friday) }] } })
    expect(await places()).not.toContain(nine)
    expect(valueOf(await counsellor.call(readTerms, {})).terms).toEqual(terms)
    expect(await resident.call(bookAppointment, aWish({ start: nine }))).toEqual(refused('slot-gone'))
  })

  it('is taken back as it was made', async () => {
    const { terms } = valueOf(await save(awayOnFriday()))
    const leaveId = terms.calendar.leaves[0]?.id ?? ''
    valueOf(await save({ kind: 'end-leave', leaveId }, [], counsellor, { termsRevision: 1 }))
    expect(await places()).toContain(nine)
  })

  it('writes the days it touches and no others, though nobody has a place there', async () => {
    valueOf(await save({ kind: 'closing', closing: { date: friday, from: 540, until: 600 } }))
    expect((await world.documents('counsellor-days')).map(({ _id, revision }) => [_id, revision])).toEqual([
      [`c-yunxi_${friday}`, 1],
    ])
    expect(await places()).toEqual(expect.not.arrayContaining([nine]))
    expect(await places()).toContain(ten)
  })

  it('is made by a manager for a counsellor they manage', async () => {
    const suspended = valueOf(await save({ kind: 'suspend' }, [], manager, { counsellorId: 'c-yunxi' }))
    expect(suspended.terms.status).toBe('suspended')
    expect(await places()).toEqual([])
    valueOf(await save({ kind: 'resume' }, [], manager, { counsellorId: 'c-yunxi', termsRevision: 1 }))
    expect(await places()).toContain(nine)
  })

  it('closes what somebody holds: they hear slot-gone when they book, and are not in front of a locked door', async () => {
    const place = { counsellorId: 'c-yunxi', start: nine, mode: 'room' as const }
    const { appointment } = valueOf(await resident.call(holdPlace, { place }))
    valueOf(await save(awayOnFriday()))
    const booking = { heldId: appointment.id, mode: 'room' as const, consentVersion: 2 }
    expect(await resident.call(bookAppointment, booking)).toEqual(refused('slot-gone'))
    expect(await mine()).toEqual([])
  })

  it('meets them no more who were kept before', async () => {
    const { id } = await book()
    valueOf(await save(awayOnFriday(), [keep(id)]))
    valueOf(await save({ kind: 'suspend' }, [], counsellor, { termsRevision: 1 }))
    expect((await mine()).map(({ status, change }) => [status, change])).toEqual([['confirmed', null]])
  })
})

describe('what is decided of an appointment is carried out with the change:', () => {
  it('keep: it stands, in hours that are closed to everybody else', async () => {
    const { id } = await book()
    valueOf(await save(awayOnFriday(), [keep(id)]))
    expect((await mine()).map(({ status, change }) => [status, change])).toEqual([['confirmed', null]])
    expect(await resident.call(bookAppointment, aWish({ start: ten }))).toEqual(refused('slot-gone'))
  })

  it('cancel: the place is nobody’s, and the person is told until they answer', async () => {
    const { id } = await book()
    valueOf(await save(awayOnFriday(), [{ appointmentId: id, decision: { kind: 'cancel' } }]))
    const at = expect.any(Number)
    expect(await mine()).toMatchObject([{ id, status: 'cancelled-by-staff', change: { kind: 'cancelled', at } }])
    expect(await claimsOf(`c-yunxi_${friday}`)).toEqual([])
    const rooms = (await world.documents('room-days')).flatMap(({ claims }) => claims as unknown[])
    expect(rooms).toEqual([])
  })

  it('choose: given up, and the person is asked what they want instead', async () => {
    const { id } = await book()
    valueOf(await save(awayOnFriday(), [{ appointmentId: id, decision: { kind: 'choose' } }]))
    expect(await mine()).toMatchObject([{ id, status: 'cancelled-by-staff', change: { kind: 'choose' } }])
    expect(await claimsOf(`c-yunxi_${friday}`)).toEqual([])
  })

  it('move: the new place is theirs, the old one tells where they went', async () => {
    const { id } = await book()
    const decision: Decision = { kind: 'move', start: mondayAt(14, 45), mode: 'room' }
    expect(await save(awayOnFriday(), [{ appointmentId: id, decision }])).toEqual(refused('slot-gone'))
    const within: Decision = { kind: 'move', start: mondayAt(14, 35), mode: 'room' }
    valueOf(await save(awayOnFriday(), [{ appointmentId: id, decision: within }]))
    const [old, fresh] = await mine()
    expect(fresh).toMatchObject({
      status: 'confirmed',
      start: mondayAt(14, 35),
      movedFrom: id,
      change: { kind: 'moved' },
    })
    expect(old).toMatchObject({ id, status: 'moved', movedTo: fresh?.id, change: null })
    expect(await claimsOf('c-yunxi_2026-11-23')).toMatchObject([{ id: fresh?.id, kind: 'booked', from: 875 }])
    expect(await claimsOf(`c-yunxi_${friday}`)).toEqual([])
  })

  it('move: of two people each may have the other’s place', async () => {
    const [one, other] = [await book(nine), await book(ten, parent)]
    const to = (appointmentId: string, start: number) => ({
      appointmentId,
      decision: { kind: 'move', start, mode: 'room' },
    })
    const decisions = [to(one.id, ten), to(other.id, nine)] as Input['decisions']
    valueOf(await save({ kind: 'offer', offer: offer({ roomId: 'r-chenguang-2' }) }, decisions))
    const now = async (by: Browser) => (await mine(by)).find(({ status }) => status === 'confirmed')
    expect(await now(resident)).toMatchObject({ start: ten, roomName: '围坐室' })
    expect(await now(parent)).toMatchObject({ start: nine, roomName: '围坐室' })
  })

  it('substitute: the other one is asked at once; until their yes it is what it was, and the person knows', async () => {
    const { id } = await book(nine, resident, { topic: 'relationships' })
    valueOf(
      await save(awayOnFriday(), [{ appointmentId: id, decision: { kind: 'substitute', counsellorId: 'c-anhe' } }]),
    )
    const all = await mine()
    const asked = all.find((one) => one.id !== id)
    expect(asked).toMatchObject({
      status: 'asked',
      counsellorId: 'c-anhe',
      start: nine,
      movedFrom: id,
      topic: 'relationships',
    })
    expect(asked?.expires).toBeLessThanOrEqual(nine)
    expect(all.find((one) => one.id === id)).toMatchObject({ status: 'confirmed', change: { kind: 'choose' } })
    expect(await claimsOf(`c-anhe_${friday}`)).toMatchObject([{ id: asked?.id, kind: 'asked' }])
    expect(await claimsOf(`c-yunxi_${friday}`)).toMatchObject([{ id, kind: 'booked' }])

    const anhe = await world.as('sample-counsellor-4')
    valueOf(await anhe.call(answerAsked, { date: friday, appointmentId: asked?.id ?? '', yes: true }))
    const after = await mine()
    expect(after.find((one) => one.id === id)).toMatchObject({ status: 'moved', movedTo: asked?.id })
    expect(after.find((one) => one.id === asked?.id)).toMatchObject({
      ...{ status: 'confirmed', expires: null, change: { kind: 'substituted' } },
    })
    expect(await claimsOf(`c-anhe_${friday}`)).toMatchObject([{ id: asked?.id, kind: 'booked' }])
    expect(await claimsOf(`c-yunxi_${friday}`)).toEqual([])
  })

  it('substitute: their no leaves it what it was', async () => {
    const { id } = await book(nine, resident, { topic: 'relationships' })
    valueOf(
      await save(awayOnFriday(), [{ appointmentId: id, decision: { kind: 'substitute', counsellorId: 'c-anhe' } }]),
    )
    const asked = (await mine()).find((one) => one.id !== id)
    const anhe = await world.as('sample-counsellor-4')
    valueOf(await anhe.call(answerAsked, { date: friday, appointmentId: asked?.id ?? '', yes: false }))
    expect((await mine()).find((one) => one.id === id)).toMatchObject({ status: 'confirmed', movedTo: null })
    expect(await claimsOf(`c-yunxi_${friday}`)).toMatchObject([{ id, kind: 'booked' }])
    expect(await claimsOf(`c-anhe_${friday}`)).toEqual([])
  })

  it('also of the counsellor who saves it, where they had the place themselves', async () => {
    const { id } = await book(nine, counsellor)
    valueOf(await save(awayOnFriday(), [{ appointmentId: id, decision: { kind: 'cancel' } }]))
    expect(await mine(counsellor)).toMatchObject([{ id, status: 'cancelled-by-staff', change: { kind: 'cancelled' } }])
  })

  it('also of an appointment the first release stored, which lies by itself', async () => {
    const personId = world.personId('sample-parent')
    const end = nine + 50 * MINUTE
    const place = { personId, counsellorId: 'c-yunxi', siteId, roomId: 'r-chenguang-1', start: nine, end, mode: 'room' }
    const held = { status: 'confirmed', consentVersion: 1, bookedAt: mondayAt(1), cancelledAt: null, code: 'OLDE' }
    await world.put('appointments', { id: 'old', ...place, ...held })
    await world.put('people', {
      id: personId,
      openAppointment: { id: 'old', counsellorId: 'c-yunxi', start: nine, end },
    })
    const day = { id: `c-yunxi_${friday}`, counsellorId: 'c-yunxi', date: friday, hours: [{ from: 540, until: 690 }] }
    await world.put('counsellor-days', {
      ...day,
      claims: [{ appointmentId: 'old', from: 540, until: 600 }],
      revision: 1,
    })
    valueOf(await save(awayOnFriday(), [{ appointmentId: 'old', decision: { kind: 'choose' } }]))
    expect(await mine(parent)).toMatchObject([
      { id: 'old', code: 'OLDE', status: 'cancelled-by-staff', change: { kind: 'choose' } },
    ])
    expect(await claimsOf(`c-yunxi_${friday}`)).toEqual([])
  })
})
