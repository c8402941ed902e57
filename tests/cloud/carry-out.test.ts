import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { operation } from '#core/contracts/operation'
import type { Attempt } from '#core/domain/attempts/attempt'
import { carryOut, noteHere, settle } from '../../src/cloud/carry-out'
import type { Noted } from '../../src/cloud/send'
import { aWire } from '../support/wire'

const taro = vi.hoisted(() => ({ cloud: {} as { callFunction?: unknown }, getRandomValues: undefined as unknown }))
vi.mock('@tarojs/taro', () => ({ default: taro }))
const wire = aWire(taro)

const wish = operation({
  name: 'room.wish',
  from: 'phone',
  write: true,
  perDay: 9,
  access: ['resident'],
  answer: 'personal',
  input: z.object({ for: z.string() }),
  output: z.object({ has: z.string() }),
  refusals: ['taken'],
})
const done = { ok: true, value: { has: 'tea' } } as const
const no = (refusal: string) => ({ ok: false, refusal }) as const
const did = (id: string | null) => ({ ok: true, value: { did: id } }) as const

let noted: Noted
beforeEach(() => {
  wire.reset()
  noted = noteHere()('tea')
})
afterEach(() => {
  vi.useRealTimers()
  expect(wire.left()).toBe(0)
})

const tried = () => carryOut(wish, { for: 'tea' }, noted)
/** What left the phone: `wish` with its attempt, or `settleAttempt` with the attempt that it asks about. */
const asked = () =>
  wire.sent.map(({ action, attempt, input }) =>
    action === 'settleAttempt' ? ['settled', (input as { lost: Attempt }).lost.id] : [action, attempt?.id],
  )
const attemptsSent = () => wire.sent.map(({ attempt }) => attempt?.id)

describe('a change that is answered', () => {
  it('is sent once, as an attempt with an id of its own and the time it began', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_795_600_000_000 })
    wire.answers(done)
    expect(await tried()).toEqual(done)
    const attempt = { id: expect.stringMatching(/^[0-9a-z]{24}$/), begunAt: 1_795_600_000_000 }
    expect(wire.sent).toEqual([{ action: 'wish', input: { for: 'tea' }, attempt, seal: expect.anything() }])
    expect(noted.unsettled()).toBeNull()
  })

  it('is noted before it is sent, so that it is known even if the program ends now', async () => {
    let then: Attempt | null = null
    const { callFunction } = taro.cloud as { callFunction: (call: object) => unknown }
    taro.cloud.callFunction = (call: object) => {
      then = noted.unsettled()
      return callFunction(call)
    }
    wire.answers(done)
    await tried()
    taro.cloud.callFunction = callFunction
    expect(then).toEqual(wire.sent[0]?.attempt)
  })

  it.each(['taken', 'too-many', 'busy', 'bad-input', 'not-signed-in', 'program-outdated'])(
    'with a no, %s, is over, and the next try is another attempt',
    async (refusal) => {
      wire.answers(no(refusal), done)
      expect(await tried()).toEqual(no(refusal))
      expect(noted.unsettled()).toBeNull()
      await tried()
      const [first, second] = attemptsSent()
      expect(second).not.toBe(first)
    },
  )

  it('on a phone that cannot seal is not sent, and nothing is left to be settled', async () => {
    vi.resetModules()
    const fresh = await import('../../src/cloud/carry-out')
    const { getRandomValues } = taro
    taro.getRandomValues = undefined
    expect(await fresh.carryOut(wish, { for: 'tea' }, noted)).toEqual(no('cannot-seal'))
    taro.getRandomValues = getRandomValues
    expect([wire.sent, noted.unsettled()]).toEqual([[], null])
  })
})

describe('a change whose reply was lost', () => {
  const lost = [
    ['on the way', 'lost' as const],
    ['by a fault over there', 'failed' as const],
    ['since it does not open', { result: { sealed: 'AAAA' } }],
    ['since something else came', { result: '<html>wifi</html>' }],
    ['since the function said so', no('unavailable')],
    ['since it lacks what the contract says', { ok: true, value: {} } as const],
  ] as const

  it.each(lost)('%s, and was done: is answered as it was the first time', async (_, reply) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    wire.answers(reply, did('made-1'), done)
    expect(await tried()).toEqual(done)
    const [first] = attemptsSent()
    expect(asked()).toEqual([
      ['wish', first],
      ['settled', first],
      ['wish', first],
    ])
    expect(noted.unsettled()).toBeNull()
  })

  it.each(lost)('%s, and was not done: is given up, and says why it could not be asked', async (_, reply) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    wire.answers(reply, did(null), done)
    expect(await tried()).toEqual(no(reply === 'lost' ? 'offline' : 'unavailable'))
    expect(noted.unsettled()).toBeNull()
    expect(await tried()).toEqual(done)
    const [first, , next] = attemptsSent()
    expect(next).not.toBe(first)
  })

  it.each(['lost', 'failed', no('unavailable'), no('attempt-unknown'), no('too-many'), no('busy')] as const)(
    'and nobody could say what became of it (%j): is not known, and the next try is the same attempt',
    async (reply) => {
      wire.answers('lost', reply, done)
      expect(await tried()).toEqual(no('no-reply'))
      expect(noted.unsettled()?.id).toBe(attemptsSent()[0])
      expect(await tried()).toEqual(done)
      const [first, settling, next] = attemptsSent()
      expect(next).toBe(first)
      expect(settling).not.toBe(first)
      expect(noted.unsettled()).toBeNull()
    },
  )

  it('was done, but what it came to was lost as well: is not known, and the next try is the same attempt', async () => {
    wire.answers('lost', did('made-1'), 'lost', done)
    expect(await tried()).toEqual(no('no-reply'))
    const [first] = attemptsSent()
    expect(noted.unsettled()?.id).toBe(first)
    expect(await tried()).toEqual(done)
    expect(attemptsSent().at(-1)).toBe(first)
  })

  it('was done and undone since: is answered with what became of it', async () => {
    wire.answers('lost', did('made-1'), no('taken'))
    expect(await tried()).toEqual(no('taken'))
    expect(noted.unsettled()).toBeNull()
  })

  it('is not waited for longer than fifteen seconds, and word of it not longer than six', async () => {
    vi.useFakeTimers()
    wire.answers('silence', 'silence')
    let answer: unknown
    void tried().then((came) => {
      answer = came
    })
    await vi.advanceTimersByTimeAsync(14_900)
    expect(asked()).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(200)
    expect(asked()).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(5_700)
    expect(answer).toBeUndefined()
    await vi.advanceTimersByTimeAsync(300)
    expect(answer).toEqual(no('no-reply'))
  })
})

describe('a further try of an attempt nobody knows the end of', () => {
  beforeEach(async () => {
    wire.answers('lost', 'lost')
    await tried()
    wire.sent.splice(0)
  })

  it('with a no of its own is asked about: the first one may still be on its way', async () => {
    const before = noted.unsettled()?.id
    wire.answers(no('taken'), did(null))
    expect(await tried()).toEqual(no('taken'))
    expect(asked()).toEqual([
      ['wish', before],
      ['settled', before],
    ])
    expect(noted.unsettled()).toBeNull()
  })

  it('with a no of its own while the first one was done is answered as that was', async () => {
    wire.answers(no('taken'), did('made-1'), done)
    expect(await tried()).toEqual(done)
  })

  it('with a no of its own, and no word of the first one, is still not known', async () => {
    const before = noted.unsettled()
    wire.answers(no('taken'), 'lost')
    expect(await tried()).toEqual(no('no-reply'))
    expect(noted.unsettled()).toEqual(before)
  })

  it('that is over is begun anew, once, as another attempt', async () => {
    const before = noted.unsettled()?.id
    wire.answers(no('attempt-over'), done)
    expect(await tried()).toEqual(done)
    const [first, second] = attemptsSent()
    expect(first).toBe(before)
    expect(second).not.toBe(before)
    expect(noted.unsettled()).toBeNull()
  })

  it('begun anew with a no is over: of that attempt there was no earlier try', async () => {
    wire.answers(no('attempt-over'), no('taken'))
    expect(await tried()).toEqual(no('taken'))
    expect(noted.unsettled()).toBeNull()
  })

  it('begun anew and lost is asked about by its new name', async () => {
    wire.answers(no('attempt-over'), 'lost', 'lost')
    expect(await tried()).toEqual(no('no-reply'))
    const [, anew] = attemptsSent()
    expect(asked().at(-1)).toEqual(['settled', anew])
    expect(noted.unsettled()?.id).toBe(anew)
  })
})

it('is not begun anew a second time: a phone whose attempts are all over is told so', async () => {
  wire.answers(no('attempt-over'), no('attempt-over'))
  expect(await tried()).toEqual(no('attempt-over'))
})

describe('what became of an attempt', () => {
  const attempt = { id: 'an-attempt-of-this-test', begunAt: 1 }
  it.each([
    ['done, with what it did', did('made-1'), { state: 'done', did: 'made-1' }],
    ['never, from now on', did(null), { state: 'never' }],
    ['not known, when nobody remembers', no('attempt-unknown'), { state: 'unknown' }],
    ['not known, when nobody could be asked', 'lost', { state: 'unknown' }],
  ] as const)('is %s', async (_, reply, came) => {
    wire.answers(reply)
    expect(await settle(attempt)).toEqual(came)
    expect(wire.sent[0]).toMatchObject({ action: 'settleAttempt', input: { lost: attempt } })
  })
})

describe('an attempt noted while a page is open', () => {
  const attempt = { id: 'an-attempt-of-this-test', begunAt: 1 }

  it('is that of one wish: another one, or the same in another way, begins another', () => {
    const here = noteHere()
    here({ for: 'tea', cups: 1 }).note(attempt)
    expect(here({ for: 'tea', cups: 1 }).unsettled()).toEqual(attempt)
    expect(here({ for: 'tea', cups: 2 }).unsettled()).toBeNull()
  })

  it('is forgotten once its end is known, and is not that of another page', () => {
    const here = noteHere()
    here('tea').note(attempt)
    expect(noteHere()('tea').unsettled()).toBeNull()
    here('tea').note(null)
    expect(here('tea').unsettled()).toBeNull()
  })
})
