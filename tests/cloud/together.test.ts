import { beforeEach, describe, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { operation } from '#core/contracts/operation'
import { call } from '../../src/cloud/call'
import { aWire } from '../support/wire'

const taro = vi.hoisted(() => ({ cloud: {} as { callFunction?: unknown }, getRandomValues: undefined as unknown }))
vi.mock('@tarojs/taro', () => ({ default: taro }))
const wire = aWire(taro)

const asks = { from: 'phone', access: ['resident'], input: z.object({ of: z.string() }), refusals: ['gone'] } as const
const output = z.object({ has: z.string() })
const look = operation({ ...asks, name: 'room.look', write: false, answer: 'public', output })
const read = operation({ ...asks, name: 'room.read', write: false, answer: 'personal', output })
const other = operation({ ...asks, name: 'hall.look', write: false, answer: 'public', output })
const wish = operation({ ...asks, name: 'room.wish', write: true, perDay: 9, answer: 'public', output })

const attempt = { id: 'a'.repeat(24), begunAt: 1_795_600_000_000 }
const has = (word: string) => ({ ok: true, value: { has: word } }) as const
/** The calls that left, each as what it asks for. */
const left = () => wire.sent.map((event) => ('calls' in event ? event.calls : [event]) as { action: string }[])
const actions = () => left().map((calls) => calls.map(({ action }) => action))

beforeEach(() => wire.reset())

describe('what is read in one moment', () => {
  it('goes as one call of its function, and each is told its own answer', async () => {
    wire.answers({ result: { answers: [has('tea'), { ok: false, refusal: 'gone' }], at: Date.now() } })
    const both = await Promise.all([call(look, { of: 'a' }), call(look, { of: 'b' })])
    expect(both).toEqual([has('tea'), { ok: false, refusal: 'gone' }])
    expect(left()).toEqual([
      [
        { action: 'look', input: { of: 'a' } },
        { action: 'look', input: { of: 'b' } },
      ],
    ])
  })

  it('has each fault with its own number, a sealed one too, and none where it named none or nothing came', async () => {
    const failed = { ok: false, refusal: 'unavailable' }
    const answers = [
      { ...failed, told: '48217735' },
      { sealed: 'aaaa', told: '10000001' },
      { ...failed, told: '<b>' },
    ]
    wire.answers({ result: { answers, at: Date.now() } }, { result: '<html>' })
    const three = await Promise.all([call(look, { of: 'a' }), call(read, { of: 'b' }), call(look, { of: 'c' })])
    const refused = ['unavailable 48217735', 'unavailable 10000001', 'unavailable']
    expect(three).toEqual(refused.map((refusal) => ({ ok: false, refusal })))
    // What failed later without word of ours has nothing of the fault before it.
    expect(await call(look, { of: 'd' })).toEqual(failed)
  })

  it('is sealed each for itself, though the keys are made a moment later', async () => {
    wire.answers({ result: { answers: [has('tea'), { ok: false, refusal: 'bad-input' }], at: Date.now() } })
    const both = await Promise.all([call(look, { of: 'a' }), call(read, { of: 'b' })])
    expect(both).toEqual([has('tea'), { ok: false, refusal: 'bad-input' }])
    expect(left()).toEqual([
      [
        { action: 'look', input: { of: 'a' } },
        { action: 'read', input: { of: 'b' }, seal: { key: expect.any(String), call: expect.any(Number) } },
      ],
    ])
  })

  it('of several functions goes to each of them', async () => {
    wire.answers(has('tea'), has('milk'))
    const both = await Promise.all([call(look, { of: 'a' }), call(other, { of: 'b' })])
    expect(both).toEqual([has('tea'), has('milk')])
    expect(actions()).toEqual([['look'], ['look']])
  })

  it('goes four at a time', async () => {
    const four = [has('1'), has('2'), has('3'), has('4')]
    wire.answers({ result: { answers: four, at: Date.now() } }, has('5'))
    const all = await Promise.all(['1', '2', '3', '4', '5'].map((of) => call(look, { of })))
    expect(all).toEqual([...four, has('5')])
    expect(actions()).toEqual([['look', 'look', 'look', 'look'], ['look']])
  })

  it('is not sealed where the phone gives no chance, and what needs no seal is asked all the same', async () => {
    vi.resetModules()
    const fresh = await import('../../src/cloud/call')
    const { getRandomValues } = taro
    taro.getRandomValues = ({ fail }: { fail: (why: object) => void }) => fail({ errMsg: 'fail' })
    wire.answers(has('tea'))
    const both = await Promise.all([fresh.call(look, { of: 'a' }), fresh.call(read, { of: 'b' })])
    taro.getRandomValues = getRandomValues
    expect(both).toEqual([has('tea'), { ok: false, refusal: 'cannot-seal' }])
    expect(actions()).toEqual([['look']])
  })
})

it('what is read a moment later goes by itself', async () => {
  wire.answers(has('tea'), has('milk'))
  const first = call(look, { of: 'a' })
  await new Promise((resolve) => setTimeout(resolve))
  expect([await first, await call(look, { of: 'b' })]).toEqual([has('tea'), has('milk')])
  expect(actions()).toEqual([['look'], ['look']])
})

it('what changes something goes alone', async () => {
  wire.answers(has('tea'), has('milk'))
  const both = await Promise.all([call(look, { of: 'a' }), call(wish, { of: 'b' }, { attempt })])
  expect(both.map(({ ok }) => ok)).toEqual([true, true])
  expect(actions().sort()).toEqual([['look'], ['wish']])
})

describe('a reply to what was read together', () => {
  const two = () => Promise.all([call(look, { of: 'a' }), call(look, { of: 'b' })])
  const unavailable = { ok: false, refusal: 'unavailable' }

  it.each([
    ['a refusal of the function', { ok: false, refusal: 'unknown-action' }, { ok: false, refusal: 'unknown-action' }],
    ['nothing', undefined, unavailable],
    ['a text', '<html>', unavailable],
    ['answers that are no list', { answers: has('tea') }, unavailable],
  ])('that is %s is one to each', async (_, result, answer) => {
    wire.answers({ result })
    expect(await two()).toEqual([answer, answer])
  })

  it.each([
    ['one that is missing', [has('tea')]],
    ['null', [has('tea'), null]],
    ['a text', [has('tea'), 'tea']],
  ])('leaves the others as they are beside %s', async (_, answers) => {
    wire.answers({ result: { answers, at: Date.now() } })
    expect(await two()).toEqual([has('tea'), unavailable])
  })

  it('that is lost is lost to each', async () => {
    wire.answers('lost')
    expect(await two()).toEqual([
      { ok: false, refusal: 'offline' },
      { ok: false, refusal: 'offline' },
    ])
  })
})
