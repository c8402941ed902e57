import { beforeAll, describe, expect, it } from 'vitest'
import { listToCall, noteToCall, openToCall } from '#core/contracts/callbacks'
import type { InputOf } from '#core/contracts/operation'
import { bookFor, cancelFor, moveFor, openSeat } from '#core/contracts/sessions'
import type { CallOutcome } from '#core/domain/messages/call-to-make'
import { DAY, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { mondayAt } from '../../support/makers'
import { runWell } from '../../support/run-timer'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'
import { onMonday } from '../../support/yunxi'

const begun = mondayAt(9) - 3 * DAY
const world = aWorld({ at: begun })
const start = mondayAt(13, 30)
const number = '13800138000'
const dayBefore = start - DAY
/** 14:00 to 18:00 on each day. */
const afternoons = ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => ({ weekday, from: 840, until: 1080 }))
let yunxi: Browser
let worker: Browser
let second: Browser
beforeAll(async () => {
  yunxi = await world.as('sample-counsellor')
  worker = await world.as('sample-care-worker')
  second = await world.as('sample-care-worker-2')
})

const aCaller = (change: Partial<InputOf<typeof bookFor>> = {}) => ({
  ...{ offerId: 'one-to-one', start, mode: 'room' as const, spokenConsent: true as const, consentVersion: 2 },
  ...{ phone: number, readBack: true as const, calls: afternoons, ...change },
})
async function book(change: Partial<InputOf<typeof bookFor>> = {}) {
  world.cloud.clock.set(begun)
  return valueOf(await yunxi.call(bookFor, aCaller(change))).row.id
}
const run = async (at: number) => {
  world.cloud.clock.set(at)
  await runWell(world, 'messages', 'sendDue')
}
const list = async (browser = worker) => valueOf(await browser.call(listToCall, {})).calls
const open = (callId: string, browser = worker) => browser.call(openToCall, { callId })
const note = (callId: string, outcome: CallOutcome, browser = worker) => browser.call(noteToCall, { callId, outcome })
const no = (refusal: string) => ({ ok: false, refusal })
const reminded = async () => {
  await book()
  await run(dayBefore)
  const [call] = await list()
  return call?.id ?? ''
}
const inSafe = mondayAt(14, 5) - DAY

describe('what was said by word of mouth', () => {
  it('is kept with the booking: who read it when, which text, that it was read back, and when the place may call', async () => {
    const id = await book()
    const guest = (await world.documents('people')).find(({ _id }) => String(_id).startsWith('guest_'))
    expect(guest?.guest).toMatchObject({
      spoken: { by: world.personId('sample-counsellor'), consentVersion: 2, readBack: true, calls: afternoons },
    })
    expect(valueOf(await yunxi.call(openSeat, onMonday(id))).spoken).toMatchObject({
      ...{ mine: true, readBack: true, calls: true },
    })
    expect(JSON.stringify(await world.everything())).not.toContain(number)
  })

  it.each([
    ['phone-missing', { phone: undefined }],
    ['phone-missing', { phone: ' ' }],
    ['times-missing', { calls: [] }],
    ['times-missing', { calls: [{ weekday: 1 as const, from: 600, until: 614 }] }],
  ])('is refused %s, and nothing is booked: %j', async (refusal, change) => {
    world.cloud.clock.set(begun)
    const before = await world.everything()
    expect(await yunxi.call(bookFor, aCaller(change as object))).toEqual(no(refusal))
    expect(await world.everything()).toEqual(before)
  })
})

describe('somebody without an account', () => {
  it('is on the list from a day before, once, and not after the session began', async () => {
    await book()
    await run(dayBefore - MINUTE)
    expect(await list()).toEqual([])
    await run(dayBefore)
    await run(dayBefore + MINUTE)
    expect(await list()).toMatchObject([
      { occasion: 'day-before', kind: null, start, hasNumber: true, spoken: true, windows: afternoons, held: null },
    ])
    world.cloud.clock.set(start)
    expect(await list()).toEqual([])
  })

  it('is not, who did not say yes to calls by the place: neither before nor after a change', async () => {
    const id = await book({ calls: undefined })
    await run(dayBefore)
    expect(await list()).toEqual([])
    valueOf(await yunxi.call(cancelFor, onMonday(id)))
    await run(dayBefore + 31 * MINUTE)
    expect(await list()).toEqual([])
  })

  it('is not reminded of what was booked less than a day before, since they heard it just then', async () => {
    world.cloud.clock.set(dayBefore + MINUTE)
    valueOf(await yunxi.call(bookFor, aCaller()))
    await run(dayBefore + 2 * MINUTE)
    expect(await list()).toEqual([])
  })

  it('is called about the new time when it is moved, and no more about the old one', async () => {
    const id = await book()
    await run(dayBefore)
    const to = { offerId: 'one-to-one', start: mondayAt(14, 30), mode: 'room' } as const
    const { row } = valueOf(await yunxi.call(moveFor, { ...onMonday(id), to }))
    expect(await list()).toEqual([])
    await run(dayBefore + 2 * MINUTE)
    expect(await list()).toMatchObject([{ kind: 'moved', start: to.start, code: row.code, hasNumber: true }])
  })

  it('is not called about a new time they know already, and is reminded of it as of any other', async () => {
    const id = await book()
    const to = { offerId: 'one-to-one', start: mondayAt(14, 30), mode: 'room' } as const
    const { row } = valueOf(await yunxi.call(moveFor, { ...onMonday(id), to, told: true }))
    await run(begun + 6 * 60 * MINUTE)
    expect(await list()).toEqual([])
    await run(to.start - DAY)
    const [call, ...others] = await list()
    expect([call, others]).toMatchObject([{ occasion: 'day-before', kind: null, code: row.code, hasNumber: true }, []])
  })

  it('is called when it is called off, unless they know already: then nothing of theirs is kept', async () => {
    const first = await book()
    valueOf(await yunxi.call(cancelFor, onMonday(first)))
    await run(inSafe)
    const [call] = await list()
    expect(call).toMatchObject({ kind: 'cancelled', hasNumber: true })
    expect(valueOf(await open(call?.id ?? '')).number).toBe(number)
    valueOf(await note(call?.id ?? '', 'told'))
    expect(await list()).toEqual([])
    const next = await book({ start: mondayAt(14, 30) })
    valueOf(await yunxi.call(cancelFor, { ...onMonday(next), told: true }))
    await run(inSafe + MINUTE)
    expect(await list()).toEqual([])
    const people = (await world.documents('people')) as { guest?: object; appointments: { id: string }[] }[]
    const guest = people.find(({ appointments }) => appointments.some(({ id }) => id === next))?.guest
    expect(guest).toMatchObject({ name: null, phone: null })
  })
})

describe('a call that is to be made', () => {
  it('is opened only when it harms nobody, from the first to the last minute of what was said', async () => {
    const id = await reminded()
    for (const at of [mondayAt(14) - DAY - 2000, mondayAt(18) - DAY]) {
      world.cloud.clock.set(at)
      const before = await world.everything()
      expect(await open(id)).toEqual(no('not-safe-now'))
      expect(await world.everything()).toEqual(before)
    }
    world.cloud.clock.set(mondayAt(14) - DAY)
    expect(valueOf(await open(id)).number).toBe(number)
  })

  it('is in one hand at a time, of two who take it at once, until it is noted or twenty minutes are over', async () => {
    const id = await reminded()
    world.cloud.clock.set(inSafe)
    const both = await Promise.all([open(id), open(id, second)])
    expect(both.map((one) => (one.ok ? 'has it' : one.refusal)).sort()).toEqual(['callback-taken', 'has it'])
    const [mine, theirs] = both[0]?.ok ? [worker, second] : [second, worker]
    expect((await list(mine))[0]?.held).toBe('mine')
    expect((await list(theirs))[0]?.held).toBe('other')
    expect(await note(id, 'told', theirs)).toEqual(no('callback-taken'))
    valueOf(await note(id, 'no-answer', mine))
    expect(await list(theirs)).toMatchObject([{ held: null, tries: [{ outcome: 'no-answer', mine: false }] }])
    const taken = world.cloud.clock.now()
    valueOf(await open(id, theirs))
    world.cloud.clock.set(taken + 19 * MINUTE)
    expect(await open(id, mine)).toEqual(no('callback-taken'))
    world.cloud.clock.set(taken + 21 * MINUTE)
    valueOf(await open(id, mine))
  })

  it('of a wrong number stays, and the number is shown to nobody any more, for nothing else either', async () => {
    const id = await reminded()
    world.cloud.clock.set(inSafe)
    valueOf(await open(id))
    valueOf(await note(id, 'wrong-number'))
    expect(await list(second)).toMatchObject([
      { hasNumber: false, spoken: true, safe: null, windows: null, isOpen: true, held: null },
    ])
    expect(valueOf(await open(id, second)).number).toBeNull()
    valueOf(await note(id, 'no-number', second))
    expect(await list()).toEqual([])
  })

  it('can be ended after any number of tries, and never be tried without end', async () => {
    const id = await reminded()
    world.cloud.clock.set(inSafe)
    for (let one = 0; one < 19; one += 1) valueOf(await note(id, 'no-answer'))
    expect(await note(id, 'no-answer')).toEqual(no('tried-enough'))
    expect(valueOf(await note(id, 'not-needed')).call.tries).toHaveLength(20)
  })
})
