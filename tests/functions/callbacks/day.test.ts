import { beforeAll, describe, expect, it } from 'vitest'
import { noteToCall, openToCall, readDay } from '#core/contracts/callbacks'
import { bookFor, cancelFor } from '#core/contracts/sessions'
import { DAY, dateOf, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { monday, mondayAt } from '../../support/makers'
import { runWell } from '../../support/run-timer'
import { aCallToMake, putCallToMake } from '../../support/to-call'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'
import { bookYunxi, onMonday } from '../../support/yunxi'

const begun = mondayAt(9) - 3 * DAY
const world = aWorld({ at: begun })
let resident: Browser
let yunxi: Browser
let worker: Browser
let second: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
  yunxi = await world.as('sample-counsellor')
  worker = await world.as('sample-care-worker')
  second = await world.as('sample-care-worker-2')
})
const day = (input: { siteId?: string; date?: string } = {}, browser = second) =>
  browser.call(readDay, { date: monday, ...input })
const no = (refusal: string) => ({ ok: false, refusal })

describe('the day of a place', () => {
  it('is not-allowed to who is no care worker, and a place of others is unknown like one that is not', async () => {
    for (const other of [resident, yunxi]) expect(await day({}, other)).toEqual(no('not-allowed'))
    for (const siteId of ['s-nantang', 's-nowhere']) expect(await day({ siteId })).toEqual(no('site-unknown'))
    expect((await day({ siteId: 's-nantang' }, worker)).ok).toBe(true)
  })

  it('has who comes there by time, with a code and no name, and nobody of another day or place', async () => {
    const late = await bookYunxi(resident, { start: mondayAt(14, 30) })
    const wish = { offerId: 'one-to-one', start: mondayAt(13, 30), mode: 'room', spokenConsent: true } as const
    const said = { consentVersion: 2, name: '林阿姨', phone: '13800138000' }
    const { row } = valueOf(await yunxi.call(bookFor, { ...wish, ...said }))
    const value = valueOf(await day())
    expect(value).toMatchObject({ siteId: 's-chenguang', date: monday, calls: [], more: false, unread: 0 })
    expect(value.comers.map(({ code, start }) => [code, start])).toEqual([
      [row.code, row.start],
      [late.code, late.start],
    ])
    expect(JSON.stringify(value)).not.toMatch(/林阿姨|13800138000|guest_|p1_/)
    expect(value.sites.map(({ id }) => id)).toEqual(['s-chenguang', 's-shuxia'])
    expect(valueOf(await day({ date: '2026-11-24' })).comers).toEqual([])
    expect(valueOf(await day({ siteId: 's-nantang' }, worker)).comers).toEqual([])
  })

  const calls = ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => ({ weekday, from: 840, until: 1080 }))
  const wish = { offerId: 'one-to-one', start: mondayAt(13, 30), mode: 'room', spokenConsent: true } as const
  const guest = { ...wish, consentVersion: 2, phone: '13800138000', calls }
  const due = mondayAt(13, 30) - DAY
  const sunday = dateOf(due)

  it('has whom to call the day before ahead of that hour, off the list from then on, and nobody of another day', async () => {
    world.cloud.clock.set(begun)
    const { row } = valueOf(await yunxi.call(bookFor, guest))
    await bookYunxi(resident, { start: mondayAt(14, 30) })
    const call = {
      code: row.code,
      start: row.start,
      occasion: 'day-before',
      kind: null,
      ...{ hasNumber: true, spoken: true, isSafe: true, windows: calls },
      own: null,
      tries: 0,
    }
    expect(valueOf(await day({ date: sunday })).calls).toEqual([{ id: row.id, ...call }])
    for (const date of [monday, dateOf(due - DAY)]) expect(valueOf(await day({ date })).calls).toEqual([])
    world.cloud.clock.set(due - MINUTE)
    expect(valueOf(await day({ date: sunday })).calls).toMatchObject([{ id: row.id }])
    world.cloud.clock.set(due)
    await runWell(world, 'messages', 'sendDue')
    await putCallToMake(world, aCallToMake({ id: 'gone', personId: 'p1_nobody', by: mondayAt(12) }))
    const value = valueOf(await day({ date: sunday }))
    expect(value.calls).toMatchObject([call])
    const callId = value.calls[0]?.id ?? ''
    expect(callId).not.toBe(row.id)
    expect(valueOf(await day({ date: sunday, siteId: 's-nantang' }, worker)).calls).toEqual([])
    expect(valueOf(await day({ date: monday })).calls).toEqual([])
    world.cloud.clock.set(mondayAt(14, 5) - DAY)
    valueOf(await second.call(openToCall, { callId }))
    valueOf(await second.call(noteToCall, { callId, outcome: 'told' }))
    expect(valueOf(await day({ date: sunday })).calls).toEqual([])
  })

  it('has nobody to call who did not say yes to it, or whose appointment was called off', async () => {
    world.cloud.clock.set(begun)
    const { calls: _, ...without } = guest
    valueOf(await yunxi.call(bookFor, without))
    expect(valueOf(await day({ date: sunday })).calls).toEqual([])
    const { row } = valueOf(await yunxi.call(bookFor, { ...guest, start: mondayAt(14, 30) }))
    expect(valueOf(await day({ date: sunday })).calls).toHaveLength(1)
    valueOf(await yunxi.call(cancelFor, { ...onMonday(row.id), told: true }))
    expect(valueOf(await day({ date: sunday })).calls).toEqual([])
    expect(valueOf(await day()).comers).toHaveLength(1)
  })

  it('says of how many calendars it cannot be read, and shows the others', async () => {
    await world.put('counsellor-days', {
      id: `c-torn_${monday}`,
      counsellorId: 'c-yunxi',
      date: monday,
      v: 3,
      claims: 7,
    })
    expect(valueOf(await day())).toMatchObject({ unread: 1 })
  })
})
