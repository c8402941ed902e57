import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { whoAmI } from '#core/contracts/account'
import { listMyAssessments } from '#core/contracts/assessments'
import { listArticles } from '#core/contracts/content'
import { type AnyOperation, operation } from '#core/contracts/operation'
import { wayOutOf } from '../../cloudfunctions/_runtime/seal'

interface Event {
  readonly action: string
  readonly input: unknown
  readonly seal?: { readonly key: string; readonly call: number }
}
type Asked = (options: { length: number; success: (got: object) => void; fail: (why: object) => void }) => void

const taro = vi.hoisted(() => ({
  getRandomValues: undefined as unknown,
  cloud: { callFunction: undefined as unknown },
}))
vi.mock('@tarojs/taro', () => ({ default: taro }))

const chance: Asked = ({ length, success }) => success({ randomValues: Uint8Array.from(randomBytes(length)).buffer })

/** What the phone sent, in order. */
const sent: Event[] = []
/** What the cloud answers to it. */
let reply: (event: Event) => unknown = () => null

async function aProgram() {
  vi.resetModules()
  return (await import('../../src/cloud/call')).call
}
let call: Awaited<ReturnType<typeof aProgram>>

/** Says as much as a test wants it to, whatever bounds the real ones have. */
const tell = operation({
  name: 'room.tell',
  from: 'phone',
  write: false,
  access: ['resident'],
  answer: 'personal',
  input: z.object({}),
  output: z.object({ text: z.string() }),
  refusals: [],
})

const roles = { roles: [{ role: 'counsellor', postName: '咨询师', nodeName: '晨光社区 😀' }], unread: 0 }
const yes = { ok: true, value: roles } as const
const unavailable = { ok: false, refusal: 'unavailable' }

function sealed(event: Event, operation: AnyOperation = whoAmI, decision: Parameters<typeof seals>[2] = yes) {
  return seals(operation, event.seal, decision)
}
function seals(
  operation: AnyOperation,
  seal: unknown,
  decision: { ok: true; value: unknown } | { ok: false; refusal: string },
) {
  const wayOut = wayOutOf(operation, seal)
  if (!wayOut.ok) throw new Error(wayOut.refusal)
  return wayOut.value(decision) as { readonly sealed: string }
}

beforeEach(async () => {
  taro.getRandomValues = chance
  taro.cloud.callFunction = async ({ data }: { data: Event }) => {
    sent.push(data)
    return { result: reply(data) }
  }
  reply = (event) => sealed(event)
  sent.splice(0)
  call = await aProgram()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('a personal answer', () => {
  it('opens on the phone that asked, Chinese and all', async () => {
    expect(await call(whoAmI, {})).toEqual(yes)
  })

  it('opens when it is a refusal', async () => {
    reply = (event) => sealed(event, whoAmI, { ok: false, refusal: 'not-signed-in' })
    expect(await call(whoAmI, {})).toEqual({ ok: false, refusal: 'not-signed-in' })
  })

  it.each([0, 1, 900, 1024, 8192, 40_000])('opens whatever its length, with %i characters', async (length) => {
    const value = { text: '心'.repeat(length) }
    reply = (event) => sealed(event, tell, { ok: true, value })
    expect(await call(tell, {})).toEqual({ ok: true, value })
  })

  it('is asked for with one key while the program is open, a number of its own each call, and another key next time', async () => {
    await call(whoAmI, {})
    await call(whoAmI, {})
    await (await aProgram())(whoAmI, {})
    const [first, second, later] = sent.map(({ seal }) => seal)
    expect(second?.key).toBe(first?.key)
    expect(second?.call).not.toBe(first?.call)
    expect(later?.key).not.toBe(first?.key)
  })

  it('is asked for by nothing that opens it: key and number of another program give nothing', async () => {
    await call(whoAmI, {})
    const [theirs] = sent
    reply = () => sealed(theirs as Event)
    expect(await call(whoAmI, {})).toEqual(unavailable)
    const other = await aProgram()
    expect(await other(whoAmI, {})).toEqual(unavailable)
  })
})

describe('what is not the answer to this call', () => {
  it('is the answer to the call before', async () => {
    const answers: unknown[] = []
    reply = (event) => {
      answers.push(sealed(event))
      return answers[0]
    }
    expect(await call(whoAmI, {})).toEqual(yes)
    expect(await call(whoAmI, {})).toEqual(unavailable)
  })

  it('is the answer to another question of the same phone', async () => {
    const none = { ok: true, value: { administrations: [], next: null } } as const
    reply = (event) => sealed(event, listMyAssessments, none)
    expect(await call(listMyAssessments, {})).toEqual(none)
    expect(await call(whoAmI, {})).toEqual(unavailable)
  })

  it('is one that was sealed for another question under the number of this one', async () => {
    reply = (event) => sealed(event, listMyAssessments, yes)
    expect(await call(whoAmI, {})).toEqual(unavailable)
  })

  it.each([0, 31, 32, 43, 44, 60, 500, -17, -16, -1])('is one with its byte %i bent', async (at) => {
    reply = (event) => {
      const bytes = Buffer.from(sealed(event).sealed, 'base64')
      const place = (at + bytes.length) % bytes.length
      bytes[place] = (bytes[place] ?? 0) ^ 1
      return { sealed: bytes.toString('base64') }
    }
    expect(await call(whoAmI, {})).toEqual(unavailable)
  })

  it.each([0, 1, 31, 32, 44, 59, 60, 61, 1000, -1])('is one cut off at %i', async (at) => {
    reply = (event) => ({ sealed: Buffer.from(sealed(event).sealed, 'base64').subarray(0, at).toString('base64') })
    expect(await call(whoAmI, {})).toEqual(unavailable)
  })

  it.each([
    ['no base64', '*'.repeat(200)],
    ['Chinese', '心邻'.repeat(100)],
    ['nothing but zeros, the key of the function too', Buffer.alloc(1100).toString('base64')],
    ['a number', 7],
    ['null', null],
  ])('is %s', async (_, text) => {
    reply = () => ({ sealed: text })
    expect(await call(whoAmI, {})).toEqual(unavailable)
  })

  it.each([
    ['a yes', yes],
    ['a no that tells something', { ok: false, refusal: 'enough-booked' }],
  ])('is %s that came open', async (_, result) => {
    reply = () => result
    expect(await call(whoAmI, {})).toEqual(unavailable)
  })

  it.each(['program-outdated', 'bad-input', 'unknown-action'])(
    'but for %s, with which nothing was sealed',
    async (refusal) => {
      reply = () => ({ ok: false, refusal })
      expect(await call(whoAmI, {})).toEqual({ ok: false, refusal })
    },
  )

  it('throws nothing and keeps nothing: the next call goes through', async () => {
    reply = () => ({ sealed: 'AAAA' })
    await call(whoAmI, {})
    reply = (event) => sealed(event)
    expect(await call(whoAmI, {})).toEqual(yes)
  })
})

describe('a phone without randomness', () => {
  const cannot = { ok: false, refusal: 'cannot-seal' }

  it.each<[string, Asked | undefined]>([
    ['lacks it', undefined],
    ['refuses', ({ fail }) => fail({ errMsg: 'getRandomValues:fail' })],
    [
      'throws',
      () => {
        throw new Error('getRandomValues:fail')
      },
    ],
    ['gives too little', ({ success }) => success({ randomValues: new ArrayBuffer(4) })],
    ['gives zeros', ({ length, success }) => success({ randomValues: new ArrayBuffer(length) })],
    ['gives nothing', ({ success }) => success({})],
  ])('that %s asks nothing personal, and makes none up', async (_, asked) => {
    const dice = vi.spyOn(Math, 'random')
    taro.getRandomValues = asked
    expect(await call(whoAmI, {})).toEqual(cannot)
    expect(sent).toEqual([])
    expect(dice).not.toHaveBeenCalled()
  })

  it('that never answers is not waited for, and still asks what is public', async () => {
    vi.useFakeTimers()
    taro.getRandomValues = () => undefined
    const answer = call(whoAmI, {})
    await vi.advanceTimersByTimeAsync(3_000)
    expect(await answer).toEqual(cannot)
    reply = () => ({ ok: true, value: { articles: [], collections: [], next: null } })
    expect(await call(listArticles, {})).toEqual({ ok: true, value: { articles: [], collections: [], next: null } })
    expect(sent).toEqual([{ action: 'listArticles', input: {} }])
  })

  it('is asked again by the next call', async () => {
    taro.getRandomValues = undefined
    await call(whoAmI, {})
    taro.getRandomValues = chance
    expect(await call(whoAmI, {})).toEqual(yes)
  })
})
