import { beforeEach, describe, expect, it } from 'vitest'
import { sampleWorld } from '#core/content/sample/index'
import { bookAppointment, cancelAppointment, listOpenings } from '#core/contracts/appointments'
import { readTerms, saveChange } from '#core/contracts/calendar'
import type { InputOf } from '#core/contracts/operation'
import { changeSite } from '#core/contracts/organisation'
import { addDays, instantAt, type Weekday } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { asStored, aWish, minute, monday, mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let manager: Browser
let person: Browser
let counsellor: Browser
beforeEach(async () => {
  manager = await world.as('sample-manager')
  person = await world.as('sample-resident')
  counsellor = await world.as('sample-counsellor')
})

const no = (refusal: string) => ({ ok: false, refusal })
const open = (from: number, until: number, weekdays: readonly Weekday[] = [1, 2, 3, 4, 5]) =>
  weekdays.map((weekday) => ({ weekday, from: minute(0, from), until: minute(0, until) }))
const [morning, afternoon, evening] = [minute(9), minute(13, 30), minute(15, 30)]
const hours = (openingHours: ReturnType<typeof open>, revision = 1, siteId = 's-chenguang') =>
  manager.call(changeSite, { siteId, revision, change: { part: 'hours', openingHours } })
/** Free places on a day, `h:mm`, each with the ways to meet. */
const free = async (from = monday, counsellorId = 'c-yunxi') => {
  const { openings } = valueOf(await person.call(listOpenings, { counsellorIds: [counsellorId], from, days: 1 }))
  const clock = (at: number) => `${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}`
  return openings.flatMap(({ date, slots }) =>
    slots.map(({ start, modes }) => `${clock((start - instantAt(date)) / 60_000)} ${modes.join('+')}`),
  )
}
const save = async (change: InputOf<typeof saveChange>['change']) => {
  const { terms } = valueOf(await counsellor.call(readTerms, {}))
  return counsellor.call(saveChange, { change, termsRevision: terms.termsRevision, decisions: [] })
}

describe('hours of a site that are shortened', () => {
  it.each([
    ['the whole weekday', open(afternoon, evening, [2, 3])],
    ['its end, by a minute', open(afternoon, minute(14, 19))],
    ['its beginning, by a minute', open(minute(13, 31), evening)],
    ['a minute in between', [...open(afternoon, minute(14)), ...open(minute(14, 1), evening)]],
  ])('hours-booked while somebody is to sit there then: %s, and nothing is changed', async (_, wanted) => {
    valueOf(await person.call(bookAppointment, aWish()))
    const before = await world.everything()
    expect(await hours(wanted)).toEqual(no('hours-booked'))
    expect(await world.everything()).toEqual(before)
  })

  it('to the very minutes of the appointment are saved, and so they are once it was called off', async () => {
    const { appointment } = valueOf(await person.call(bookAppointment, aWish()))
    valueOf(await hours(open(afternoon, minute(14, 20), [1])))
    expect(await hours(open(morning, minute(10), [1]), 2)).toEqual(no('hours-booked'))
    valueOf(await person.call(cancelAppointment, { appointmentId: appointment.id }))
    valueOf(await hours(open(morning, minute(10), [1]), 2))
  })

  it('let nobody book in the room behind the shut door, and by telephone whoever is telephoned', async () => {
    expect(await free(monday, 'c-songbai')).toEqual(
      ['16:30', '17:30', '18:30', '19:30'].map((at) => `${at} room+phone`),
    )
    valueOf(await hours(open(minute(16), minute(18, 19)), 1, 's-nantang'))
    expect(await free(monday, 'c-songbai')).toEqual(['16:30 room+phone', '17:30 phone', '18:30 phone', '19:30 phone'])
    const at = { counsellorId: 'c-songbai', start: mondayAt(17, 30) }
    expect(await person.call(bookAppointment, aWish(at))).toEqual(no('slot-gone'))
    valueOf(await person.call(bookAppointment, { ...aWish({ ...at, mode: 'phone' }), phone: '13800000000' }))
    // Who is telephoned stands before no door.
    valueOf(await hours(open(minute(16), minute(17)), 2, 's-nantang'))
  })

  it('hold for hours a counsellor opens later, until the site opens again', async () => {
    valueOf(await hours(open(afternoon, minute(14, 20), [1])))
    expect(await free()).toEqual(['13:30 room'])
    const opening = { date: monday, from: minute(18), until: minute(19), siteId: 's-chenguang' }
    valueOf(await save({ kind: 'opening', opening }))
    expect(await free()).toEqual(['13:30 room'])
    valueOf(await hours(open(morning, minute(20), [1]), 2))
    expect(await free()).toEqual(['13:30 room', '14:30 room', '18:00 room'])
    valueOf(await hours([], 3))
    expect(await free(addDays(monday, 1))).toEqual(['13:30 room', '14:30 room'])
  })

  it('leave alone what staff booked outside of them before', async () => {
    const { appointment } = valueOf(await person.call(bookAppointment, aWish()))
    const stored = (await world.documents('sites')).find((one) => one._id === 's-chenguang')
    const { _id, ...site } = stored ?? {}
    await world.put('sites', { ...site, id: 's-chenguang', openingHours: open(morning, minute(10)) } as { id: string })
    valueOf(await hours(open(morning, minute(11))))
    expect(appointment.start).toBe(mondayAt(13, 30))
    expect(await hours(open(morning, evening), 2)).toMatchObject({ ok: true })
    expect(await hours(open(morning, minute(14)), 3)).toEqual(no('hours-booked'))
  })

  it('hours-touch-much where more calendars hang on them than one transaction writes, and not one weekday of them', async () => {
    const one = sampleWorld.counsellors.find(({ id }) => id === 'c-yunxi')
    if (!one) throw new Error('no such counsellor')
    for (const at of [1, 2, 3]) await world.put('counsellors', asStored({ ...one, id: `c-yunxi-${at}` }))
    const before = await world.everything()
    expect(await hours(open(afternoon, minute(15)))).toEqual(no('hours-touch-much'))
    expect(await world.everything()).toEqual(before)
    const mondays = [
      ...open(afternoon, minute(15), [1]),
      ...open(afternoon, evening, [2, 3, 4]),
      ...open(morning, minute(11, 30), [5]),
    ]
    valueOf(await hours(mondays))
    expect(await free(addDays(monday, 1), 'c-yunxi-2')).toHaveLength(2)
  })

  it('and a booking at once: one is first, and nobody stands before a shut door', async () => {
    const [booked, shut] = await Promise.all([person.call(bookAppointment, aWish()), hours(open(morning, minute(12)))])
    expect([booked, shut].filter(({ ok }) => ok)).toHaveLength(1)
    expect([no('hours-booked'), no('slot-gone')]).toContainEqual(booked.ok ? shut : booked)
  })
})

describe('a closure', () => {
  const shut = (revision = 1) =>
    manager.call(changeSite, {
      ...{ siteId: 's-chenguang', revision },
      change: { part: 'add-closure', closure: { from: monday, until: monday, between: null, reason: '水管检修' } },
    })
  it('holds for hours a counsellor opens after it was written', async () => {
    valueOf(await shut())
    const opening = { date: monday, from: minute(16), until: minute(17), siteId: 's-chenguang' }
    valueOf(await save({ kind: 'opening', opening }))
    expect(await free()).toEqual([])
    const site = (await world.documents('sites')).find((one) => one._id === 's-chenguang')
    const [closure] = site?.closures as { id: string }[]
    const change = { part: 'remove-closure', closureId: closure?.id ?? '' } as const
    valueOf(await manager.call(changeSite, { siteId: 's-chenguang', revision: 2, change }))
    // Outside of the hours at the door it stays.
    expect(await free()).toEqual(['13:30 room', '14:30 room'])
  })
})
