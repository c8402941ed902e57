import { beforeAll, describe, expect, it } from 'vitest'
import { sampleWorld } from '#core/content/sample/index'
import { bookAppointment, cancelAppointment, listOpenings } from '#core/contracts/appointments'
import { addDays, instantAt, MINUTE } from '#core/domain/time'
import { oneAfterAnother } from '../../../config/bench/calls'
import { aWorld } from '../../support/a-world'
import { aCounsellor, aroundTheClock, asStored, aWish, minute, monday, mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let resident: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
})

const asked = { counsellorIds: ['c-yunxi'], from: monday, days: 7 }
const list = async (input = asked) => valueOf(await resident.call(listOpenings, input)).openings

/** A day's places of fifty minutes at these times, `hh:mm`. */
const day = (counsellorId: string, date: string, ...clocks: string[]) => ({
  counsellorId,
  date,
  slots: clocks.map((clock) => {
    const start = instantAt(date, minute(Number(clock.slice(0, 2)), Number(clock.slice(3))))
    return { start, end: start + 50 * MINUTE, offerId: 'one-to-one', modes: ['room'], left: 1 }
  }),
})

describe('free places are refused', () => {
  it('not-signed-in to nobody', async () => {
    expect(await world.callAsNobody(listOpenings, asked)).toEqual({ ok: false, refusal: 'not-signed-in' })
  })

  it('counsellor-unknown when one of several does not exist', async () => {
    expect(await resident.call(listOpenings, { ...asked, counsellorIds: ['c-yunxi', 'c-nobody'] })).toEqual({
      ok: false,
      refusal: 'counsellor-unknown',
    })
  })

  it.each([
    ['no counsellor is named', { ...asked, counsellorIds: [] }],
    ['thirteen are', { ...asked, counsellorIds: Array(13).fill('c-yunxi') }],
    ['no day is asked for', { ...asked, days: 0 }],
    ['thirty-two are', { ...asked, days: 32 }],
    ['half a day is', { ...asked, days: 1.5 }],
    ['the day does not exist', { ...asked, from: '2027-02-29' }],
    ['the day lies before the year 2000', { ...asked, from: '1999-12-31' }],
    ['the day is an operator', { ...asked, from: { $gt: '' } as unknown as string }],
    ['a counsellor is an operator', { ...asked, counsellorIds: [{ $ne: null } as unknown as string] }],
  ])('bad-input when %s', async (_, input) => {
    expect(await resident.call(listOpenings, input)).toEqual({ ok: false, refusal: 'bad-input' })
  })
})

describe('free places', () => {
  it('are those the weekly hours give, on the days that have any', async () => {
    expect(await list()).toEqual([
      day('c-yunxi', '2026-11-23', '13:30', '14:30'),
      day('c-yunxi', '2026-11-24', '13:30', '14:30'),
      day('c-yunxi', '2026-11-25', '13:30', '14:30'),
      day('c-yunxi', '2026-11-26', '13:30', '14:30'),
      day('c-yunxi', '2026-11-27', '09:00', '10:00'),
    ])
  })

  it('are those of the days asked for: the first in, the one after the last out', async () => {
    expect(await list({ ...asked, from: '2026-11-24', days: 1 })).toEqual([
      day('c-yunxi', '2026-11-24', '13:30', '14:30'),
    ])
  })

  it('of several counsellors come together, each counted once', async () => {
    expect(await list({ counsellorIds: ['c-yunxi', 'c-anhe', 'c-yunxi'], from: '2026-11-25', days: 1 })).toEqual([
      day('c-anhe', '2026-11-25', '09:00', '10:00'),
      day('c-yunxi', '2026-11-25', '13:30', '14:30'),
    ])
  })

  it('of a counsellor with two offers are told with what is offered, by start', async () => {
    const [wednesday] = await list({ counsellorIds: ['c-zhiyu'], from: '2026-11-25', days: 1 })
    expect(wednesday?.slots.map(({ offerId, start }) => [offerId, start])).toEqual([
      ['one-to-one', mondayAt(48 + 9)],
      ['family', mondayAt(48 + 9)],
      ['one-to-one', mondayAt(48 + 10)],
      ['family', mondayAt(48 + 10, 30)],
      ['one-to-one', mondayAt(48 + 11)],
    ])
  })

  it('may be asked of twelve counsellors over thirty-one days', async () => {
    const everybody = Array.from({ length: 12 }, (_, at) => asStored(aCounsellor({ id: `c-${at}` }, { hours: [] })))
    await world.add('counsellors', everybody)
    expect(await list({ counsellorIds: everybody.map(({ id }) => id), from: monday, days: 31 })).toEqual([])
  })

  it('lose the one somebody takes, and no other', async () => {
    valueOf(await resident.call(bookAppointment, aWish()))
    const [first, ...others] = await list()
    expect(first).toEqual(day('c-yunxi', monday, '14:30'))
    expect(others).toHaveLength(4)
  })

  it('are as the calendar has them on a day, whatever was on that day before', async () => {
    const { appointment } = valueOf(await resident.call(bookAppointment, aWish({ start: mondayAt(24 + 13, 30) })))
    valueOf(await resident.call(cancelAppointment, { appointmentId: appointment.id }))
    const [yunxi] = sampleWorld.counsellors as [(typeof sampleWorld.counsellors)[number]]
    const opening = { id: 'o', date: '2026-11-24', from: minute(9), until: minute(10), siteId: 's-chenguang' }
    const closing = { id: 'c', date: '2026-11-24', from: minute(13), until: minute(14) }
    const calendar = { ...yunxi.calendar, openings: [opening], closings: [closing] }
    await world.put('counsellors', asStored({ ...yunxi, calendar }))
    expect((await list()).slice(0, 3)).toEqual([
      day('c-yunxi', '2026-11-23', '13:30', '14:30'),
      day('c-yunxi', '2026-11-24', '09:00', '14:00'),
      day('c-yunxi', '2026-11-25', '13:30', '14:30'),
    ])
  })

  it('are places to telephone at where the room is somebody else’s', async () => {
    const [yunxi] = sampleWorld.counsellors as [(typeof sampleWorld.counsellors)[number]]
    const offers = yunxi.offers.map((offer) => ({ ...offer, modes: ['room', 'phone'] as const }))
    await world.put('counsellors', asStored({ ...yunxi, offers }))
    const claims = [{ id: 'a9', counsellorId: 'c9', from: minute(14, 29), until: minute(14, 31), expires: null }]
    const room = { roomId: 'r-chenguang-1', date: monday, claims, revision: 1, v: 1 }
    await world.put('room-days', { id: `r-chenguang-1_${monday}`, ...room })
    const [today] = await list()
    expect(today?.slots.map(({ modes }) => modes)).toEqual([['room', 'phone'], ['phone']])
    expect((await list({ ...asked, mode: 'room' } as typeof asked))[0]?.slots).toHaveLength(1)
  })

  it('take a step less from the second look on', async () => {
    const steps = async () => {
      world.cloud.calls.clear()
      await list()
      return Math.max(...world.cloud.calls.list().map(oneAfterAnother))
    }
    world.cloud.setLatency(20)
    await list()
    expect(await steps()).toBe(1)
    world.cloud.setLatency(0)
  })

  it('are right when what they hang on is another room since the last look', async () => {
    await list()
    const [yunxi] = sampleWorld.counsellors as [(typeof sampleWorld.counsellors)[number]]
    const offers = yunxi.offers.map((offer) => ({ ...offer, roomId: 'r-chenguang-2' }))
    await world.put('counsellors', asStored({ ...yunxi, offers }))
    const claims = [{ id: 'a9', counsellorId: 'c9', from: minute(14, 29), until: minute(14, 31), expires: null }]
    const room = { roomId: 'r-chenguang-2', date: monday, claims, revision: 1, v: 1 }
    await world.put('room-days', { id: `r-chenguang-2_${monday}`, ...room })
    expect((await list())[0]).toEqual(day('c-yunxi', monday, '13:30'))
    expect((await list())[0]).toEqual(day('c-yunxi', monday, '13:30'))
  })

  it('are those alone that fit the topic', async () => {
    const about = async (topic: string) => list({ ...asked, topic } as typeof asked)
    expect(await about('career')).toEqual([])
    expect(await about('stress')).toHaveLength(5)
  })

  it('begin two hours from now, and end with the twenty-eighth day', async () => {
    world.cloud.clock.set(mondayAt(11, 30) + 1)
    await world.put('counsellors', asStored(aCounsellor({ id: 'c-always' }, { hours: aroundTheClock })))
    const always = { ...asked, counsellorIds: ['c-always'], from: addDays(monday, -2), days: 31 }
    const openings = await list(always)
    expect(openings).toHaveLength(28)
    expect(openings[0]?.slots[0]?.start).toBe(mondayAt(14))
    expect(openings.at(-1)?.slots.at(-1)?.start).toBe(instantAt('2026-12-20', minute(23)))
    expect(await list({ ...always, from: '2026-12-21' })).toEqual([])
  })

  it('say which days they were looked for on', async () => {
    const dates = async (input: Partial<typeof asked>) =>
      valueOf(await resident.call(listOpenings, { counsellorIds: ['c-yunxi'], ...input })).dates
    expect(await dates({ from: '2026-11-29', days: 2 })).toEqual(['2026-11-29', '2026-11-30'])
    expect(await dates({ from: '2026-11-22', days: 2 })).toEqual([monday])
    expect(await dates({ from: '2026-12-20', days: 31 })).toEqual(['2026-12-20'])
    expect(await dates({ from: '2026-12-21', days: 31 })).toEqual([])
    expect(await dates({ days: 1 })).toEqual([monday])
    expect(await dates({ from: '2026-12-19' })).toEqual(['2026-12-19', '2026-12-20'])
  })

  it("begin with the server's today and go on as far as one can book when nobody says otherwise", async () => {
    await world.put('counsellors', asStored(aCounsellor({ id: 'c-always' }, { hours: aroundTheClock })))
    world.cloud.clock.set(mondayAt(24))
    const { dates, openings } = valueOf(await resident.call(listOpenings, { counsellorIds: ['c-always'] }))
    expect(dates).toHaveLength(28)
    expect([dates[0], dates.at(-1)]).toEqual(['2026-11-24', '2026-12-21'])
    expect(openings.map(({ date }) => date)).toEqual(dates)
  })

  it('come as whole days of up to 1,800 places, and say with which day the rest begins', async () => {
    const ids = Array.from({ length: 6 }, (_, at) => `c-often-${10 + at}`)
    const often = { hours: aroundTheClock, sessionMinutes: 10, gapMinutes: 0 }
    await world.add(
      'counsellors',
      ids.map((id) => asStored(aCounsellor({ id }, often))),
    )
    // Each of the six has 144 places a day: two days are 1,728, three would be too many.
    const input = { counsellorIds: ids, from: '2026-11-24', days: 3 }
    const first = valueOf(await resident.call(listOpenings, input))
    expect([first.dates, first.next]).toEqual([['2026-11-24', '2026-11-25'], { from: '2026-11-26', days: 1 }])
    expect(first.openings.flatMap(({ slots }) => slots)).toHaveLength(1_728)
    const second = valueOf(await resident.call(listOpenings, { ...input, ...first.next }))
    expect([second.dates, second.next]).toEqual([['2026-11-26'], null])
    expect(second.openings.flatMap(({ slots }) => slots)).toHaveLength(864)
  })

  it('are none in the past', async () => {
    expect(await list({ ...asked, from: '2026-11-09', days: 14 })).toEqual([])
  })

  it('are none with somebody suspended', async () => {
    await world.put('counsellors', asStored(aCounsellor({ id: 'c-away', status: 'suspended' })))
    expect(await list({ ...asked, counsellorIds: ['c-away'] })).toEqual([])
  })
})

describe('a day that says in one line what is taken', () => {
  const dayId = 'c-yunxi_2026-11-23'
  const stored = async () => {
    const [found] = (await world.documents('counsellor-days')).filter(({ _id }) => _id === dayId)
    const { _id: id, ...fields } = found ?? {}
    return { id: String(id), ...fields } as Record<string, unknown> & { id: string }
  }
  const onMonday = async () => (await list()).filter(({ date }) => date === monday)
  const free = [day('c-yunxi', monday, '14:30')]

  it('is believed it, and its claims are not read', async () => {
    valueOf(await resident.call(bookAppointment, aWish()))
    expect(await onMonday()).toEqual(free)
    await world.put('counsellor-days', { ...(await stored()), claims: [], taken: '1;1;870,930,,one-to-one' })
    expect(await onMonday()).toEqual([day('c-yunxi', monday, '13:30')])
  })

  it.each([
    ['says nothing, as before there was such a line', { taken: undefined }],
    ['says what was so before its last change', { taken: '0;0' }],
    ['says something nobody can read', { taken: 'none' }],
    ['says it in no text', { taken: 7 }],
  ])('and %s, has the places its claims leave, and can be booked', async (_, { taken }) => {
    valueOf(await resident.call(bookAppointment, aWish()))
    const { taken: before, ...rest } = await stored()
    expect(before).toBe('1;1;810,870,,one-to-one')
    await world.put('counsellor-days', taken === undefined ? rest : { ...rest, taken })
    expect(await onMonday()).toEqual(free)
    const other = await world.as('sample-parent')
    expect(await other.call(bookAppointment, aWish())).toEqual({ ok: false, refusal: 'slot-taken' })
    valueOf(await other.call(bookAppointment, aWish({ start: mondayAt(14, 30) })))
    expect(await stored()).toMatchObject({ taken: '2;2;810,870,,one-to-one;870,930,,one-to-one' })
    expect(await onMonday()).toEqual([])
  })
})
