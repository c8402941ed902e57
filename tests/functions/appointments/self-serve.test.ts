import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sampleWorld } from '#core/content/sample/index'
import {
  bookAppointment,
  cancelAppointment,
  checkIn,
  holdPlace,
  listAnyone,
  listCounsellors,
  listMyAppointments,
  listOpenings,
  listSoonestPlaces,
  moveAppointment,
} from '#core/contracts/appointments'
import { addCounsellor, listSite, previewChange, readTerms, saveChange, saveProfile } from '#core/contracts/calendar'
import { instantAt, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aCounsellor, anOffer, aroundTheClock, asStored, aWish } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let resident: Browser
let other: Browser
let manager: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
  other = await world.as('sample-resident-2')
  manager = await world.as('sample-manager')
})

const no = (refusal: string) => ({ ok: false, refusal })
/** The sand tray of 柳岸, on Saturday at nine: forty minutes, and ten to put it in order. */
const saturday = '2026-11-28'
const nine = instantAt(saturday, 540)
const tray = { counsellorId: 't-liuan-sand', start: nine, mode: 'room', consentVersion: 1 } as const

describe('a sand tray that people use by themselves', () => {
  it('is none of those one talks to, and told beside them', async () => {
    const people = valueOf(await resident.call(listCounsellors, {}))
    expect(people.counsellors.map(({ id }) => id).sort()).toEqual(['c-anhe', 'c-songbai', 'c-yunxi', 'c-zhiyu'])
    expect(people.selfServe).toBe(true)
    const things = valueOf(await resident.call(listCounsellors, { selfServe: true }))
    expect(things.counsellors).toMatchObject([
      { id: 't-liuan-sand', selfServe: 'everyone', nextFree: nine, sessionMinutes: 40, siteId: 's-liuan' },
    ])
    expect(valueOf(await resident.call(listCounsellors, { siteId: 's-nantang' })).selfServe).toBeUndefined()
  })

  it('is nobody suitable: neither soonest nor anyone’s time', async () => {
    for (const id of ['c-anhe', 'c-songbai', 'c-yunxi', 'c-zhiyu']) {
      await world.put('counsellors', asStored(aCounsellor({ id, status: 'suspended' })))
    }
    expect(valueOf(await resident.call(listSoonestPlaces, {})).places).toEqual([])
    expect(valueOf(await resident.call(listAnyone, {})).days).toEqual([])
    const place = { siteId: 's-liuan', start: nine, mode: 'room' } as const
    expect(await resident.call(holdPlace, { place })).toEqual(no('slot-taken'))
  })

  it('is refused consent-outdated with the text of a conversation, and the other way round', async () => {
    expect(await resident.call(bookAppointment, { ...tray, consentVersion: 2 })).toEqual(no('consent-outdated'))
    expect(await resident.call(bookAppointment, aWish({ consentVersion: 1 }))).toEqual(no('consent-outdated'))
  })

  it('is booked with its room, is taken then, moved, called off, and free again', async () => {
    const { appointment } = valueOf(await resident.call(bookAppointment, tray))
    expect(appointment).toMatchObject({
      ...{ counsellorName: '沙盘（虚构）', selfServe: true, roomName: '临水室', status: 'confirmed', topic: null },
      end: nine + 40 * MINUTE,
    })
    expect(await other.call(bookAppointment, tray)).toEqual(no('slot-taken'))
    const to = { counsellorId: 't-liuan-sand', start: nine + 50 * MINUTE, mode: 'room' } as const
    const moved = valueOf(await resident.call(moveAppointment, { appointmentId: appointment.id, to })).appointment
    expect(moved).toMatchObject({ start: nine + 50 * MINUTE, movedFrom: appointment.id })
    expect(await other.call(bookAppointment, { ...tray, start: to.start })).toEqual(no('slot-taken'))
    valueOf(await other.call(bookAppointment, tray))
    valueOf(await resident.call(cancelAppointment, { appointmentId: moved.id }))
    const { openings } = valueOf(await resident.call(listOpenings, { counsellorIds: ['t-liuan-sand'] }))
    const free = openings.find(({ date }) => date === saturday)?.slots.map(({ start }) => start)
    expect(free).toEqual([nine + 50 * MINUTE, nine + 100 * MINUTE])
  })

  it('is held for ten minutes, and checked in at by the code of the site', async () => {
    const { appointment } = valueOf(await resident.call(holdPlace, { place: tray }))
    valueOf(await resident.call(bookAppointment, { heldId: appointment.id, mode: 'room', consentVersion: 1 }))
    world.cloud.clock.set(nine - 10 * MINUTE)
    valueOf(await resident.call(checkIn, { placementId: 'hx-la-01' }))
    const [mine] = valueOf(await resident.call(listMyAppointments, {})).appointments
    expect(mine).toMatchObject({ id: appointment.id, checkedInAt: expect.any(Number) })
  })

  it('is asked nothing about afterwards: there was nobody to talk to', async () => {
    valueOf(await resident.call(bookAppointment, tray))
    world.cloud.clock.set(nine + 60 * MINUTE)
    const [mine] = valueOf(await resident.call(listMyAppointments, {})).appointments
    expect(mine?.asksFeedback).toBeUndefined()
  })

  it('counts like any place: overlapping with a conversation, and three are enough', async () => {
    const talk = { ...aWish(), counsellorId: 'c-zhiyu', start: nine, offerId: 'one-to-one' }
    const { appointment } = valueOf(await resident.call(bookAppointment, talk))
    expect(await resident.call(bookAppointment, tray)).toEqual(no('overlapping'))
    valueOf(await resident.call(cancelAppointment, { appointmentId: appointment.id }))
    for (const at of [0, 50, 100]) {
      valueOf(await resident.call(bookAppointment, { ...tray, start: nine + at * MINUTE }))
    }
    expect(await resident.call(bookAppointment, aWish())).toEqual(no('enough-booked'))
  })

  it('is refused room-taken while a counsellor sits in its room, and they while somebody uses it', async () => {
    const roomId = 'r-liuan-1'
    const terms = { siteId: 's-liuan', roomId, hours: aroundTheClock }
    const offers = [anOffer({ siteId: 's-liuan', roomId, modes: ['room'] })]
    await world.put('counsellors', asStored(aCounsellor({ id: 'c-beside', offers }, terms)))
    const beside = aWish({ counsellorId: 'c-beside', start: nine })
    const { appointment } = valueOf(await other.call(bookAppointment, beside))
    expect(await resident.call(bookAppointment, tray)).toEqual(no('room-taken'))
    valueOf(await other.call(cancelAppointment, { appointmentId: appointment.id }))
    valueOf(await resident.call(bookAppointment, tray))
    expect(await other.call(bookAppointment, beside)).toEqual(no('room-taken'))
  })
})

describe('a site that lets people use something by themselves', () => {
  const profile = { name: '放松椅', title: '自己使用', introduction: '坐一坐。', concerns: [] }
  const chair = { ...profile, selfServe: 'known' as const }

  it('is refused room-missing where it has no room', async () => {
    const [site] = sampleWorld.sites as [(typeof sampleWorld.sites)[number]]
    await world.put('sites', { ...site, id: 's-bare', rooms: [] })
    expect(await manager.call(addCounsellor, { siteId: 's-bare', profile: chair })).toEqual(no('room-missing'))
  })

  it('sets hours, length and who may; those who may not are told', async () => {
    const { terms } = valueOf(await manager.call(addCounsellor, { siteId: 's-nantang', profile: chair }))
    const { counsellorId } = terms
    const [offer] = terms.offers
    expect(offer).toMatchObject({ open: false, modes: ['room'], topics: [], roomId: 'r-nantang-1', sessionMinutes: 30 })
    const byPhone = { ...offer!, modes: ['phone' as const], roomId: null, equipmentIds: [] }
    const changed = { counsellorId, decisions: [], termsRevision: 0 }
    expect(await manager.call(saveChange, { ...changed, change: { kind: 'offer', offer: byPhone } })).toEqual(
      no('mode-unknown'),
    )
    valueOf(
      await manager.call(saveChange, {
        ...changed,
        change: { kind: 'offer', offer: { ...offer!, open: true, sessionMinutes: 20, roomId: 'r-nantang-2' } },
      }),
    )
    const hours = [{ weekday: 5 as const, from: 990, until: 1050, siteId: 's-nantang' }]
    const change = { kind: 'hours' as const, from: '2026-11-24', hours }
    valueOf(await manager.call(saveChange, { ...changed, termsRevision: 1, change }))
    // Inside the hours of the site: on Friday from half past four.
    const start = instantAt('2026-11-27', 990)
    const wish = { ...tray, counsellorId, start }
    expect(await resident.call(bookAppointment, wish)).toEqual(no('known-only'))
    valueOf(await manager.call(saveProfile, { counsellorId, profile: { ...profile, selfServe: 'everyone' } }))
    const { appointment } = valueOf(await resident.call(bookAppointment, wish))
    expect(appointment).toMatchObject({ counsellorName: '放松椅', end: start + 20 * MINUTE })
    expect(valueOf(await manager.call(readTerms, { counsellorId })).profile.selfServe).toBe('everyone')
  })

  it('makes nothing of a counsellor by a profile', async () => {
    const profile = { ...chair, title: '', introduction: '' }
    valueOf(await manager.call(saveProfile, { counsellorId: 'c-yunxi', profile }))
    expect(valueOf(await manager.call(readTerms, { counsellorId: 'c-yunxi' })).profile.selfServe).toBeUndefined()
    expect(valueOf(await resident.call(listCounsellors, {})).counsellors.map(({ id }) => id)).toContain('c-yunxi')
  })

  it('sees it beside its counsellors, with codes', async () => {
    const { appointment } = valueOf(await resident.call(bookAppointment, tray))
    const told = valueOf(await manager.call(listSite, { siteId: 's-liuan', from: saturday, days: 1 }))
    expect(told.counsellors).toEqual([
      { id: 'c-zhiyu', name: '知雨老师（虚构）', title: expect.any(String), status: 'active' },
      { id: 't-liuan-sand', name: '沙盘（虚构）', title: '自己使用', status: 'active', selfServe: true },
    ])
    expect(told.days.find(({ counsellorId }) => counsellorId === 't-liuan-sand')?.appointments).toMatchObject([
      { code: appointment.code, roomName: '临水室' },
    ])
  })

  describe('closes it while somebody has a place', () => {
    const counsellorId = 't-liuan-sand'
    const change = { kind: 'closing', closing: { date: saturday, from: 540, until: 720 } } as const
    let appointmentId: string
    beforeEach(async () => {
      appointmentId = valueOf(await resident.call(bookAppointment, tray)).appointment.id
    })

    it('only once it is decided what becomes of them, and nobody can be what they came to use', async () => {
      const saving = { counsellorId, change, termsRevision: 0 }
      expect(await manager.call(saveChange, { ...saving, decisions: [] })).toEqual(no('undecided'))
      const told = valueOf(await manager.call(previewChange, { counsellorId, change }))
      expect(told.affected).toMatchObject([{ appointmentId, substitutes: [] }])
      const decision = { kind: 'substitute', counsellorId: 'c-zhiyu' } as const
      const substituted = await manager.call(saveChange, { ...saving, decisions: [{ appointmentId, decision }] })
      expect(substituted.ok).toBe(false)
      valueOf(
        await manager.call(saveChange, { ...saving, decisions: [{ appointmentId, decision: { kind: 'cancel' } }] }),
      )
      const [mine] = valueOf(await resident.call(listMyAppointments, {})).appointments
      expect(mine).toMatchObject({ status: 'cancelled-by-staff', change: { kind: 'cancelled' } })
      expect(await other.call(bookAppointment, tray)).toEqual(no('slot-gone'))
    })

    it('and what is closed with the rest after it leaves the places behind it where they are', async () => {
      const first = { kind: 'closing', closing: { date: saturday, from: 540, until: 590 } } as const
      const decisions = [{ appointmentId, decision: { kind: 'choose' as const } }]
      valueOf(await manager.call(saveChange, { counsellorId, change: first, termsRevision: 0, decisions }))
      const { openings } = valueOf(await resident.call(listOpenings, { counsellorIds: [counsellorId] }))
      const free = openings.find(({ date }) => date === saturday)?.slots.map(({ start }) => start)
      expect(free).toEqual([nine + 50 * MINUTE, nine + 100 * MINUTE])
    })
  })
})
