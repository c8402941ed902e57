import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookAppointment, listOpenings } from '#core/contracts/appointments'
import { BOOKING_HORIZON_DAYS } from '#core/domain/scheduling/window'
import { addDays, dateOf, instantAt, MINUTE, weekdayOf } from '#core/domain/time'
import { aCounsellor, minute } from '../../support/makers'
import { type Browser, freePlace, openWorld, type World } from '../../support/world'

let world: World
let resident: Browser
beforeAll(async () => {
  world = await openWorld()
  resident = await world.as('sample-resident')
})
afterAll(() => world.close())

const tomorrow = addDays(dateOf(Date.now()), 1)
const asked = { counsellorIds: ['c-yunxi'], from: tomorrow, days: 7 }

async function list(input: typeof asked) {
  const answer = await resident.call(listOpenings, input)
  if (!answer.ok) throw new Error(answer.refusal)
  return answer.value.openings
}

describe('free places', () => {
  it('are refused not-signed-in to nobody', async () => {
    expect(await world.callAsNobody(listOpenings, asked)).toEqual({ ok: false, refusal: 'not-signed-in' })
  })

  it('are refused counsellor-unknown when one of several does not exist', async () => {
    expect(await resident.call(listOpenings, { ...asked, counsellorIds: ['c-yunxi', 'c-nobody'] })).toEqual({
      ok: false,
      refusal: 'counsellor-unknown',
    })
  })

  it.each([
    ['no counsellor is named', { ...asked, counsellorIds: [] }],
    ['twenty-one are', { ...asked, counsellorIds: Array(21).fill('c-yunxi') }],
    ['no day is asked for', { ...asked, days: 0 }],
    ['thirty-two are', { ...asked, days: 32 }],
    ['half a day is', { ...asked, days: 1.5 }],
    ['the day does not exist', { ...asked, from: '2027-02-29' }],
    ['the day is an operator', { ...asked, from: { $gt: '' } as unknown as string }],
    ['a counsellor is an operator', { ...asked, counsellorIds: [{ $ne: null } as unknown as string] }],
  ])('are refused bad-input when %s', async (_, input) => {
    expect(await resident.call(listOpenings, input)).toEqual({ ok: false, refusal: 'bad-input' })
  })

  it('are those the weekly hours give: Monday to Thursday afternoons and Friday mornings', async () => {
    const openings = await list(asked)
    expect(openings.map(({ date }) => weekdayOf(date)).sort()).toEqual([1, 2, 3, 4, 5])
    for (const { date, slots } of openings) {
      const starts = weekdayOf(date) === 5 ? [minute(9), minute(10)] : [minute(13, 30), minute(14, 30)]
      expect(slots).toEqual(
        starts.map((start) => ({ start: instantAt(date, start), end: instantAt(date, start) + 50 * MINUTE })),
      )
    }
  })

  it('of several counsellors come together, each counted once', async () => {
    const openings = await list({ ...asked, counsellorIds: ['c-yunxi', 'c-songbai', 'c-yunxi'] })
    expect(new Set(openings.map(({ counsellorId }) => counsellorId))).toEqual(new Set(['c-yunxi', 'c-songbai']))
    expect(new Set(openings.map(({ counsellorId, date }) => `${counsellorId} ${date}`)).size).toBe(openings.length)
  })

  it('lose the one somebody takes, and no other', async () => {
    const before = await list(asked)
    const start = await freePlace(resident, 'c-yunxi')
    await resident.call(bookAppointment, { counsellorId: 'c-yunxi', start, mode: 'room', consentVersion: 1 })
    const left = before
      .map((day) => ({ ...day, slots: day.slots.filter((slot) => slot.start !== start) }))
      .filter((day) => day.slots.length > 0)
    expect(await list(asked)).toEqual(left)
  })

  it('end with the horizon and never lie in the past', async () => {
    const today = dateOf(Date.now())
    const lastDay = addDays(today, BOOKING_HORIZON_DAYS - 1)
    const daily = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: 0, until: 1440 }))
    await world.put('counsellors', aCounsellor({ id: 'c-always', hours: daily as never }))
    const places = await list({ counsellorIds: ['c-always'], from: addDays(today, -2), days: 31 })
    expect(places.every(({ slots }) => slots.every(({ start }) => start > Date.now()))).toBe(true)
    expect(places.at(-1)?.date).toBe(lastDay)
    expect(await list({ counsellorIds: ['c-always'], from: addDays(lastDay, 1), days: 31 })).toEqual([])
  })

  it('are none with somebody suspended', async () => {
    await world.put('counsellors', aCounsellor({ id: 'c-away', status: 'suspended' }))
    expect(await list({ ...asked, counsellorIds: ['c-away'] })).toEqual([])
  })
})
