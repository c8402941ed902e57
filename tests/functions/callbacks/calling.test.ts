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
import type { Closing, TryOutcome } from '#core/domain/callbacks/request'
import { DAY, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aCallback, aCallbackWish, putCallback, theirLine, theirName, theirNumber } from '../../support/callbacks'
import { aPerson, mondayAt } from '../../support/makers'
import { runTimer, runWell } from '../../support/run-timer'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let person: Browser
let worker: Browser
let second: Browser
beforeAll(async () => {
  person = await world.as('sample-resident')
  worker = await world.as('sample-care-worker')
  second = await world.as('sample-care-worker-2')
})

const no = (refusal: string) => ({ ok: false, refusal })
const asked = async () => valueOf(await person.call(askCallback, aCallbackWish())).request.id
const take = (callbackId: string, browser = worker) => browser.call(takeCallback, { callbackId })
const note = (callbackId: string, outcome: TryOutcome, browser = worker) =>
  browser.call(noteCallbackTry, { callbackId, outcome })
const close = (callbackId: string, as: Closing, browser = worker) => browser.call(closeCallback, { callbackId, as })
const back = (callbackId: string, browser = worker) => browser.call(giveBackCallback, { callbackId })
const at = (...time: Parameters<typeof mondayAt>) => world.cloud.clock.set(mondayAt(...time))
const queue = async (browser = worker) => valueOf(await browser.call(listCallbacks, {}))
const own = async () => valueOf(await person.call(listMyCallbacks, {})).requests

/** The world's clock goes on while it is asked. */
const toTheMinute = (instant: number | undefined) => Math.floor((instant ?? 0) / MINUTE) * MINUTE

/** Whatever staff may do with a request. */
const deeds = (id: string, browser: Browser) => [
  take(id, browser),
  note(id, 'nobody', browser),
  back(id, browser),
  close(id, 'talked', browser),
]

describe('calling is refused, and nothing changes,', () => {
  it('not-allowed to whoever is no care worker, managers and counsellors too', async () => {
    const id = await asked()
    at(13, 30)
    for (const name of ['sample-resident', 'sample-counsellor', 'sample-manager', 'sample-line-keeper']) {
      const browser = await world.as(name)
      const before = await world.everything()
      expect(await browser.call(listCallbacks, {})).toEqual(no('not-allowed'))
      for (const answer of await Promise.all(deeds(id, browser))) expect(answer).toEqual(no('not-allowed'))
      expect(await world.everything()).toEqual(before)
    }
  })

  it('callback-unknown of a place that is not theirs, and of none', async () => {
    await putCallback(world, aCallback({ id: 'far', personId: 'p1_other', siteId: 's-nantang', nodeId: 'n-nantang' }))
    at(13, 30)
    expect((await queue(second)).waiting).toEqual([])
    expect((await queue(worker)).waiting.map(({ id }) => id)).toEqual(['far'])
    for (const id of ['far', 'none']) {
      for (const answer of await Promise.all(deeds(id, second))) expect(answer).toEqual(no('callback-unknown'))
    }
  })

  it('not-safe-now a minute before what is safe and from its end on; nobody sees a number then', async () => {
    const id = await asked()
    for (const [hours, minutes] of [
      [12, 59],
      [15, 30],
    ] as const) {
      at(hours, minutes)
      expect(await take(id)).toEqual(no('not-safe-now'))
    }
    expect(await world.documents('access-log')).toEqual([])
    at(13, 0)
    expect(valueOf(await take(id))).toMatchObject({ number: theirNumber })
  })

  it('callback-taken while a colleague has it, for twenty minutes and not a minute more', async () => {
    const id = await asked()
    at(13, 30)
    valueOf(await take(id))
    at(13, 49)
    expect(await take(id, second)).toEqual(no('callback-taken'))
    expect(await close(id, 'talked', second)).toEqual(no('callback-taken'))
    expect(await note(id, 'nobody', second)).toEqual(no('not-yours'))
    expect(await back(id, second)).toEqual(no('not-yours'))
    at(13, 51)
    valueOf(await take(id, second))
    expect(await note(id, 'nobody')).toEqual(no('not-yours'))
  })

  it('not-yours without having taken it', async () => {
    const id = await asked()
    at(13, 30)
    expect(await note(id, 'nobody')).toEqual(no('not-yours'))
    expect(await back(id)).toEqual(no('not-yours'))
  })

  it('nobody-spoken-to and try-again-first, until the calls were made', async () => {
    const id = await asked()
    at(13, 30)
    valueOf(await take(id))
    for (const as of ['talked', 'appointment', 'passed-on', 'not-wanted', 'wrong-number'] as const) {
      expect(await close(id, as)).toEqual(no('nobody-spoken-to'))
    }
    for (const outcome of ['nobody', 'busy', 'somebody-else'] as const) valueOf(await note(id, outcome))
    // Three, all on one day.
    expect(await close(id, 'not-reached')).toEqual(no('try-again-first'))
    at(24 + 13, 30)
    valueOf(await take(id))
    valueOf(await note(id, 'nobody'))
    expect(valueOf(await close(id, 'not-reached')).request.closed).toMatchObject({ as: 'not-reached' })
    expect(await close(id, 'not-reached')).toEqual(no('callback-closed'))
    expect(await take(id)).toEqual(no('callback-closed'))
    expect(await note(id, 'nobody')).toEqual(no('callback-closed'))
    expect(await person.call(takeBackCallback, { callbackId: id })).toEqual(no('callback-closed'))
  })

  it('tries-full from the ninth call on', async () => {
    const id = await asked()
    at(13, 30)
    valueOf(await take(id))
    for (let times = 0; times < 8; times += 1) valueOf(await note(id, 'busy'))
    expect(await note(id, 'busy')).toEqual(no('tries-full'))
  })
})

describe('a request', () => {
  it('stands in the list with nothing of who it is', async () => {
    await asked()
    const [row] = (await queue()).waiting
    expect(row).toMatchObject({ placeName: '晨光心理服务站', taken: null, tries: [], due: mondayAt(15, 30) })
    for (const word of [theirNumber, theirName, theirLine, world.personId('sample-resident')])
      expect(JSON.stringify(row)).not.toContain(word)
  })

  it('is taken, tried, tried again, closed, and seen by whoever asked', async () => {
    const id = await asked()
    at(13, 30)
    expect(valueOf(await take(id))).toMatchObject({
      ...{ number: theirNumber, name: theirName, about: theirLine, callerIs: 'community', ownCaller: null },
      request: { taken: { mine: true } },
    })
    expect(valueOf(await note(id, 'nobody')).request).toMatchObject({
      due: mondayAt(24 + 15, 30),
      tries: [{ mine: true }],
    })
    at(24 + 14)
    valueOf(await take(id, second))
    valueOf(await note(id, 'answered', second))
    valueOf(await close(id, 'appointment', second))
    const [seen] = await own()
    expect(seen).toMatchObject({
      tries: [{ outcome: 'nobody' }, { outcome: 'answered' }],
      closed: { as: 'appointment', whileCalling: false },
      isOpen: false,
    })
    expect(await queue()).toMatchObject({ waiting: [], ended: [{ id, tries: [{ mine: true }, { mine: false }] }] })
  })

  it('is somebody’s no longer than it is safe', async () => {
    const id = await asked()
    at(15, 20)
    expect(valueOf(await take(id)).request.taken).toMatchObject({ until: mondayAt(15, 30) })
  })

  it('looked at again is had no longer', async () => {
    const id = await asked()
    at(13, 30)
    valueOf(await take(id))
    at(13, 45)
    expect(toTheMinute(valueOf(await take(id)).request.taken?.until)).toBe(mondayAt(13, 50))
    expect(await world.documents('access-log')).toHaveLength(2)
  })

  it('given back is everybody’s again at once', async () => {
    const id = await asked()
    at(13, 30)
    valueOf(await take(id))
    expect(valueOf(await back(id)).request.taken).toBeNull()
    valueOf(await take(id, second))
  })

  it('has a call written down that was made before the time ran out, as long as nobody else took it', async () => {
    const id = await asked()
    at(15, 25)
    valueOf(await take(id))
    at(15, 50)
    const { request } = valueOf(await note(id, 'answered'))
    expect(request).toMatchObject({ tries: [{ outcome: 'answered' }], taken: { mine: true } })
    expect(toTheMinute(request.taken?.until)).toBe(mondayAt(15, 50))
    valueOf(await close(id, 'talked'))
  })

  it('is tried again in a quarter of an hour where it was busy, and two hours later otherwise', async () => {
    const id = await asked()
    at(13, 30)
    valueOf(await take(id))
    expect(valueOf(await note(id, 'busy')).request.due).toBe(mondayAt(15, 30))
    expect(valueOf(await note(id, 'somebody-else')).request.due).toBe(mondayAt(24 + 15, 30))
  })

  it('that nobody can read hinders no other', async () => {
    await world.put('callbacks', { id: 'bad', isOpen: true, nodeId: 'n-chenguang', due: 0, goneAt: 1, v: 1 })
    const id = await asked()
    expect((await queue()).waiting.map((one) => one.id)).toEqual([id])
  })

  it('is listed up to a hundred, and it is said that there are more', async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, n) =>
        putCallback(world, aCallback({ id: `n${n}`, personId: `p1_${n}`, due: mondayAt(14) + n })),
      )
    await Promise.all(many(100))
    expect(await queue()).toMatchObject({ waiting: { length: 100 }, more: false })
    await Promise.all(many(101))
    expect(await queue()).toMatchObject({ waiting: { length: 100 }, more: true })
  })
})

describe('thirty days after it was closed', () => {
  const clear = () => runWell(world, 'callbacks', 'clear')
  const stored = async () => ({
    requests: (await world.documents('callbacks')).map(({ _id }) => _id),
    looks: (await world.documents('access-log')).length,
    callback: (await world.documents('people')).find(({ _id }) => _id === world.personId('sample-resident'))?.callback,
  })
  const closed = async () => {
    const id = await asked()
    at(13, 30)
    valueOf(await take(id))
    valueOf(await note(id, 'answered'))
    valueOf(await close(id, 'talked'))
    const [seen] = await own()
    return { id, goneAt: seen?.goneAt ?? 0, closedAt: seen?.closed?.at ?? 0 }
  }

  it('it is gone, and not a moment before: for its owner, and with the timer from the database, looks and all', async () => {
    const { id, goneAt, closedAt } = await closed()
    expect(goneAt - closedAt).toBe(30 * DAY)
    world.cloud.clock.set(goneAt - MINUTE)
    await clear()
    expect(await own()).toHaveLength(1)
    expect(await stored()).toEqual({ requests: [id], looks: 1, callback: id })
    world.cloud.clock.set(goneAt)
    // Nobody sees it, whether or not the timer came by.
    expect(await own()).toEqual([])
    expect(await person.call(takeBackCallback, { callbackId: id })).toEqual(no('callback-unknown'))
    for (const answer of await Promise.all(deeds(id, worker))) expect(answer).toEqual(no('callback-unknown'))
    await clear()
    expect(await stored()).toEqual({ requests: [], looks: 0, callback: undefined })
    valueOf(await person.call(askCallback, aCallbackWish()))
  })

  it('the one they asked for since stays theirs', async () => {
    const { goneAt } = await closed()
    at(48)
    const later = await asked()
    world.cloud.clock.set(goneAt)
    await clear()
    expect(await stored()).toMatchObject({ requests: [later], callback: later })
  })

  it('what is open stays, however late it is', async () => {
    const id = await asked()
    at(24 * 400)
    await clear()
    expect((await queue()).waiting.map((one) => one.id)).toEqual([id])
    expect(await own()).toMatchObject([{ isOpen: true, due: mondayAt(15, 30) }])
  })

  it('goes on where a run was cut off, sixty at a time, also with one that cannot be read', async () => {
    const goneAt = mondayAt(5)
    const many = Array.from({ length: 65 }, (_, n) => ({
      ...aCallback({ id: `n${n}`, personId: 'p1_other', isOpen: false, goneAt }),
      v: 1,
    }))
    await world.add('callbacks', many)
    await world.put('callbacks', { id: 'bad', goneAt: goneAt - 1, v: 1 })
    await clear()
    expect((await stored()).requests).toHaveLength(6)
    await clear()
    expect((await stored()).requests).toEqual([])
  })

  it('as many that cannot be dealt with as one run looks at are told, and keep no other from theirs', async () => {
    const gone = { isOpen: false, goneAt: mondayAt(5) }
    await world.put('people', { id: 'p1_torn', v: 1, appointments: 7 })
    const torn = Array.from({ length: 60 }, (_, n) => aCallback({ ...gone, id: `torn${n}`, personId: 'p1_torn' }))
    await world.add(
      'callbacks',
      torn.map((one) => ({ ...one, v: 1 })),
    )
    await putCallback(world, aCallback({ ...gone, id: 'behind', personId: 'p1_other', goneAt: mondayAt(6) }))
    expect(await runTimer(world, 'callbacks', 'clear')).not.toBeNull()
    const left = (await stored()).requests
    expect(left).toHaveLength(60)
    expect(left).not.toContain('behind')
  })

  it('it is cleared for the timer alone', async () => {
    expect(world.cloud.timers.list().filter((one) => one.function === 'callbacks')).toHaveLength(1)
    expect(await worker.ask('callbacks', { action: 'clear', input: {} })).toEqual(no('from-elsewhere'))
  })
})

describe('five times each, at once,', () => {
  const rounds = [1, 2, 3, 4, 5]
  const fresh = async (round: number) => {
    const id = `race-${round}`
    await putCallback(world, aCallback({ id, personId: world.personId('sample-resident') }))
    return id
  }

  it('two who take one request: one has it, the other is told so, and one look is noted', async () => {
    at(13, 30)
    world.cloud.setLatency(3)
    for (const round of rounds) {
      const id = await fresh(round)
      const answers = await Promise.all([take(id), take(id, second)])
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
      expect(answers.filter(({ ok }) => !ok)).toEqual([no('callback-taken')])
      expect(await world.documents('access-log')).toHaveLength(round)
    }
  })

  it('taking back, taking and noting a call: each has one named end, and no number outlives the taking back', async () => {
    world.cloud.setLatency(3)
    for (const round of rounds) {
      at(13, 30)
      const id = await fresh(round)
      valueOf(await take(id, second))
      const [gone, tried, taken] = await Promise.all([
        person.call(takeBackCallback, { callbackId: id }),
        note(id, 'answered', second),
        take(id),
      ])
      expect(gone).toMatchObject({ ok: true, value: { request: { closed: { as: 'taken-back', whileCalling: true } } } })
      if (!tried.ok) expect(tried).toEqual(no('callback-taken-back'))
      expect([no('callback-taken'), no('callback-taken-back')]).toContainEqual(taken)
      const [stored] = (await world.documents('callbacks')).filter(({ _id }) => _id === id)
      expect(stored).toMatchObject({ number: null, name: null, isOpen: false, tries: { length: tried.ok ? 1 : 0 } })
    }
  })

  it('taking one on that is free while it is taken back: either nobody had it, or it is said that somebody had', async () => {
    at(13, 30)
    world.cloud.setLatency(3)
    for (const round of rounds) {
      const id = await fresh(round)
      const [gone, taken] = await Promise.all([person.call(takeBackCallback, { callbackId: id }), take(id)])
      const whileCalling = valueOf(gone).request.closed?.whileCalling
      expect(taken.ok ? true : taken).toEqual(whileCalling ? true : no('callback-taken-back'))
    }
  })

  it('two requests of one person: one is open, the other refused', async () => {
    world.cloud.setLatency(3)
    for (const round of rounds) {
      world.cloud.clock.set(mondayAt(6) + round * DAY)
      const answers = await Promise.all([1, 2].map(() => person.call(askCallback, aCallbackWish())))
      const [won] = answers.flatMap((answer) => (answer.ok ? [answer.value.request] : []))
      expect(answers.filter(({ ok }) => !ok)).toEqual([no('callback-open')])
      valueOf(await person.call(takeBackCallback, { callbackId: won?.id ?? '' }))
    }
  })

  it('closing and noting: what was closed gets no further call', async () => {
    world.cloud.setLatency(3)
    for (const round of rounds) {
      at(13, 30)
      const id = await fresh(round)
      valueOf(await take(id))
      valueOf(await note(id, 'answered'))
      const [closed, tried] = await Promise.all([close(id, 'talked'), note(id, 'busy')])
      expect(closed).toMatchObject({ ok: true })
      if (!tried.ok) expect(tried).toEqual(no('callback-closed'))
    }
  })
})
