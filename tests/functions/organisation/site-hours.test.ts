import { beforeEach, describe, expect, it } from 'vitest'
import { sampleWorld } from '#core/content/sample/index'
import { bookAppointment, cancelAppointment, listOpenings } from '#core/contracts/appointments'
import { previewChange, readTerms, saveChange } from '#core/contracts/calendar'
import type { InputOf } from '#core/contracts/operation'
import { changeSite, previewDoors } from '#core/contracts/organisation'
import { addDays, instantAt, type Weekday } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aClaim, aDay, aSeat, asStored, aWish, minute, monday, mondayAt } from '../../support/makers'
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

describe('what stands in the way of new hours', () => {
  const ask = (change: InputOf<typeof previewDoors>['change'], who = manager) =>
    who.call(previewDoors, { siteId: 's-chenguang', change })
  const shorter = { part: 'hours', openingHours: open(afternoon, minute(14)) } as const
  const one = { date: monday, from: afternoon, until: minute(14, 20) }
  const nothing = { met: { appointments: 0, days: [], more: false }, tooMuch: null }

  it('is told a manager by how many and when, and changes nothing', async () => {
    expect(valueOf(await ask(shorter))).toEqual(nothing)
    valueOf(await person.call(bookAppointment, aWish()))
    const before = await world.everything()
    const told = { appointments: 1, days: [{ ...one, appointments: 1 }], more: false }
    expect(valueOf(await ask(shorter))).toEqual({ met: told, tooMuch: null })
    const closure = { from: monday, until: addDays(monday, 3), between: null, reason: '水管检修' }
    expect(valueOf(await ask({ part: 'add-closure', closure }))).toEqual({ met: told, tooMuch: null })
    expect(await world.everything()).toEqual(before)
    expect(valueOf(await ask({ part: 'hours', openingHours: open(afternoon, minute(14, 20)) }))).toEqual(nothing)
  })

  it('is told an editor by when alone', async () => {
    valueOf(await person.call(bookAppointment, aWish()))
    const editor = await world.as('sample-editor')
    const told = { appointments: null, days: [{ ...one, appointments: null }], more: false }
    expect(valueOf(await ask(shorter, editor))).toEqual({ met: told, tooMuch: null })
  })

  it('is told as far as ten days', async () => {
    const [{ personId }, offer] = [{ personId: 'p1' }, sampleWorld.counsellors.find(({ id }) => id === 'c-yunxi')]
    for (let week = 0; week < 11; week += 1) {
      const date = addDays(monday, 7 * week)
      const start = instantAt(date, afternoon)
      const place = { personId, siteId: 's-chenguang', roomId: 'r-chenguang-1', start, end: start + 50 * 60_000 }
      const claims = [aClaim({ id: `a${week}`, from: afternoon, until: afternoon + 60, seat: aSeat(place) })]
      const day = aDay({ id: `c-yunxi_${date}`, counsellorId: offer?.id ?? '', date, claims, revision: 1 })
      await world.put('counsellor-days', { ...day, v: 2 } as { id: string })
    }
    const { met } = valueOf(await ask(shorter))
    expect([met.appointments, met.days.length, met.days.at(-1)?.date, met.more]).toEqual([
      ...[11, 10, addDays(monday, 63), true],
    ])
  })

  it('is refused by name: a site of others, hours that overlap, a closure that is over or one too many', async () => {
    expect(await manager.call(previewDoors, { siteId: 's-none', change: shorter })).toEqual(no('site-not-yours'))
    const twice = [...open(0, 60), ...open(30, 90)]
    expect(await ask({ part: 'hours', openingHours: twice })).toEqual(no('opening-hours-clash'))
    const closure = { from: addDays(monday, -9), until: addDays(monday, -8), between: null, reason: '水管检修' }
    expect(await ask({ part: 'add-closure', closure })).toEqual(no('closure-invalid'))
    const again = { ...closure, from: addDays(monday, 40), until: addDays(monday, 40) }
    for (let at = 0; at < 30; at += 1) {
      const change = { part: 'add-closure', closure: again } as const
      valueOf(await manager.call(changeSite, { siteId: 's-chenguang', revision: 1 + at, change }))
    }
    expect(await ask({ part: 'add-closure', closure: again })).toEqual(no('closures-full'))
  })

  it('is, of more calendars than are written at once, what can be saved first', async () => {
    const one = sampleWorld.counsellors.find(({ id }) => id === 'c-yunxi')
    if (!one) throw new Error('no such counsellor')
    for (const at of [1, 2, 3]) await world.put('counsellors', asStored({ ...one, id: `c-yunxi-${at}` }))
    const { tooMuch } = valueOf(await ask({ part: 'hours', openingHours: open(afternoon, minute(15)) }))
    expect(tooMuch).toMatchObject({ calendars: 4, until: null })
    const first = tooMuch?.weekdays ?? []
    expect(first.length).toBeGreaterThan(0)
    expect(first.length).toBeLessThan(5)
    const usual = sampleWorld.sites.find(({ id }) => id === 's-chenguang')?.openingHours ?? []
    const some = [
      ...open(afternoon, minute(15), first),
      ...usual.filter(({ weekday }) => !first.includes(weekday)),
    ] as ReturnType<typeof open>
    valueOf(await hours(some))
  })

  it('is, of a closure over more of them than are written at once, the day until which it can be written', async () => {
    const one = sampleWorld.counsellors.find(({ id }) => id === 'c-yunxi')
    if (!one) throw new Error('no such counsellor')
    for (const at of [1, 2, 3]) await world.put('counsellors', asStored({ ...one, id: `c-yunxi-${at}` }))
    const closure = { from: monday, until: addDays(monday, 60), between: null, reason: '水管检修' }
    const write = (until: string) =>
      manager.call(changeSite, {
        ...{ siteId: 's-chenguang', revision: 1 },
        change: { part: 'add-closure', closure: { ...closure, until } },
      })
    expect(await write(closure.until)).toEqual(no('closure-too-long'))
    const until = valueOf(await ask({ part: 'add-closure', closure })).tooMuch?.until ?? ''
    expect(until > monday && until < closure.until).toBe(true)
    expect(await write(addDays(until, 1))).toEqual(no('closure-too-long'))
    valueOf(await write(until))
  })
})

describe('whoever first offers something after a site said its hours', () => {
  const evening = { date: monday, from: minute(18), until: minute(20), siteId: 's-chenguang' }

  it('is told before it is saved, is bound by its doors from then on, and reads so afterwards', async () => {
    const change = { kind: 'opening', opening: evening } as const
    const { behindDoors } = valueOf(await counsellor.call(previewChange, { change }))
    expect(behindDoors).toEqual([evening])
    expect(valueOf(await counsellor.call(readTerms, {})).behindDoors).toBeUndefined()
    valueOf(await save(change))
    expect(await free()).toEqual(['13:30 room', '14:30 room'])
    const told = [{ start: mondayAt(18), end: mondayAt(20) }]
    expect(valueOf(await counsellor.call(readTerms, {})).behindDoors).toEqual(told)
    const booked = await person.call(bookAppointment, aWish({ start: mondayAt(18) }))
    expect(booked).toEqual(no('slot-gone'))
  })

  it('is told nothing of hours the door is open at, and of those alone that reach beyond', async () => {
    const preview = async (from: number, until: number) =>
      valueOf(
        await counsellor.call(previewChange, {
          change: { kind: 'hours', from: monday, hours: [{ weekday: 1, siteId: 's-chenguang', from, until }] },
        }),
      ).behindDoors?.filter(({ date }) => date === monday)
    expect(await preview(afternoon, evening.until)).toEqual([
      { date: monday, siteId: 's-chenguang', from: minute(15, 30), until: evening.until },
    ])
    expect(await preview(afternoon, minute(15, 30))).toBeUndefined()
    expect(await preview(minute(13, 29), minute(15, 30))).toEqual([
      { date: monday, siteId: 's-chenguang', from: minute(13, 29), until: afternoon },
    ])
  })

  it('is told nothing where the site says no hours', async () => {
    valueOf(await hours([]))
    const { behindDoors } = valueOf(
      await counsellor.call(previewChange, { change: { kind: 'opening', opening: evening } }),
    )
    expect(behindDoors).toBeUndefined()
    valueOf(await save({ kind: 'opening', opening: evening }))
    expect(await free()).toContain('18:00 room')
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
