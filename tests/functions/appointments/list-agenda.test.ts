import { beforeAll, describe, expect, it } from 'vitest'
import { sampleWorld } from '#core/content/sample/index'
import { bookAppointment, cancelAppointment, listAgenda } from '#core/contracts/appointments'
import { addDays, DAY, instantAt, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aDay, anAppointment, aWish, minute, monday, mondayAt } from '../../support/makers'
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

const afternoon = [{ from: minute(13, 30), until: minute(15, 30) }]

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
        date,
        hours: afternoon,
        appointments: [],
        unlisted: 0,
      })),
      { date: '2026-11-27', hours: [{ from: minute(9), until: minute(11, 30) }], appointments: [], unlisted: 0 },
      { date: '2026-11-28', hours: [], appointments: [], unlisted: 0 },
      { date: '2026-11-29', hours: [], appointments: [], unlisted: 0 },
    ])
    expect(await agenda(counsellor, { from: '2026-11-30', days: 31 })).toHaveLength(31)
    expect((await agenda(counsellor, { from: '2000-01-01', days: 1 })).map(({ date }) => date)).toEqual(['2000-01-01'])
    expect((await agenda(counsellor, { from: '2199-12-31', days: 2 })).map(({ date }) => date)).toEqual([
      ...['2199-12-31', '2200-01-01'],
    ])
  })

  it('show a booking with its code and not who comes, to this counsellor alone; and that it was cancelled', async () => {
    const { appointment } = valueOf(await resident.call(bookAppointment, aWish()))
    expect(await appointmentsIn()).toEqual([{ date: monday, ...appointment, roomName: '静谈室' }])
    expect(JSON.stringify(await agenda())).not.toContain(world.personId('sample-resident'))
    expect(await appointmentsIn(await world.as('sample-counsellor-2'))).toEqual([])

    valueOf(await resident.call(cancelAppointment, { appointmentId: appointment.id }))
    expect(await appointmentsIn()).toEqual([{ date: monday, ...appointment, status: 'cancelled-by-client' }])
  })

  it('show those of a day by their start, whoever came first, each in its room', async () => {
    const at = (id: string, start: number, roomId: string) =>
      anAppointment({ id, counsellorId: 'c-yunxi', siteId: 's-chenguang', roomId, start, end: start + 50 * MINUTE })
    await world.add('appointments', [
      at('a', mondayAt(15), 'r-chenguang-2'),
      at('b', mondayAt(13, 30), 'r-chenguang-1'),
      at('c', mondayAt(14, 30), 'r-chenguang-2'),
      at('d', mondayAt(9), 'r-chenguang-1'),
    ])
    expect((await appointmentsIn()).map(({ id, roomName }) => `${id} ${roomName}`)).toEqual([
      ...['d 静谈室', 'b 静谈室', 'c 围坐室', 'a 围坐室'],
    ])
  })

  it('hold what starts within them: from their first minute to their last, in China', async () => {
    const tuesday = instantAt('2026-11-24')
    const rows = [mondayAt(0) - 1, mondayAt(0), tuesday - 1, tuesday].map((start, at) =>
      anAppointment({ id: `at-${at}`, counsellorId: 'c-yunxi', start }),
    )
    await world.add('appointments', rows)
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
    expect(valueOf(await counsellor.call(listAgenda, { from: monday })).days).toHaveLength(28)
  })

  it('put what holds before what was called off at the same minute', async () => {
    const at = (id: string, status: 'confirmed' | 'cancelled-by-client') =>
      anAppointment({ id, counsellorId: 'c-yunxi', start: mondayAt(13, 30), status })
    await world.add('appointments', [
      at('a', 'cancelled-by-client'),
      at('b', 'confirmed'),
      at('c', 'cancelled-by-client'),
    ])
    expect((await appointmentsIn()).map(({ id }) => id)).toEqual(['b', 'a', 'c'])
  })

  it('list the eight of a day that were called off last, and count the others, however many somebody makes', async () => {
    const many = Array.from({ length: 3_200 }, (_, at) =>
      anAppointment({
        ...{ id: `off-${1_000 + at}`, counsellorId: 'c-yunxi', start: mondayAt(13, 30) },
        ...{ status: 'cancelled-by-client', cancelledAt: mondayAt(6) + at },
      }),
    )
    for (let at = 0; at < many.length; at += 800) await world.add('appointments', many.slice(at, at + 800))
    await world.add('appointments', [anAppointment({ id: 'held', counsellorId: 'c-yunxi', start: mondayAt(13, 30) })])
    for (const input of [{}, { from: monday, days: 1 }, { from: monday, days: 7 }]) {
      const [today] = valueOf(await counsellor.call(listAgenda, input)).days
      expect(today?.appointments.map(({ id }) => id)).toHaveLength(9)
      expect(today?.appointments[0]?.id).toBe('held')
      // A thousand of them are read.
      expect(today?.unlisted).toBe(992)
    }
  })

  it('come as whole days of up to 350 appointments, and say with which day the rest begins', async () => {
    const full = Array.from({ length: 12 }, (_, day) =>
      Array.from({ length: 40 }, (_, at) =>
        anAppointment({
          ...{ id: `d${10 + day}-${10 + at}`, counsellorId: 'c-yunxi' },
          start: mondayAt(9) + day * DAY + at * MINUTE,
        }),
      ),
    ).flat()
    await world.add('appointments', full)
    const first = valueOf(await counsellor.call(listAgenda, asked))
    expect(first.next).toEqual({ from: '2026-12-01', days: 20 })
    expect(first.days.map(({ date }) => date)).toEqual(Array.from({ length: 8 }, (_, at) => addDays(monday, at)))
    const second = valueOf(await counsellor.call(listAgenda, { ...first.next }))
    expect([second.days[0]?.date, second.days.length, second.next]).toEqual(['2026-12-01', 20, null])
    const listed = [...first.days, ...second.days].flatMap(({ appointments }) => appointments.map(({ id }) => id))
    expect(listed).toEqual(full.map(({ id }) => id))
  })

  it('keep the hours a day was booked under while that booking stands, when the weekly hours change', async () => {
    valueOf(await resident.call(bookAppointment, aWish()))
    await world.put('counsellors', { ...yunxi, hours: [] })
    expect((await agenda()).filter(({ hours }) => hours.length > 0)).toMatchObject([{ date: monday, hours: afternoon }])
  })

  it('have the hours of every calendar somebody keeps, in order, and the appointments of all of them', async () => {
    const id = world.personId('sample-counsellor')
    const grants = [
      { role: 'counsellor', nodeId: 'n-chenguang', counsellorId: 'c-yunxi' },
      { role: 'counsellor', nodeId: 'n-nantang', counsellorId: 'c-songbai' },
      { role: 'counsellor', nodeId: 'n-liuan', counsellorId: 'c-yunxi' },
    ]
    await world.put('staff', { id, grants } as { id: string })
    const touched = { counsellorId: 'c-songbai', date: monday, hours: [{ from: minute(9), until: minute(10) }] }
    await world.put('counsellor-days', aDay({ id: `c-songbai_${monday}`, ...touched }))
    await world.add('appointments', [
      anAppointment({ id: 'one', counsellorId: 'c-songbai', start: mondayAt(9) }),
      anAppointment({ id: 'two', counsellorId: 'c-yunxi', start: mondayAt(13, 30) }),
      anAppointment({ id: 'three', counsellorId: 'c-anhe', start: mondayAt(11) }),
    ])
    const [first, second] = await agenda()
    expect(first?.hours).toEqual([{ from: minute(9), until: minute(10) }, ...afternoon])
    expect(first?.appointments.map((one) => one.id)).toEqual(['one', 'two'])
    expect(second).toMatchObject({ date: addDays(monday, 1), hours: [...afternoon, { from: minute(16, 30) }] })
  })
})
