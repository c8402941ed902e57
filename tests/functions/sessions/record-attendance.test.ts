import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  bookAppointment,
  cancelAppointment,
  holdPlace,
  listAgenda,
  listMyAppointments,
  listOpenings,
} from '#core/contracts/appointments'
import type { InputOf } from '#core/contracts/operation'
import { forgiveMissed, openSeat, recordAttendance } from '#core/contracts/sessions'
import { newcomer } from '#core/domain/people/person'
import { DAY } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { monday, mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'
import { bookYunxi, onMonday, yunxiWith } from '../../support/yunxi'

const world = aWorld()
let resident: Browser
let yunxi: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
  yunxi = await world.as('sample-counsellor')
})

type Word = Omit<InputOf<typeof recordAttendance>, 'date' | 'appointmentId'>
const record = (id: string, attendance: Word['attendance'], reason?: Word['reason']) =>
  yunxi.call(recordAttendance, { ...onMonday(id), attendance, ...(reason && { reason }) })
async function refused(id: string) {
  const before = await world.everything()
  const answer = await record(id, 'attended')
  expect(await world.everything()).toEqual(before)
  return answer.ok ? 'nothing' : answer.refusal
}
const me = () => world.personId('sample-resident')
const mine = async () => valueOf(await resident.call(listMyAppointments, {})).appointments[0]
const onTheDay = async () => {
  const { days } = valueOf(await yunxi.call(listAgenda, { from: monday, days: 1 }))
  return days[0]?.appointments[0]
}
const missed = async () => (await world.documents('people')).find(({ _id }) => _id === me())?.missed

describe('recording who was there is refused, and nothing changes,', () => {
  it('not-started before the start', async () => {
    const { id } = await bookYunxi(resident)
    world.cloud.clock.set(mondayAt(13, 29))
    expect(await refused(id)).toBe('not-started')
  })

  it('attendance-closed from the second midnight on', async () => {
    const { id } = await bookYunxi(resident)
    world.cloud.clock.set(mondayAt(48))
    expect(await refused(id)).toBe('attendance-closed')
  })

  it('already-cancelled where it was called off', async () => {
    const { id } = await bookYunxi(resident)
    valueOf(await resident.call(cancelAppointment, { appointmentId: id }))
    world.cloud.clock.set(mondayAt(14))
    expect(await refused(id)).toBe('already-cancelled')
  })
})

describe('recording who was there', () => {
  let id: string
  beforeEach(async () => {
    id = (await bookYunxi(resident)).id
    world.cloud.clock.set(mondayAt(13, 31))
  })

  it.each(['attended', 'missed-by-client', 'missed-by-counsellor'] as const)(
    'says %s to the person and on the day, and can be put right until the end of the next day',
    async (attendance) => {
      expect(valueOf(await record(id, attendance)).row).toMatchObject({ id, status: attendance })
      expect([await mine(), await onTheDay()]).toMatchObject([{ status: attendance }, { status: attendance }])
      world.cloud.clock.set(mondayAt(47, 50))
      valueOf(await record(id, 'attended'))
      expect([await mine(), await onTheDay()]).toMatchObject([{ status: 'attended' }, { status: 'attended' }])
      expect(await missed()).toEqual([])
    },
  )

  it('counts a miss once, however often it is said', async () => {
    valueOf(await record(id, 'missed-by-client'))
    expect(valueOf(await record(id, 'missed-by-client', 'forgot')).row).toMatchObject({ reason: 'forgot' })
    expect(await missed()).toEqual([{ appointmentId: id, at: mondayAt(13, 30), by: 'client' }])
  })

  it.each(['ill', 'emergency', 'mixed-up'] as const)('counts nothing where the reason is %s', async (reason) => {
    expect(valueOf(await record(id, 'missed-by-client', reason)).row).toMatchObject({ reason })
    expect(await onTheDay()).toMatchObject({ reason })
    expect(await missed()).toEqual([])
  })

  it('tells the person where the counsellor was missing, and no more once that is put right', async () => {
    valueOf(await record(id, 'missed-by-counsellor'))
    expect(await mine()).toMatchObject({ change: { kind: 'choose' } })
    valueOf(await record(id, 'attended'))
    expect(await mine()).toMatchObject({ change: null })
  })
})

describe('after the third miss within sixty days', () => {
  const before = (days: number) => ({
    appointmentId: `before-${days}`,
    at: mondayAt(10) - days * DAY,
    by: 'client' as const,
  })
  const nextWeek = {
    counsellorId: 'c-songbai',
    start: mondayAt(24 * 7 + 16, 30),
    mode: 'room',
    consentVersion: 2,
  } as const
  let id: string

  async function missAgain(change: object = {}) {
    await world.put('people', {
      ...newcomer(me()),
      since: 0,
      missed: [before(50), before(20)],
      openBefore: null,
      v: 2,
      ...change,
    })
    id = (await bookYunxi(resident)).id
    world.cloud.clock.set(mondayAt(14))
    valueOf(await record(id, 'missed-by-client'))
  }
  const paused = { ok: false, refusal: 'booking-paused' }

  it('booking and holding are paused for fourteen days, and open again after', async () => {
    await missAgain()
    expect(await resident.call(bookAppointment, nextWeek)).toEqual(paused)
    const { consentVersion: _, ...place } = nextWeek
    expect(await resident.call(holdPlace, { place })).toEqual(paused)
    world.cloud.clock.set(mondayAt(24 * 14 + 13, 31))
    valueOf(await resident.call(bookAppointment, { ...nextWeek, start: mondayAt(24 * 15 + 16, 30) }))
  })

  it('one call lifts it, and the counsellor reads before that it is so', async () => {
    await missAgain()
    const opened = valueOf(await yunxi.call(openSeat, onMonday(id)))
    expect(opened.pausedUntil).toBe(mondayAt(24 * 14 + 13, 30))
    valueOf(await yunxi.call(forgiveMissed, onMonday(id)))
    expect(valueOf(await yunxi.call(openSeat, onMonday(id))).pausedUntil).toBeNull()
    valueOf(await resident.call(bookAppointment, nextWeek))
  })

  it('nothing is paused for somebody in care', async () => {
    await missAgain({ underCare: true })
    valueOf(await resident.call(bookAppointment, nextWeek))
  })
})

describe('whom the counsellor let down', () => {
  const soon = { counsellorId: 'c-yunxi', start: mondayAt(24 + 13, 30), mode: 'room', consentVersion: 2 } as const
  const weekly = { kind: 'weekly', weekday: 5, minute: 720 } as const

  async function letDown() {
    const { id } = await bookYunxi(resident)
    world.cloud.clock.set(mondayAt(13, 31))
    valueOf(await record(id, 'missed-by-counsellor'))
  }

  it('may book that counsellor inside the notice, and nobody else may', async () => {
    await letDown()
    world.cloud.clock.set(mondayAt(24 + 13, 20))
    const other = await world.as('sample-resident-2')
    expect(await other.call(bookAppointment, soon)).toEqual({ ok: false, refusal: 'too-late' })
    valueOf(await resident.call(bookAppointment, soon))
    expect((await mine())?.change).toBeNull()
  })

  it('may book before the weekly release, once, and then is like everybody', async () => {
    await letDown()
    await world.put('counsellors', yunxiWith({ release: weekly, horizonDays: 9 }))
    const later = { ...soon, start: mondayAt(24 * 14 + 13, 30) }
    const other = await world.as('sample-resident-2')
    expect(await other.call(bookAppointment, later)).toEqual({ ok: false, refusal: 'too-early' })
    valueOf(await resident.call(bookAppointment, later))
    const { appointments } = valueOf(await resident.call(listMyAppointments, {}))
    expect(appointments.map(({ change }) => change)).toEqual([null, null])
    const further = { ...soon, start: mondayAt(24 * 15 + 13, 30) }
    expect(await resident.call(bookAppointment, further)).toEqual({ ok: false, refusal: 'too-early' })
  })

  it('is shown what they may book: inside the notice and before the release, and nobody else is', async () => {
    await letDown()
    await world.put('counsellors', yunxiWith({ release: weekly, horizonDays: 9 }))
    world.cloud.clock.set(mondayAt(24 + 13, 20))
    const look = async (who: typeof resident) => {
      const { dates, openings } = valueOf(await who.call(listOpenings, { counsellorIds: ['c-yunxi'] }))
      return [dates.at(-1), openings[0]?.slots[0]?.start]
    }
    expect(await look(resident)).toEqual(['2027-01-22', soon.start])
    expect(await look(await world.as('sample-resident-2'))).toEqual(['2026-11-29', mondayAt(48 + 13, 30)])
    valueOf(await resident.call(bookAppointment, soon))
    expect((await look(resident))[0]).toBe('2026-11-29')
  })

  it('has no first pick with another counsellor', async () => {
    await letDown()
    const elsewhere = { ...soon, counsellorId: 'c-songbai', start: mondayAt(24 + 16, 30) }
    world.cloud.clock.set(mondayAt(24 + 16))
    expect(await resident.call(bookAppointment, elsewhere)).toEqual({ ok: false, refusal: 'too-late' })
  })
})
