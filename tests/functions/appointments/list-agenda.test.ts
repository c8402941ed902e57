import { beforeAll, describe, expect, it } from 'vitest'
import { sampleWorld } from '#core/content/sample/index'
import { bookAppointment, cancelAppointment, listAgenda } from '#core/contracts/appointments'
import { type Claim, type Seat, untouchedDay } from '#core/domain/scheduling/day'
import { addDays, DAY, instantAt, MINUTE, minuteOf } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aClaim, aSeat, asStored, aWish, minute, monday, mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let counsellor: Browser
let resident: Browser
beforeAll(async () => {
  counsellor = await world.as('sample-counsellor')
  resident = await world.as('sample-resident')
})

const [yunxi] = sampleWorld.counsellors as [(typeof sampleWorld.counsellors)[number]]
const asked = { from: monday, days: 28 }
const agenda = async (browser = counsellor, input = asked) => valueOf(await browser.call(listAgenda, input)).days
const appointmentsIn = async (browser = counsellor, input = asked) =>
  (await agenda(browser, input)).flatMap(({ date, appointments }) => appointments.map((one) => ({ date, ...one })))

const siteId = 's-chenguang'
const afternoon = [{ from: minute(13, 30), until: minute(15, 30), siteId }]
const aPlainDay = { special: null, away: false, appointments: [], unlisted: 0, free: expect.any(Array) }

/** A day of 云溪's with these on it. */
const withClaims = (date: string, ...claims: Claim[]) =>
  world.put('counsellor-days', { ...untouchedDay('c-yunxi', date), claims, revision: 1, v: 2 })
const at = (id: string, start: number, change: Partial<Seat> = {}): Claim => {
  const from = minuteOf(start)
  const seat = aSeat({ siteId, roomId: 'r-chenguang-1', start, end: start + 50 * MINUTE, ...change })
  return aClaim({ id, from, until: from + 60, seat })
}

describe("a counsellor's own days are refused", () => {
  it('not-signed-in to nobody', async () => {
    expect(await world.callAsNobody(listAgenda, asked)).toEqual({ ok: false, refusal: 'not-signed-in' })
  })

  it.each([
    ['a resident', 'sample-resident'],
    ['a manager', 'sample-manager'],
    ['somebody the program has never seen', undefined],
  ])('not-allowed to %s', async (_, openid) => {
    expect(await (await world.browser(openid)).call(listAgenda, asked)).toEqual({ ok: false, refusal: 'not-allowed' })
  })

  it.each([
    ['a counsellor who keeps no calendar yet', [{ role: 'counsellor', nodeId: 'n-chenguang' }]],
    ['a manager whose record names a calendar', [{ role: 'manager', nodeId: 'n-qinghe', counsellorId: 'c-yunxi' }]],
    ['somebody whose grants were taken back', []],
  ])('not-allowed to %s', async (_, grants) => {
    await world.put('staff', { id: world.personId('sample-parent'), grants } as { id: string })
    const answer = await (await world.as('sample-parent')).call(listAgenda, asked)
    expect(answer).toEqual({ ok: false, refusal: 'not-allowed' })
  })

  it.each([
    ['the day does not exist', { ...asked, from: '2026-13-01' }],
    ['no day is asked for', { ...asked, days: 0 }],
    ['thirty-two are', { ...asked, days: 32 }],
    ['they begin before the year 2000', { from: '1999-12-31', days: 1 }],
    ['they begin after the year 2199', { from: '2200-01-01', days: 1 }],
  ])('bad-input when %s', async (_, input) => {
    expect(await counsellor.call(listAgenda, input)).toEqual({ ok: false, refusal: 'bad-input' })
  })
})

describe("a counsellor's own days", () => {
  it('have their weekly hours, day after day, as many as were asked for', async () => {
    expect(await agenda(counsellor, { from: monday, days: 7 })).toEqual([
      ...['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'].map((date) => ({
        ...aPlainDay,
        date,
        hours: afternoon,
      })),
      { ...aPlainDay, date: '2026-11-27', hours: [{ from: minute(9), until: minute(11, 30), siteId }] },
      { ...aPlainDay, date: '2026-11-28', hours: [] },
      { ...aPlainDay, date: '2026-11-29', hours: [] },
    ])
    expect(await agenda(counsellor, { from: '2026-11-30', days: 31 })).toHaveLength(31)
    expect((await agenda(counsellor, { from: '2000-01-01', days: 1 })).map(({ date }) => date)).toEqual(['2000-01-01'])
    expect((await agenda(counsellor, { from: '2199-12-31', days: 2 })).map(({ date }) => date)).toEqual([
      ...['2199-12-31', '2200-01-01'],
    ])
  })

  it('say what is free on them', async () => {
    const [today] = await agenda()
    expect(today?.free.map(({ start }) => start)).toEqual([mondayAt(13, 30), mondayAt(14, 30)])
  })

  it('show a booking with its code and not who comes, to this counsellor alone; and that it was cancelled', async () => {
    const { appointment } = valueOf(await resident.call(bookAppointment, aWish({ topic: 'stress' })))
    const { id, code, start, end, mode } = appointment
    const row = { id, code, start, end, mode, siteId, offerName: '一对一谈话', roomName: '静谈室', expires: null }
    const rest = { date: monday, by: 'client', checkedInAt: null, reason: null }
    expect(await appointmentsIn()).toEqual([{ ...rest, ...row, topic: 'stress', status: 'confirmed' }])
    expect(JSON.stringify(await agenda())).not.toContain(world.personId('sample-resident'))
    expect(await appointmentsIn(await world.as('sample-counsellor-2'))).toEqual([])

    valueOf(await resident.call(cancelAppointment, { appointmentId: id }))
    expect(await appointmentsIn()).toEqual([{ ...rest, ...row, topic: null, status: 'cancelled-by-client' }])
  })

  it('show those of a day by their start, each in its room, and what nobody holds any more not at all', async () => {
    await withClaims(
      monday,
      at('d', mondayAt(9)),
      { ...at('gone', mondayAt(11)), kind: 'held', expires: world.cloud.clock.now() - 1 },
      at('b', mondayAt(13, 30)),
      at('c', mondayAt(14, 30), { roomId: 'r-chenguang-2' }),
      { ...at('e', mondayAt(16)), kind: 'asked', expires: mondayAt(15) },
    )
    expect((await appointmentsIn()).map(({ id, roomName, status }) => `${id} ${roomName} ${status}`)).toEqual([
      ...['d 静谈室 confirmed', 'b 静谈室 confirmed', 'c 围坐室 confirmed', 'e 静谈室 asked'],
    ])
  })

  it('name the room by the site a session is at, also one where nothing is offered any more', async () => {
    await withClaims(
      monday,
      at('here', mondayAt(9)),
      at('there', mondayAt(11), { siteId: 's-liuan', roomId: 'r-liuan-1' }),
      at('nowhere', mondayAt(14), { roomId: 'r-liuan-1' }),
    )
    const [liuan] = sampleWorld.sites.filter(({ id }) => id === 's-liuan')
    const name = liuan?.rooms.find(({ id }) => id === 'r-liuan-1')?.name
    expect(name).toBeTruthy()
    expect((await appointmentsIn()).map(({ id, roomName }) => [id, roomName])).toEqual([
      ['here', '静谈室'],
      ['there', name],
      ['nowhere', ''],
    ])
  })

  it('hold what starts within them: from their first minute to their last, in China', async () => {
    const tuesday = instantAt('2026-11-24')
    await withClaims('2026-11-22', at('at-0', mondayAt(0) - MINUTE))
    await withClaims(monday, at('at-1', mondayAt(0)), at('at-2', tuesday - MINUTE))
    await withClaims('2026-11-24', at('at-3', tuesday))
    const idsIn = async (from: string, days: number) =>
      (await appointmentsIn(counsellor, { from, days })).map(({ date, id }) => `${date} ${id}`)
    expect(await idsIn(monday, 1)).toEqual([`${monday} at-1`, `${monday} at-2`])
    expect(await idsIn(monday, 2)).toEqual([`${monday} at-1`, `${monday} at-2`, '2026-11-24 at-3'])
    expect(await idsIn('2026-11-22', 1)).toEqual(['2026-11-22 at-0'])
  })

  it("begin with the server's today and go as far as residents can book when nobody says otherwise", async () => {
    world.cloud.clock.set(mondayAt(24))
    const days = valueOf(await counsellor.call(listAgenda, {})).days
    expect(days).toHaveLength(28)
    expect([days[0]?.date, days.at(-1)?.date]).toEqual(['2026-11-24', '2026-12-21'])
    expect(valueOf(await counsellor.call(listAgenda, { days: 1 })).days.map(({ date }) => date)).toEqual(['2026-11-24'])
    expect(valueOf(await counsellor.call(listAgenda, { from: monday })).days).toHaveLength(29)
  })

  it('put what holds before what was called off at the same minute', async () => {
    for (const _ of [1, 2]) {
      const { appointment } = valueOf(await resident.call(bookAppointment, aWish()))
      valueOf(await resident.call(cancelAppointment, { appointmentId: appointment.id }))
    }
    valueOf(await resident.call(bookAppointment, aWish()))
    expect((await appointmentsIn()).map(({ status }) => status)).toEqual([
      ...['confirmed', 'cancelled-by-client', 'cancelled-by-client'],
    ])
  })

  it('list the eight of a day that were called off last, and count the others', async () => {
    const people = await Promise.all(Array.from({ length: 5 }, () => world.browser()))
    for (const person of people) {
      for (const _ of [1, 2]) {
        const { appointment } = valueOf(await person.call(bookAppointment, aWish()))
        valueOf(await person.call(cancelAppointment, { appointmentId: appointment.id }))
      }
    }
    valueOf(await resident.call(bookAppointment, aWish()))
    for (const input of [{}, { from: monday, days: 1 }, { from: monday, days: 7 }]) {
      const [today] = valueOf(await counsellor.call(listAgenda, input)).days
      expect(today?.appointments).toHaveLength(9)
      expect(today?.appointments[0]?.status).toBe('confirmed')
      expect(today?.unlisted).toBe(2)
    }
  })

  it('come as whole days of up to 350 appointments, and say with which day the rest begins', async () => {
    const full = Array.from({ length: 12 }, (_, day) =>
      Array.from({ length: 40 }, (_, place) => {
        const start = mondayAt(9) + day * DAY + place * MINUTE
        const from = minuteOf(start)
        return { ...at(`d${10 + day}-${10 + place}`, start), from, until: from + 1 }
      }),
    )
    for (const [day, claims] of full.entries()) await withClaims(addDays(monday, day), ...claims)
    const first = valueOf(await counsellor.call(listAgenda, asked))
    expect(first.next).toEqual({ from: '2026-12-01', days: 20 })
    expect(first.days.map(({ date }) => date)).toEqual(Array.from({ length: 8 }, (_, at) => addDays(monday, at)))
    const second = valueOf(await counsellor.call(listAgenda, { ...first.next }))
    expect([second.days[0]?.date, second.days.length, second.next]).toEqual(['2026-12-01', 20, null])
    const listed = [...first.days, ...second.days].flatMap(({ appointments }) => appointments.map(({ id }) => id))
    expect(listed).toEqual(full.flat().map(({ id }) => id))
  })

  it('have the hours of the calendar, and a booking that stands outside them all the same', async () => {
    valueOf(await resident.call(bookAppointment, aWish()))
    await world.put('counsellors', asStored({ ...yunxi, calendar: { ...yunxi.calendar, versions: [] } }))
    const [today, ...later] = await agenda()
    expect(today).toMatchObject({ hours: [], free: [], appointments: [{ start: mondayAt(13, 30) }] })
    expect(later.every(({ hours }) => hours.length === 0)).toBe(true)
  })

  it('name holidays, days of work in their place, and days away', async () => {
    const days = [
      { date: '2026-11-24', kind: 'off' as const, name: '示例假日' },
      { date: '2026-11-29', kind: 'work' as const, name: '示例调休', as: 1 as const },
    ]
    const leaves = [{ id: 'l', kind: 'leave' as const, from: instantAt('2026-11-25'), until: instantAt('2026-11-26') }]
    const calendar = { ...yunxi.calendar, leaves, holidays: { through: '2026-12-31', days } }
    await world.put('counsellors', asStored({ ...yunxi, calendar }))
    const seen = (await agenda(counsellor, { from: monday, days: 7 })).map(({ special, away, hours }) => [
      ...[special?.kind ?? null, away, hours.length],
    ])
    expect(seen).toEqual([
      ...[
        [null, false, 1],
        ['off', false, 0],
        [null, true, 0],
        [null, false, 1],
        [null, false, 1],
        [null, false, 0],
      ],
      ['work', false, 1],
    ])
  })

  it('have the hours of every calendar somebody keeps, in order, and the appointments of all of them', async () => {
    const id = world.personId('sample-counsellor')
    const grants = [
      { role: 'counsellor', nodeId: 'n-chenguang', counsellorId: 'c-yunxi' },
      { role: 'counsellor', nodeId: 'n-nantang', counsellorId: 'c-songbai' },
      { role: 'counsellor', nodeId: 'n-liuan', counsellorId: 'c-yunxi' },
    ]
    await world.put('staff', { id, grants } as { id: string })
    const own = (counsellorId: string, id: string, start: number) =>
      world.put('counsellor-days', {
        ...{ ...untouchedDay(counsellorId, monday), claims: [at(id, start)], revision: 1, v: 2 },
      })
    await own('c-songbai', 'one', mondayAt(9))
    await own('c-yunxi', 'two', mondayAt(13, 30))
    await own('c-anhe', 'three', mondayAt(11))
    const [first, second] = await agenda()
    const evening = [{ from: minute(16, 30), until: minute(20, 30), siteId: 's-nantang' }]
    expect(first?.hours).toEqual([...afternoon, ...evening])
    expect(first?.appointments.map((one) => one.id)).toEqual(['one', 'two'])
    expect(second).toMatchObject({ date: addDays(monday, 1), hours: [...afternoon, ...evening] })
  })
})
