import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { operation } from '#core/contracts/operation'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../../../cloudfunctions/_runtime/handle'
import { serve } from '../../../cloudfunctions/_runtime/serve'

const asks = { from: 'phone', access: ['resident'], input: z.object({ of: z.string() }), refusals: ['gone'] } as const
const output = z.object({ has: z.string() })
const look = operation({ ...asks, name: 'room.look', write: false, answer: 'public', output })
const read = operation({ ...asks, name: 'room.read', write: false, answer: 'personal', output })
const wish = operation({ ...asks, name: 'room.wish', write: true, perDay: 9, answer: 'public', output })
const night = operation({ ...asks, name: 'room.night', write: false, tidies: true, answer: 'public', output })

let wished: number
// There is no database here that calls could be counted in.
vi.stubEnv('XINLIN_CALL_COUNTS', '0')
const main = serve([
  handle(look, async ({ of }) => {
    if (of === 'nothing') return refuse('gone')
    if (of === 'a fault') throw new Error('broken')
    return accept({ has: of === 'much' ? 'x'.repeat(600_000) : of })
  }),
  handle(read, async ({ of }) => accept({ has: of })),
  handle(wish, async ({ of }) => {
    wished += 1
    return accept({ has: of })
  }),
  handle(night, async ({ of }) => accept({ has: of })),
])
const ask = (...calls: readonly unknown[]) => main({ calls }, {})
const looks = (of: string) => ({ action: 'look', input: { of } })
const has = (word: string) => ({ ok: true, value: { has: word } })

const lines: { operation: string; outcome: string; requestId: string }[] = []
beforeEach(() => {
  wished = 0
  lines.splice(0)
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(JSON.parse(line)))
  const given = {
    XINLIN_IDENTITY_KEY: '0123456789abcdef0123456789abcdef',
    XINLIN_APP_ID: 'wx-ours',
    WX_APPID: 'wx-ours',
  }
  const from = { TCB_SOURCE: 'wx_client', WX_OPENID: 'oOne------------------------' }
  for (const [name, value] of Object.entries({ ...given, ...from, WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID' })) {
    vi.stubEnv(name, value)
  }
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

describe('several questions in one call', () => {
  it('are answered in their order, each with its own yes or no, and the time once', async () => {
    const answer = await ask(looks('tea'), looks('nothing'), { action: 'burn' }, { action: 'look', input: 7 })
    expect(answer).toEqual({
      answers: [
        has('tea'),
        { ok: false, refusal: 'gone' },
        { ok: false, refusal: 'unknown-action' },
        { ok: false, refusal: 'bad-input' },
      ],
      at: expect.any(Number),
    })
  })

  it('are not spoilt by a fault of one of them', async () => {
    expect(await ask(looks('a fault'), looks('tea'))).toMatchObject({
      answers: [{ ok: false, refusal: 'unavailable' }, has('tea')],
    })
  })

  it('are one line of the log each, of one request', async () => {
    const request_id = '01234567-89ab-cdef-0123-456789abcdef'
    await main({ calls: [looks('tea'), looks('nothing')] }, { request_id })
    expect(lines.map(({ operation, outcome, requestId }) => [operation, outcome, requestId])).toEqual([
      ['room.look', 'ok', request_id],
      ['room.look', 'gone', request_id],
    ])
  })

  it('are sealed each by itself where they are personal', async () => {
    const key = randomBytes(32).toString('base64').slice(0, 43)
    const reads = (call: number) => ({ action: 'read', input: { of: 'tea' }, seal: { key, call } })
    const { answers } = (await ask(reads(1), reads(2), looks('milk'))) as unknown as { answers: { sealed?: string }[] }
    expect(answers).toEqual([{ sealed: expect.any(String) }, { sealed: expect.any(String) }, has('milk')])
    expect(answers[0]?.sealed).not.toBe(answers[1]?.sealed)
    expect(JSON.stringify(answers.slice(0, 2))).not.toContain('tea')
  })

  it('are each settled by who calls', async () => {
    vi.stubEnv('WX_OPENID', undefined)
    const no = { ok: false, refusal: 'not-signed-in' }
    expect(await ask(looks('tea'), looks('milk'))).toMatchObject({ answers: [no, no] })
  })

  it('are asked for once more where they do not fit into one reply', async () => {
    expect(await ask(looks('much'), looks('much'), looks('tea'))).toMatchObject({
      answers: [{ ok: true }, { ok: false, refusal: 'busy' }, has('tea')],
    })
  })

  it.each([
    ['what changes something', { action: 'wish', input: { of: 'x' }, attempt: { id: 'a'.repeat(24), begunAt: 1 } }],
    ["the timer's", { action: 'night', input: { of: 'x' } }],
  ])('change nothing: %s is refused among them', async (_, change) => {
    const { answers } = (await ask(change, looks('tea'))) as unknown as { answers: unknown[] }
    expect(answers).toEqual([{ ok: false, refusal: 'bad-input' }, has('tea')])
    expect(wished).toBe(0)
  })

  it.each([
    ['none', []],
    ['five', [1, 2, 3, 4, 5].map((of) => looks(`${of}`))],
    ['a text', 'look'],
    ['an object', { 0: looks('tea'), length: 1 }],
    ['null', null],
  ])('are no call where they are %s', async (_, calls) => {
    expect(await main({ calls }, {})).toEqual({ ok: false, refusal: 'unknown-action', at: expect.any(Number) })
  })

  it('hold no further ones in them', async () => {
    expect(await ask({ calls: [looks('tea')] })).toMatchObject({ answers: [{ ok: false, refusal: 'unknown-action' }] })
  })
})
