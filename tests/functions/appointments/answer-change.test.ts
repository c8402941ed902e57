import { beforeAll, describe, expect, it } from 'vitest'
import {
  answerChange,
  bookAppointment,
  cancelAppointment,
  listAgenda,
  listMyAppointments,
  listOpenings,
  moveAppointment,
} from '#core/contracts/appointments'
import { saveChange } from '#core/contracts/calendar'
import type { InputOf } from '#core/contracts/operation'
import { DAY, instantAt } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aWish, mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let resident: Browser
let counsellor: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
  counsellor = await world.as('sample-counsellor')
})

type Decision = InputOf<typeof saveChange>['decisions'][number]['decision']
type Answer = InputOf<typeof answerChange>['answer']
const friday = '2026-11-27'
const nine = instantAt(friday, 540)
const refused = (refusal: string) => ({ ok: false, refusal })
const mine = async () => valueOf(await resident.call(listMyAppointments, {})).appointments
const answer = (appointmentId: string, said: Answer, by = resident, phone?: string) =>
  by.call(answerChange, { appointmentId, answer: said, ...(phone !== undefined && { phone }) })
const free = async (counsellorId: string) =>
  valueOf(await resident.call(listOpenings, { counsellorIds: [counsellorId] })).openings.flatMap(({ slots }) =>
    slots.map(({ start }) => start),
  )

/** Booked for Friday at nine, and the counsellor falls ill. */
async function changed(decision: Decision): Promise<string> {
  const { appointment } = valueOf(await resident.call(bookAppointment, aWish({ start: nine })))
  const leave = { kind: 'sick' as const, from: instantAt(friday), until: instantAt(friday, 1440) }
  const decisions = [{ appointmentId: appointment.id, decision }]
  valueOf(await counsellor.call(saveChange, { change: { kind: 'leave', leave }, termsRevision: 0, decisions }))
  return appointment.id
}
const moved: Decision = { kind: 'move', start: mondayAt(13, 30), mode: 'room' }
const newOne = async (id: string) => (await mine()).find(({ movedFrom }) => movedFrom === id)?.id ?? ''

describe('an answer is refused', () => {
  it('appointment-unknown of what is somebody else’s or never was', async () => {
    const id = await changed({ kind: 'choose' })
    expect(await answer('never', 'help')).toEqual(refused('appointment-unknown'))
    expect(await answer(id, 'help', await world.as('sample-parent'))).toEqual(refused('appointment-unknown'))
  })

  it('nothing-to-answer where staff changed nothing, or it was answered', async () => {
    const id = await changed({ kind: 'keep' })
    expect(await answer(id, 'seen')).toEqual(refused('nothing-to-answer'))
  })

  it('answer-not-offered where that was not asked', async () => {
    const id = await changed({ kind: 'choose' })
    expect(await answer(id, 'seen')).toEqual(refused('answer-not-offered'))
    expect(await answer(id, 'not-this')).toEqual(refused('answer-not-offered'))
  })

  it('already-started once the new place has begun', async () => {
    const id = await changed(moved)
    world.cloud.clock.set(mondayAt(13, 31))
    expect(await answer(await newOne(id), 'not-this')).toEqual(refused('already-started'))
  })

  it('phone-missing and phone-invalid where nobody would know which number to call', async () => {
    const id = await changed({ kind: 'choose' })
    expect(await answer(id, 'call-back')).toEqual(refused('phone-missing'))
    expect(await answer(id, 'call-back', resident, '1380013')).toEqual(refused('phone-invalid'))
  })

  it('nobody-free where nobody has that time, and it may be answered otherwise', async () => {
    const id = await changed({ kind: 'choose' })
    const other = await world.as('sample-parent')
    valueOf(await other.call(bookAppointment, aWish({ counsellorId: 'c-anhe', start: nine })))
    const before = await world.everything()
    expect(await answer(id, 'substitute')).toEqual(refused('nobody-free'))
    expect(await world.everything()).toEqual(before)
    valueOf(await answer(id, 'another-time'))
  })
})

describe('what is answered is carried out by itself:', () => {
  it('seen: nothing is left to be told', async () => {
    const id = await changed({ kind: 'cancel' })
    expect(valueOf(await answer(id, 'seen')).appointment).toMatchObject({
      id,
      status: 'cancelled-by-staff',
      change: null,
    })
    expect(await answer(id, 'seen')).toEqual(refused('nothing-to-answer'))
  })

  it('seen of a place that was moved: it is theirs', async () => {
    const id = await newOne(await changed(moved))
    expect(valueOf(await answer(id, 'seen')).appointment).toMatchObject({ status: 'confirmed', change: null })
  })

  it('not this one: the new place is free again', async () => {
    const id = await newOne(await changed(moved))
    expect(await free('c-yunxi')).not.toContain(mondayAt(13, 30))
    const { appointment } = valueOf(await answer(id, 'not-this'))
    expect(appointment).toMatchObject({ id, status: 'cancelled-by-client', change: null })
    expect(await free('c-yunxi')).toContain(mondayAt(13, 30))
  })

  it('somebody else: the same time with whoever is free, and the old one tells so', async () => {
    const id = await changed({ kind: 'choose' })
    const { appointment } = valueOf(await answer(id, 'substitute'))
    expect(appointment).toMatchObject({ counsellorId: 'c-anhe', start: nine, status: 'confirmed', movedFrom: id })
    const old = (await mine()).find((one) => one.id === id)
    expect(old).toMatchObject({ status: 'cancelled-by-staff', change: null, movedTo: appointment.id })
  })

  it('somebody else, where one has been asked already: they are waited for', async () => {
    const id = await changed({ kind: 'substitute', counsellorId: 'c-anhe' })
    const before = (await mine()).length
    expect(valueOf(await answer(id, 'substitute')).appointment).toMatchObject({ status: 'asked', movedFrom: id })
    expect(await mine()).toHaveLength(before)
  })

  it('another time, where one has been asked: neither is held any more', async () => {
    const id = await changed({ kind: 'substitute', counsellorId: 'c-anhe' })
    valueOf(await answer(id, 'another-time'))
    expect((await mine()).map(({ status, change }) => [status, change])).toEqual([
      ['cancelled-by-client', null],
      ['cancelled-by-staff', null],
    ])
    expect(await free('c-anhe')).toContain(nine)
  })

  it.each(['call-back', 'help'] as const)('%s: the counsellor’s day says so', async (said) => {
    const id = await changed({ kind: 'choose' })
    valueOf(await answer(id, said, resident, '138 0013 8000'))
    expect(JSON.stringify(await world.documents('people'))).not.toContain('13800138000')
    const { days } = valueOf(await counsellor.call(listAgenda, { from: friday, days: 1 }))
    expect(days[0]?.appointments).toMatchObject([{ id, status: 'cancelled-by-staff', wants: said }])
    expect((await mine())[0]).toMatchObject({ id, change: null, wants: { kind: said, at: expect.any(Number) } })
  })

  it('somebody else, also while they are paused: what staff could not keep is no booking of theirs', async () => {
    const id = await changed({ kind: 'choose' })
    const own = world.personId('sample-resident')
    const [{ _id, ...stored } = {}] = (await world.documents('people')).filter((one) => one._id === own)
    const missed = [1, 2, 3].map((day) => ({
      ...{ appointmentId: `missed-${day}`, by: 'client', at: mondayAt(5) - day * DAY },
    }))
    await world.put('people', { ...stored, id: String(_id), missed })
    expect(valueOf(await answer(id, 'substitute')).appointment).toMatchObject({ counsellorId: 'c-anhe', start: nine })
  })

  it.each(['moved', 'called off'])('nothing is left to answer of what the person has %s by themselves', async (how) => {
    const id = await newOne(await changed(moved))
    const to = { counsellorId: 'c-yunxi', start: mondayAt(14, 30), mode: 'room' as const }
    if (how === 'moved') valueOf(await resident.call(moveAppointment, { appointmentId: id, to }))
    else valueOf(await resident.call(cancelAppointment, { appointmentId: id }))
    expect((await mine()).map(({ change }) => change)).not.toContainEqual(expect.anything())
  })
})
