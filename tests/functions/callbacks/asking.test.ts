import { beforeAll, describe, expect, it } from 'vitest'
import { listLooks } from '#core/contracts/account'
import {
  askCallback,
  closeCallback,
  giveBackCallback,
  listCallbacks,
  listMyCallbacks,
  noteCallbackTry,
  takeBackCallback,
  takeCallback,
} from '#core/contracts/callbacks'
import { aWorld } from '../../support/a-world'
import { aCallback, aCallbackWish, putCallback, theirLine, theirName, theirNumber } from '../../support/callbacks'
import { aChild } from '../../support/children'
import { aPerson, mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const lines: Record<string, unknown>[] = []
const world = aWorld({ log: (line) => lines.push(line) })
let person: Browser
let worker: Browser
beforeAll(async () => {
  person = await world.as('sample-resident')
  worker = await world.as('sample-care-worker')
})

const no = (refusal: string) => ({ ok: false, refusal })
const ask = (change: Parameters<typeof aCallbackWish>[0] = {}, browser = person) =>
  browser.call(askCallback, aCallbackWish(change))
const mine = async (browser = person) => valueOf(await browser.call(listMyCallbacks, {}))
const queue = async (browser = worker) => valueOf(await browser.call(listCallbacks, {}))
const always = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday: weekday as 1, from: 0, until: 1440 }))

describe('asking to be called is refused, and nothing is stored,', () => {
  it.each([
    ['help-first', { about: '我不想活了' }],
    ['help-first', { name: '活着没意思' }],
    ['help-first', { about: 'bu xiang huo le' }],
    ['guardian-number', { asker: 'guardian' as const }],
    ['times-missing', { windows: [] }],
    ['times-missing', { windows: [{ weekday: 1 as const, from: 600, until: 600 }] }],
    ['times-missing', { windows: [{ weekday: 1 as const, from: 600, until: 614 }] }],
    ['phone-missing', { number: ' ' }],
    ['phone-invalid', { number: '1380013800' }],
    ['name-missing', { name: ' ' }],
    ['name-missing', { callerIs: 'own' as const, ownCaller: ' ' }],
    ['tells-too-much', { callerIs: 'own' as const, ownCaller: '心理服务站的' }],
    ['tells-too-much', { name: '家 暴 热 线' }],
    ['consent-outdated', { consentVersion: 0 }],
    ['nobody-calls-there', { siteId: 's-nowhere' }],
    ['no-common-time', { windows: [{ weekday: 1 as const, from: 0, until: 809 }] }],
    ['bad-input', { about: '长'.repeat(61) }],
    ['bad-input', { windows: Array.from({ length: 29 }, () => ({ weekday: 1 as const, from: 1, until: 99 })) }],
  ])('%s with %j', async (refusal, change) => {
    const before = await world.everything()
    expect(await ask(change)).toEqual(no(refusal))
    expect(await world.everything()).toEqual(before)
  })

  it('help-first before anything else that is wrong', async () => {
    expect(await ask({ about: '想死', number: '', windows: [], siteId: 'no' })).toEqual(no('help-first'))
  })

  it('nobody-calls-there where nobody calls back: no request goes into the void', async () => {
    await world.empty('staff')
    expect((await mine()).places).toEqual([])
    expect(await ask()).toEqual(no('nobody-calls-there'))
    const grants = [{ role: 'care-worker', nodeId: 'n-nantang' }]
    await world.put('staff', { id: world.personId('sample-parent'), grants, v: 1 })
    expect((await mine()).places.map(({ id }) => id)).toEqual(['s-nantang'])
    expect(await ask()).toEqual(no('nobody-calls-there'))
  })

  it('guardian-asks from the account of a child under 14, and not on the day they are', async () => {
    const personId = world.personId('sample-resident')
    const born = { year: 2012, month: 12 }
    await world.put('children', aChild({ id: 'c', personId: 'p', born, own: { personId, since: 0 } }))
    await world.put('people', aPerson({ id: personId, since: 0, asChild: 'c' }))
    expect(await ask()).toEqual(no('guardian-asks'))
    await world.put(
      'children',
      aChild({ id: 'c', personId: 'p', born: { year: 2012, month: 10 }, own: { personId, since: 0 } }),
    )
    valueOf(await ask())
  })

  it('callback-open with one that is open, and accepted once it is taken back', async () => {
    const { request } = valueOf(await ask())
    const before = await world.everything()
    expect(await ask()).toEqual(no('callback-open'))
    expect(await world.everything()).toEqual(before)
    valueOf(await person.call(takeBackCallback, { callbackId: request.id }))
    valueOf(await ask())
  })

  it('too-many the fourth time of a day, and accepted at midnight', async () => {
    for (let at = 0; at < 3; at += 1) {
      const { request } = valueOf(await ask())
      valueOf(await person.call(takeBackCallback, { callbackId: request.id }))
    }
    expect(await ask()).toEqual(no('too-many'))
    world.cloud.clock.set(mondayAt(23, 59))
    expect(await ask()).toEqual(no('too-many'))
    world.cloud.clock.set(mondayAt(24))
    valueOf(await ask())
  })
})

describe('a promise', () => {
  it.each([
    ['the end of the first hours that are safe and staffed', {}, mondayAt(15, 30)],
    [
      'the end of what is safe, where that is earlier',
      { windows: [{ weekday: 1 as const, from: 780, until: 840 }] },
      mondayAt(14),
    ],
    [
      'another day where today is over',
      { windows: [{ weekday: 2 as const, from: 0, until: 1440 }] },
      mondayAt(24 + 15, 30),
    ],
    ['of the other place', { siteId: 's-nantang', windows: always }, mondayAt(20, 30)],
  ])('is %s', async (_, change, by) => {
    const { request } = valueOf(await ask(change))
    expect(request).toMatchObject({ promisedBy: by, due: by, isOpen: true, tries: [], closed: null, calling: false })
  })

  it('is not of hours that begin before anybody could see it', async () => {
    world.cloud.clock.set(mondayAt(14, 46))
    expect(valueOf(await ask()).request.promisedBy).toBe(mondayAt(24 + 15, 30))
  })

  it('is of the next hours where these are promised to others already', async () => {
    const windows = [1, 2].map((weekday) => ({ weekday: weekday as 1 | 2, from: 810, until: 850 }))
    for (const id of ['first', 'second']) {
      await putCallback(world, aCallback({ id, personId: 'p1_other', due: mondayAt(14, 10) }))
    }
    expect(valueOf(await ask({ windows })).request.promisedBy).toBe(mondayAt(24 + 14, 10))
  })

  it('is not of a holiday', async () => {
    const days = [{ date: '2026-11-23', kind: 'off', name: '示例假日' }]
    const source = { title: '示例', url: 'https://example.invalid/' }
    await world.put('holiday-tables', { id: '2026', through: '2026-12-31', source, days, v: 1 })
    expect(valueOf(await ask()).request.promisedBy).toBe(mondayAt(24 + 15, 30))
  })

  it('that was broken is told, and the request stands on top of the list', async () => {
    const { request } = valueOf(await ask())
    await putCallback(
      world,
      aCallback({
        id: 'earlier-due',
        personId: 'p1_other',
        due: mondayAt(15, 29),
        tries: [{ at: mondayAt(14), staffId: 's', outcome: 'answered' }],
      }),
    )
    world.cloud.clock.set(mondayAt(15, 29))
    expect((await queue()).waiting.map(({ id }) => id)).toEqual(['earlier-due', request.id])
    world.cloud.clock.set(mondayAt(15, 30) + 1)
    expect((await queue()).waiting.map(({ id }) => id)).toEqual([request.id, 'earlier-due'])
    expect((await mine()).requests).toMatchObject([{ isOpen: true, due: mondayAt(15, 30), tries: [] }])
  })
})

describe('what somebody asked for', () => {
  it('is seen by them: what they gave, the end of the number; by nobody else', async () => {
    const { request } = valueOf(await ask())
    expect((await mine()).requests).toEqual([request])
    expect(request).toMatchObject({ name: theirName, numberEnd: '8000', about: theirLine, placeName: '晨光心理服务站' })
    expect(JSON.stringify(request)).not.toContain(theirNumber)
    const other = await world.as('sample-parent')
    expect((await mine(other)).requests).toEqual([])
    expect(await other.call(takeBackCallback, { callbackId: request.id })).toEqual(no('callback-unknown'))
  })

  it('lies in the database and the log without number, name or line', async () => {
    lines.splice(0)
    const { request } = valueOf(await ask({ callerIs: 'own', ownCaller: '广场舞队的' }))
    world.cloud.clock.set(mondayAt(13, 30))
    valueOf(await worker.call(takeCallback, { callbackId: request.id }))
    valueOf(await worker.call(noteCallbackTry, { callbackId: request.id, outcome: 'answered' }))
    valueOf(await worker.call(closeCallback, { callbackId: request.id, as: 'talked' }))
    const stored =
      JSON.stringify(await world.everything()) +
      JSON.stringify(lines) +
      JSON.stringify(world.cloud.calls.list().map(({ event: _, ...call }) => call))
    for (const word of [theirNumber, theirNumber.slice(-8), theirName, theirLine, '广场舞队'])
      expect(stored).not.toContain(word)
  })

  it('is not moved to another request unseen: what is sealed opens in its own alone', async () => {
    const { request } = valueOf(await ask())
    const [{ _id, ...stored } = {}] = await world.documents('callbacks')
    await world.put('callbacks', { ...stored, personId: 'p1_other', id: 'moved' })
    world.cloud.clock.set(mondayAt(13, 30))
    valueOf(await worker.call(takeCallback, { callbackId: request.id }))
    expect(await worker.call(takeCallback, { callbackId: 'moved' })).toEqual(no('unavailable'))
  })

  it('taken back is empty at once, and was nobody’s; while somebody had it, that is said', async () => {
    const { request } = valueOf(await ask())
    const back = valueOf(await person.call(takeBackCallback, { callbackId: request.id }))
    expect(back.request).toMatchObject({
      closed: { as: 'taken-back', whileCalling: false },
      name: null,
      numberEnd: null,
    })
    const [stored] = await world.documents('callbacks')
    expect(stored).toMatchObject({ number: null, name: null, ownCaller: null, about: null, isOpen: false })
    expect(await person.call(takeBackCallback, { callbackId: request.id })).toEqual(no('callback-taken-back'))

    const again = valueOf(await ask()).request
    world.cloud.clock.set(mondayAt(13, 30))
    valueOf(await worker.call(takeCallback, { callbackId: again.id }))
    expect((await mine()).requests[0]).toMatchObject({ calling: true })
    const closed = valueOf(await person.call(takeBackCallback, { callbackId: again.id })).request.closed
    expect(closed).toMatchObject({ as: 'taken-back', whileCalling: true })
    for (const answer of [
      await worker.call(takeCallback, { callbackId: again.id }),
      await worker.call(noteCallbackTry, { callbackId: again.id, outcome: 'nobody' }),
      await worker.call(giveBackCallback, { callbackId: again.id }),
      await worker.call(closeCallback, { callbackId: again.id, as: 'not-reached' }),
    ])
      expect(answer).toEqual(no('callback-taken-back'))
    expect((await queue()).ended[0]).toMatchObject({ id: again.id, closed: { whileCalling: true } })
  })

  it('shows each look of staff', async () => {
    const { request } = valueOf(await ask())
    world.cloud.clock.set(mondayAt(13, 30))
    for (let at = 0; at < 2; at += 1) valueOf(await worker.call(takeCallback, { callbackId: request.id }))
    const { looks } = valueOf(await person.call(listLooks, {}))
    expect(looks).toMatchObject(
      [1, 2].map(() => ({ what: ['name', 'phone', 'intake'], purpose: 'call-back', counsellorName: '' })),
    )
  })
})
