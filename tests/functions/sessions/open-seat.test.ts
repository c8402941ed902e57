import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addOther, answerChange } from '#core/contracts/appointments'
import { saveChange } from '#core/contracts/calendar'
import { bookFor, cancelFor, openSeat } from '#core/contracts/sessions'
import { DAY, instantAt } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { monday, mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import { anAttempt, type Browser } from '../../support/world'
import { bookYunxi, onMonday, yunxiWith } from '../../support/yunxi'

const world = aWorld()
let resident: Browser
let yunxi: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
  yunxi = await world.as('sample-counsellor')
})
beforeEach(() =>
  world.put(
    'counsellors',
    yunxiWith({
      modes: ['room', 'phone'],
      intake: [
        { id: 'hope', text: '这次最想谈什么', options: [] },
        { id: 'before', text: '以前谈过吗', options: ['谈过', '没谈过'] },
      ],
    }),
  ),
)

const open = async (id: string) => valueOf(await yunxi.call(openSeat, onMonday(id)))
const looks = () => world.documents('access-log')

describe('opening what somebody wrote', () => {
  it('shows the answers beside the questions, and that it is for themselves', async () => {
    const intake = [{ questionId: 'hope', answer: '睡不好' }]
    const { id } = await bookYunxi(resident, { intake })
    expect(await open(id)).toMatchObject({
      row: { id, status: 'confirmed' },
      forWhom: 'self',
      intake: [{ question: '这次最想谈什么', answer: '睡不好' }],
      name: null,
      phone: null,
      phoneFrom: null,
      pausedUntil: null,
    })
  })

  it('says of a child that it is one, and never the name', async () => {
    const { other } = valueOf(await resident.call(addOther, { kind: 'child', name: '小满' }))
    const { id } = await bookYunxi(resident, { forOther: other.id })
    const opened = await open(id)
    expect(opened).toMatchObject({ forWhom: 'child', name: null })
    expect(JSON.stringify(opened)).not.toContain('小满')
  })

  it.each([
    ['a minute before the last hour', mondayAt(12, 29), null],
    ['an hour before the start', mondayAt(12, 31), '13800138000'],
    ['in the evening', mondayAt(23, 50), '13800138000'],
    ['on the next day', mondayAt(24, 1), null],
  ])('shows the number of a conversation by telephone %s: %s %s', async (_, at, phone) => {
    const { id } = await bookYunxi(resident, { mode: 'phone', phone: '138 0013 8000' })
    world.cloud.clock.set(at)
    expect(await open(id)).toMatchObject({ phone, phoneFrom: mondayAt(12, 30) })
    const what = phone === null ? ['for-whom'] : ['for-whom', 'phone']
    expect(await looks()).toMatchObject([{ what }])
  })

  it('shows name and number of somebody who was booked for at any time: nobody could tell them anything else', async () => {
    const wish = {
      offerId: 'one-to-one',
      start: mondayAt(20),
      mode: 'room',
      spokenConsent: true,
      consentVersion: 2,
    } as const
    const { row } = valueOf(await yunxi.call(bookFor, { ...wish, name: '林阿姨', phone: '13800138000' }))
    expect(await open(row.id)).toMatchObject({ name: '林阿姨', phone: '13800138000', phoneFrom: null })
    expect(await looks()).toMatchObject([{ what: ['for-whom', 'name', 'phone'] }])
  })

  it('notes each look with who, whose, what, when and what for, and one look once', async () => {
    const { id } = await bookYunxi(resident, { intake: [{ questionId: 'before', answer: '谈过' }] })
    const attempt = anAttempt(world.cloud.clock.now())
    const first = valueOf(await yunxi.call(openSeat, onMonday(id), attempt))
    expect(valueOf(await yunxi.call(openSeat, onMonday(id), attempt))).toEqual(first)
    await open(id)
    expect(await looks()).toHaveLength(2)
    for (const look of await looks()) {
      expect(look).toMatchObject({
        staffId: world.personId('sample-counsellor'),
        personId: world.personId('sample-resident'),
        counsellorId: 'c-yunxi',
        appointmentId: id,
        what: ['for-whom', 'intake'],
        purpose: 'session',
        at: expect.any(Number),
      })
    }
  })

  it('shows nothing more of an attempt than was noted of it', async () => {
    const { id } = await bookYunxi(resident, { mode: 'phone', phone: '13800138000' })
    world.cloud.clock.set(mondayAt(12, 29) + 50_000)
    const attempt = anAttempt(world.cloud.clock.now())
    valueOf(await yunxi.call(openSeat, onMonday(id), attempt))
    world.cloud.clock.set(mondayAt(12, 30) + 1)
    expect(valueOf(await yunxi.call(openSeat, onMonday(id), attempt)).phone).toBeNull()
    expect((await open(id)).phone).toBe('13800138000')
  })

  it('is refused appointment-unknown once it was called off, and nobody looked', async () => {
    const { id } = await bookYunxi(resident)
    valueOf(await yunxi.call(cancelFor, onMonday(id)))
    expect(await yunxi.call(openSeat, onMonday(id))).toEqual({ ok: false, refusal: 'appointment-unknown' })
    expect(await looks()).toEqual([])
  })
})

describe('somebody who was called off and asked to be called', () => {
  const number = '13800138000'

  /** By telephone on Monday, and the counsellor falls ill. */
  async function calledOff(answer: 'call-back' | 'another-time'): Promise<string> {
    const { id } = await bookYunxi(resident, { mode: 'phone', phone: number })
    const leave = { kind: 'sick' as const, from: instantAt(monday), until: instantAt(monday, 1440) }
    const decisions = [{ appointmentId: id, decision: { kind: 'choose' as const } }]
    valueOf(await yunxi.call(saveChange, { change: { kind: 'leave', leave }, termsRevision: 0, decisions }))
    valueOf(await resident.call(answerChange, { appointmentId: id, answer }))
    return id
  }

  it('can be called for a week, at any hour, and each look is noted', async () => {
    const id = await calledOff('call-back')
    expect(await open(id)).toMatchObject({ row: { id, wants: 'call-back' }, phone: number, intake: [] })
    expect(await looks()).toMatchObject([{ appointmentId: id, personId: world.personId('sample-resident') }])
    world.cloud.clock.set(mondayAt(6) + 8 * DAY)
    expect(await open(id)).toMatchObject({ phone: null })
  })

  it('is unknown to another counsellor', async () => {
    const id = await calledOff('call-back')
    const other = await world.as('sample-counsellor-2')
    expect(await other.call(openSeat, onMonday(id))).toEqual({ ok: false, refusal: 'appointment-unknown' })
    valueOf(await yunxi.call(openSeat, onMonday(id)))
  })

  it('is not opened where they chose another time', async () => {
    const id = await calledOff('another-time')
    expect(await yunxi.call(openSeat, onMonday(id))).toEqual({ ok: false, refusal: 'appointment-unknown' })
    expect(await looks()).toEqual([])
  })
})
