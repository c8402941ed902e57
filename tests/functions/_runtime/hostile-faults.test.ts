import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { operation } from '#core/contracts/operation'

// The function's own door, with nobody behind it: what is thrown is thrown by a handler.
vi.mock('wx-server-sdk', () => ({
  init: () => undefined,
  database: () => ({}),
  getWXContext: () => ({}),
  DYNAMIC_CURRENT_ENV: Symbol('here'),
}))
// As the platform says of somebody's phone who calls.
// There is no database here that calls could be counted in.
vi.stubEnv('XINLIN_CALL_COUNTS', '0')
vi.stubEnv('XINLIN_APP_ID', 'wx0123456789abcdef')
vi.stubEnv('WX_APPID', 'wx0123456789abcdef')
vi.stubEnv('WX_OPENID', 'oABCD1234567890_-abcdefghijk')
vi.stubEnv('WX_CONTEXT_KEYS', 'WX_APPID,WX_OPENID')
vi.stubEnv('TCB_SOURCE', 'wx_client')
const { serve } = await import('../../../cloudfunctions/_runtime/serve')
const { handle } = await import('../../../cloudfunctions/_runtime/handle')

const ask = operation({
  name: 'room.ask',
  from: 'phone',
  write: false,
  access: ['anyone'],
  answer: 'public',
  input: z.object({}),
  output: z.object({ marks: z.record(z.string(), z.number()) }),
  refusals: [],
})

/** What must never be in a log: digits as phones and codes have them, names, ids, sentences. */
const planted = fc.oneof(
  fc.constantFrom(
    '张晓梅',
    'Zhang Xiaomei',
    'zhangxiaomei',
    'ZHANGXIAOMEI',
    "I don't want to go on",
    'oABCD1234567890_-abcdefghijk',
  ),
  fc.stringMatching(/^1[3-9]\d{9}$/),
  fc.stringMatching(/^o[\w-]{27}$/),
  fc.stringMatching(/^[A-Z][a-z]{5,9} [A-Z][a-z]{5,9}$/),
)

const dressings: readonly ((secret: string) => string)[] = [
  (secret) => secret,
  (secret) => `phone ${secret} is taken`,
  (secret) => `it's ${secret}'s`,
  (secret) => `dup key: : ${secret}`,
  (secret) => `x\n  at ${secret}`,
  (secret) => `x\n    at ${secret} (/var/user/index.js:1:1)`,
  (secret) => `E11000 duplicate key { phone: ${secret} }`,
  (secret) => `${secret} document with _id ${secret} does not exist`,
]
const text = fc
  .tuple(planted, fc.constantFrom(...dressings))
  .map(([secret, dress]) => ({ secret, text: dress(secret) }))

const fields = ['name', 'message', 'code', 'errCode', 'errMsg', 'stack', 'fields', 'cause', 'toString'] as const
type Thing = { readonly thrown: unknown; readonly secrets: readonly string[] }

const asFields = fc
  .tuple(fc.array(fc.tuple(fc.constantFrom(...fields), text), { minLength: 1, maxLength: 9 }), fc.nat(4))
  .map(([given, shape]): Thing => {
    const bag = Object.fromEntries(given.map(([field, { text }]) => [field, text]))
    const thrown = [
      () => bag,
      () => Object.assign(new Error('x'), bag),
      () => Object.defineProperties(new TypeError('x'), Object.getOwnPropertyDescriptors(bag)),
      () => Object.assign(() => undefined, { message: bag.message }),
      () => Object.assign(Object.create({ constructor: { name: given[0]?.[1].text } }), bag),
    ][shape]?.()
    return { thrown, secrets: given.map(([, { secret }]) => secret) }
  })

const resisting = text.map(
  ({ secret, text }): Thing => ({
    secrets: [secret],
    thrown: new Proxy(new Error(text), {
      get: () => {
        throw new Error(text)
      },
      getPrototypeOf: () => {
        throw new Error(text)
      },
      has: () => {
        throw new Error(text)
      },
    }),
  }),
)

const bare = text.map(({ secret, text }): Thing => ({ secrets: [secret], thrown: text }))
const asNumber = fc.integer({ min: 13_000_000_000, max: 19_999_999_999 }).map(
  (phone): Thing => ({
    secrets: [`${phone}`],
    thrown: { code: phone, errCode: -phone, message: phone, stack: phone },
  }),
)

async function linesOf(run: () => never, context: unknown): Promise<{ lines: string[]; answer: unknown }> {
  const lines: string[] = []
  const print = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
  try {
    const answer = await serve([handle(ask, async () => run())])({ action: 'ask', input: {} }, context)
    return { lines, answer }
  } finally {
    print.mockRestore()
  }
}

describe('whatever a handler throws', () => {
  it('is one line of the log, says nothing of what it held, and the caller is told we are at fault', async () => {
    const anything = fc.oneof(asFields, resisting, bare, asNumber)
    await fc.assert(
      fc.asyncProperty(anything, fc.oneof(text, fc.constant(null)), async ({ thrown, secrets }, inContext) => {
        const context = inContext === null ? {} : { request_id: inContext.text, requestId: inContext.text }
        let reached = false
        const { lines, answer } = await linesOf(() => {
          reached = true
          throw thrown
        }, context)
        expect(reached).toBe(true)
        expect(answer).toMatchObject({ ok: false, refusal: 'unavailable' })
        expect(lines).toHaveLength(1)
        const { at, ...line }: Record<string, unknown> = JSON.parse(lines[0] ?? '')
        expect(at).toBeTypeOf('number')
        expect(line).toMatchObject({ level: 'error', operation: 'room.ask', outcome: 'unavailable' })
        const written = JSON.stringify(line)
        for (const secret of [...secrets, ...(inContext ? [inContext.secret] : [])])
          expect(written).not.toContain(secret)
      }),
      { numRuns: 500 },
    )
  })

  it('an answer with somebody for a key is named by fields only', async () => {
    await fc.assert(
      fc.asyncProperty(planted, async (secret) => {
        const lines: string[] = []
        const print = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
        const marks = { [secret]: 'three' } as unknown as Record<string, number>
        await serve([handle(ask, async () => ({ ok: true, value: { marks } }))])({ action: 'ask', input: {} }, {})
        print.mockRestore()
        expect(lines).toHaveLength(1)
        expect(JSON.parse(lines[0] ?? '')).toMatchObject({ fault: { name: 'BadOutput', fields: ['marks.other'] } })
        expect(lines[0]).not.toContain(secret)
      }),
    )
  })
})
