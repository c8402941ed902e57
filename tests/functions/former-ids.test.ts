import { createHmac } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { counsellors } from '#core/content/sample/counsellors'
import { sampleOpenid } from '#core/content/sample/people'
import { whoAmI } from '#core/contracts/account'
import {
  bookAppointment,
  bookTogether,
  cancelAppointment,
  holdPlace,
  listMyAppointments,
  listOpenings,
  moveAppointment,
} from '#core/contracts/appointments'
import { submitAssessment } from '#core/contracts/assessments'
import { saveChange } from '#core/contracts/calendar'
import { cancelFor, openSeat } from '#core/contracts/sessions'
import { emptyLedger } from '#core/domain/attempts/ledger'
import type { Counsellor } from '#core/domain/scheduling/counsellor'
import { addDays, MINUTE } from '#core/domain/time'
import { privateAt } from '../../cloudfunctions/_runtime/personal'
import { secretsOf } from '../../cloudfunctions/_runtime/private'
import type { Stored } from '../../cloudfunctions/_store/database'
import { submitHandler } from '../../cloudfunctions/assessments/submit'
import { cancelForHandler } from '../../cloudfunctions/sessions/cancel-for'
import { oneAfterAnother } from '../../config/bench/calls'
import { aWorld } from '../support/a-world'
import { begin, deedOf, inSteps } from '../support/collide'
import {
  aClaim,
  aDay,
  anAppointment,
  aPerson,
  aSeat,
  asStored,
  aWish,
  monday,
  mondayAt,
  phq9Answers,
} from '../support/makers'
import { valueOf } from '../support/value-of'
import { anAttempt, type Browser, functionEnv, identityKey } from '../support/world'

const world = aWorld()
let person: Browser
let [current, former] = ['', '']
beforeAll(async () => {
  person = await world.as('sample-resident')
  current = world.personId('sample-resident')
  // As the first release called them.
  former = `p_${createHmac('sha256', identityKey).update(sampleOpenid('sample-resident')).digest('base64url')}`
})

const tuesdayAt = (hours: number) => mondayAt(24 + hours)
const held = { id: 'of-the-first-release', counsellorId: 'c-yunxi', start: tuesdayAt(9), end: tuesdayAt(10) }
const wish = aWish({ counsellorId: 'c-anhe', start: tuesdayAt(9) })
const sheet = () => ({
  scaleId: 'phq9',
  scaleVersion: 1,
  responses: phq9Answers(1),
  consentVersion: 1,
  completedAt: world.cloud.clock.now(),
})
const stored = async (id: string) => (await world.documents('people')).find(({ _id }) => _id === id)

/** What they had open lies filed until then, and stands with them from then on. */
const takenOver = { since: mondayAt(-24), appointments: [held], openBefore: null }

describe('somebody the first release knew', () => {
  const before = () => ({
    id: former,
    since: mondayAt(-24),
    openAppointment: held,
    givenBack: null,
    ...emptyLedger,
    v: 1,
  })
  beforeEach(async () => {
    await world.put('people', before())
    await world.put('appointments', anAppointment({ ...held, personId: former }))
  })

  it('is held to what they were held to before, and is nowhere else until they change something', async () => {
    expect(await person.call(bookAppointment, wish)).toEqual({ ok: false, refusal: 'overlapping' })
    expect(await stored(current)).toBeUndefined()
  })

  it('is taken over with their first change, and nothing is left there but where they are', async () => {
    valueOf(await person.call(submitAssessment, sheet()))
    expect(await stored(current)).toMatchObject(takenOver)
    expect(await stored(former)).toMatchObject({ nowAt: current, appointments: [], others: [], attempts: [] })
    expect(JSON.stringify(await stored(former))).not.toContain(held.id)
  })

  it('is who they are now from then on, whatever still lies under the former id', async () => {
    valueOf(await person.call(submitAssessment, sheet()))
    await world.put('people', aPerson({ id: current, since: mondayAt(-24) }))
    expect(valueOf(await person.call(bookAppointment, wish)).appointment.status).toBe('confirmed')
    await world.put('people', { id: former, since: 'no time' })
    expect(await person.call(bookAppointment, aWish({ start: tuesdayAt(9) }))).toEqual({
      ok: false,
      refusal: 'overlapping',
    })
  })

  it('is no newcomer where what lies under the former id cannot be read', async () => {
    await world.put('people', { id: former, since: 'no time' })
    expect(await person.call(bookAppointment, wish)).toEqual({ ok: false, refusal: 'unavailable' })
    expect(await stored(current)).toBeUndefined()
  })

  it('is taken over once by four phones at once, and nothing either of them did is lost', async () => {
    world.cloud.setLatency(3)
    for (let round = 0; round < 5; round += 1) {
      await world.empty('people')
      await world.put('people', before())
      const attempts = Array.from({ length: 4 }, () => anAttempt(world.cloud.clock.now()))
      const phones = await Promise.all(attempts.map(() => world.as('sample-resident')))
      const kept = await Promise.all(phones.map((phone, at) => phone.call(submitAssessment, sheet(), attempts[at])))
      const taken = await stored(current)
      const did = kept.map((answer) => valueOf(answer).kept.id)
      expect(taken).toMatchObject(takenOver)
      expect((taken?.attempts as { id: string; did: string }[]).map((one) => one.did).sort()).toEqual(did.sort())
      expect(taken?.uses).toMatchObject({ times: { 'assessments.submit': 4 } })
    }
  })
})

describe('an appointment of somebody whose key was changed since', () => {
  const secrets = secretsOf(functionEnv)
  const said = JSON.stringify([{ questionId: 'first', answer: '慢一点说' }])
  const place = {
    siteId: 's-chenguang',
    roomId: 'r-chenguang-1',
    start: tuesdayAt(13.5),
    end: tuesdayAt(13.5) + 50 * MINUTE,
  }
  const id = 'before-the-key'
  const wanted = { date: addDays(monday, 1), appointmentId: id }

  beforeEach(async () => {
    const intake = secrets.seal(privateAt(former, 'intake', id), said)
    const own = anAppointment({ ...place, id, counsellorId: 'c-yunxi', personId: former, intake })
    await world.put('people', { ...aPerson({ id: former, since: 0, appointments: [own] }), openBefore: null, v: 2 })
    const claims = [aClaim({ id, from: 810, until: 870, seat: aSeat({ ...place, personId: former }) })]
    const day = aDay({ id: `c-yunxi_${wanted.date}`, counsellorId: 'c-yunxi', date: wanted.date, claims })
    await world.put('counsellor-days', { ...day, v: 2 } as Stored)
  })
  const counsellor = () => world.as('sample-counsellor')
  const statusOf = async (wantedId: string) =>
    valueOf(await person.call(listMyAppointments, {})).appointments.find((one) => one.id === wantedId)?.status

  it('is called off by the counsellor where they are now', async () => {
    valueOf(await person.call(submitAssessment, sheet()))
    valueOf(await (await counsellor()).call(cancelFor, wanted))
    expect(await statusOf(id)).toBe('cancelled-by-staff')
    expect((await stored(former))?.appointments).toEqual([])
  })

  it('is called off where they were, as long as they have not come back', async () => {
    valueOf(await (await counsellor()).call(cancelFor, wanted))
    expect(await statusOf(id)).toBe('cancelled-by-staff')
    valueOf(await person.call(submitAssessment, sheet()))
    expect(await statusOf(id)).toBe('cancelled-by-staff')
  })

  it('is given back by a leave where they are now', async () => {
    valueOf(await person.call(submitAssessment, sheet()))
    const leave = { kind: 'sick', from: tuesdayAt(0), until: tuesdayAt(24) } as const
    const decisions = [{ appointmentId: id, decision: { kind: 'choose' as const } }]
    const input = { change: { kind: 'leave', leave } as const, termsRevision: 0, decisions }
    valueOf(await (await counsellor()).call(saveChange, input))
    expect(await statusOf(id)).toBe('cancelled-by-staff')
  })

  it('keeps what was written before, readable once it is moved', async () => {
    const to = { counsellorId: 'c-yunxi', start: tuesdayAt(14.5), mode: 'room' as const }
    const moved = valueOf(await person.call(moveAppointment, { appointmentId: id, to })).appointment
    const opened = await (await counsellor()).call(openSeat, { ...wanted, appointmentId: moved.id })
    expect(valueOf(opened).intake).toMatchObject([{ answer: '慢一点说' }])
  })

  it('is called off by one of two who meet at each step: it is so, wherever the person is then', async () => {
    const database = await world.database()
    const now = world.cloud.clock.now()
    for (let step = 1, reached = true; reached; step += 1) {
      await world.reset()
      const own = anAppointment({ ...place, id, counsellorId: 'c-yunxi', personId: former })
      await world.put('people', { ...aPerson({ id: former, since: 0, appointments: [own] }), openBefore: null, v: 2 })
      const claims = [aClaim({ id, from: 810, until: 870, seat: aSeat({ ...place, personId: former }) })]
      const day = aDay({ id: `c-yunxi_${wanted.date}`, counsellorId: 'c-yunxi', date: wanted.date, claims })
      await world.put('counsellor-days', { ...day, v: 2 } as Stored)
      const under: { readonly done: Promise<unknown> }[] = []
      const happens = async () => {
        under.push(await begin(deedOf(cancelForHandler, wanted, { name: 'sample-counsellor', now }), database))
      }
      const coming = deedOf(submitHandler, { ...sheet(), completedAt: now - 1 }, { name: 'sample-resident', now })
      await coming(inSteps(database, { step, happens }).database)
      await under[0]?.done
      reached = under.length > 0
      if (reached) expect(await statusOf(id), `at step ${step}`).toBe('cancelled-by-staff')
    }
  })
})

describe('what a person waits for', () => {
  /** Database requests of what was called last, one after another. */
  async function waited(call: () => Promise<unknown>): Promise<number> {
    // What an instance keeps in mind for a minute is forgotten, so that each time is like the first.
    world.cloud.clock.advance(2 * MINUTE)
    // Long against what a busy machine takes to send two requests at once.
    world.cloud.setLatency(100)
    world.cloud.calls.clear()
    await call()
    world.cloud.setLatency(0)
    return Math.max(...world.cloud.calls.list().map(oneAfterAnother))
  }

  /** An instance remembers for good which rooms a counsellor takes: whoever asks now, somebody has asked before. */
  async function bookedBefore(start = tuesdayAt(10)) {
    const other = await world.as('sample-parent')
    const wanted = aWish({ counsellorId: 'c-anhe', start })
    expect(valueOf(await other.call(bookAppointment, wanted)).appointment.status).toBe('confirmed')
  }

  it('is no longer the first time than any other time', async () => {
    await bookedBefore()
    let appointmentId = ''
    const first = await waited(async () => {
      appointmentId = valueOf(await person.call(bookAppointment, wish)).appointment.id
    })
    valueOf(await person.call(cancelAppointment, { appointmentId }))
    const again = await waited(async () => valueOf(await person.call(bookAppointment, wish)))
    // The room is one that several share.
    expect([first, again]).toEqual([6, 6])
  })

  it('is no more for a place that is held, nor for booking it', async () => {
    await bookedBefore()
    const { counsellorId, start, mode } = wish
    const hold = { place: { counsellorId, start, mode } }
    let heldId = ''
    const holding = await waited(async () => {
      heldId = valueOf(await person.call(holdPlace, hold)).appointment.id
    })
    const booking = await waited(async () =>
      valueOf(await person.call(bookAppointment, { heldId, mode, consentVersion: 2 })),
    )
    expect([holding, booking]).toEqual([6, 6])
  })

  it('is no more with whoever is free', async () => {
    await bookedBefore()
    const { start, mode } = wish
    const hold = { place: { siteId: 's-shuxia', start, mode } }
    expect(await waited(async () => valueOf(await person.call(holdPlace, hold)))).toBe(6)
  })

  it('is no more for two places after each other', async () => {
    await bookedBefore(tuesdayAt(24 + 9))
    const { counsellorId, start, mode } = wish
    const heldId = valueOf(await person.call(holdPlace, { place: { counsellorId, start, mode } })).appointment.id
    const both = { heldId, second: { start: tuesdayAt(10) }, mode, consentVersion: 2 }
    expect(await waited(async () => valueOf(await person.call(bookTogether, both)))).toBe(6)
  })

  it('is no more for another time of that day, and two writings more on another day', async () => {
    await bookedBefore(tuesdayAt(24 + 9))
    const { id } = valueOf(await person.call(bookAppointment, wish)).appointment
    const moving = (appointmentId: string, start: number) => async () =>
      valueOf(
        await person.call(moveAppointment, { appointmentId, to: { counsellorId: 'c-anhe', start, mode: 'room' } }),
      ).appointment.id
    let later = ''
    expect(await waited(async () => (later = await moving(id, tuesdayAt(10))()))).toBe(6)
    expect(await waited(moving(later, tuesdayAt(24 + 10)))).toBe(8)
  })

  it('is as long in a room that is the counsellor’s alone', async () => {
    const anhe = counsellors.find(({ id }) => id === 'c-anhe') as Counsellor
    await world.put('counsellors', asStored({ ...anhe, ownRooms: ['r-shuxia-1'] }))
    await bookedBefore()
    expect(await waited(async () => valueOf(await person.call(bookAppointment, wish)))).toBe(6)
  })

  it('is as long where nobody sits in a room', async () => {
    const evening = { counsellorId: 'c-songbai', mode: 'phone' as const, phone: '13800138000' }
    const other = await world.as('sample-parent')
    valueOf(await other.call(bookAppointment, aWish({ ...evening, start: tuesdayAt(17.5) })))
    const start = tuesdayAt(18.5)
    const asked = await waited(async () => valueOf(await person.call(bookAppointment, aWish({ ...evening, start }))))
    expect(asked).toBe(6)
  })

  it('is one request for who one is; for places a second one, as the counsellor says which days and rooms', async () => {
    expect(await waited(async () => valueOf(await person.call(whoAmI, {})))).toBe(1)
    const looking = { counsellorIds: ['c-anhe'] }
    expect(await waited(async () => valueOf(await person.call(listOpenings, looking)))).toBe(2)
  })
})
