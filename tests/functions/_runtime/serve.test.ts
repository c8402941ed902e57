import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { operation } from '#core/contracts/operation'
import { id } from '#core/contracts/shapes'
import { accept } from '#core/domain/decision'
import { handle } from '../../../cloudfunctions/_runtime/handle'
import { personIdsOf } from '../../../cloudfunctions/_runtime/identity'
import { serve } from '../../../cloudfunctions/_runtime/serve'

const one = 'oOne------------------------'
const other = 'oOther----------------------'
const key = '0123456789abcdef0123456789abcdef'
const idOf = (openid: string) => personIdsOf(openid, { XINLIN_IDENTITY_KEY: key })[0]

const whoIsIt = operation({
  ...({ name: 'room.whoIsIt', from: 'phone', write: false, answer: 'public' } as const),
  access: ['resident'],
  input: z.object({}),
  output: z.object({ id }),
  refusals: [],
})
/** Those that wait to be told to answer. */
let waiting: (() => void)[]
// There is no database here that calls could be counted in.
vi.stubEnv('XINLIN_CALL_COUNTS', '0')
const main = serve([
  handle(whoIsIt, async (_, { caller }) => {
    await new Promise<void>((resolve) => waiting.push(resolve))
    return accept({ id: caller.personId })
  }),
])
const event = { action: 'whoIsIt', input: {} }

/** As the platform sets it for the call that comes next. */
function calledBy(openid: string | undefined) {
  vi.stubEnv('WX_OPENID', openid)
}

beforeEach(() => {
  waiting = []
  vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const given = { XINLIN_IDENTITY_KEY: key, XINLIN_APP_ID: 'wx-ours', WX_APPID: 'wx-ours', TCB_SOURCE: 'wx_client' }
  for (const [name, value] of Object.entries({ ...given, WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID' })) {
    vi.stubEnv(name, value)
  }
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

async function answered(...calls: readonly Promise<unknown>[]) {
  await vi.waitUntil(() => waiting.length === calls.length, { interval: 1 })
  for (const tell of waiting) tell()
  return Promise.all(calls)
}

describe('two calls that overlap in one process', () => {
  it('are each of the one the platform named when it began, whichever is carried out first', async () => {
    calledBy(one)
    const first = main(event, {})
    calledBy(other)
    const second = main(event, {})
    calledBy(undefined)
    expect(await answered(first, second)).toMatchObject([
      { ok: true, value: { id: idOf(one) } },
      { ok: true, value: { id: idOf(other) } },
    ])
  })

  it('are one of somebody and one of nobody where the platform named nobody for the second', async () => {
    calledBy(one)
    const first = main(event, {})
    calledBy(undefined)
    expect(await main(event, {})).toMatchObject({ ok: false, refusal: 'not-signed-in' })
    expect(await answered(first)).toMatchObject([{ ok: true, value: { id: idOf(one) } }])
  })
})

describe('what the event says of who calls and from where', () => {
  const claims = {
    ...{ openid: other, openId: other, OPENID: other, WX_OPENID: other, FROM_OPENID: other, UNIONID: other },
    ...{ appid: 'wx-other', WX_APPID: 'wx-other', FROM_APPID: 'wx-other', personId: idOf(other), ids: [idOf(other)] },
    ...{ userInfo: { openId: other, appId: 'wx-ours' }, caller: { personId: idOf(other), ids: [idOf(other)] } },
    ...{ from: 'desk', origin: 'desk', source: 'wx_trigger', TCB_SOURCE: 'wx_trigger', Type: 'Timer' },
    ...{
      TriggerName: 'every-night',
      Time: '2026-11-23T06:00:00Z',
      Message: '',
      headers: { cookie: `openid=${other}` },
    },
    ...{ tcbContext: { OPENID: other }, WX_CONTEXT_KEYS: '', env: { WX_OPENID: other }, wxContext: { OPENID: other } },
  }

  it.each(Object.entries(claims))('by %s is not looked at', async (name, claim) => {
    const said = { ...event, [name]: claim }
    calledBy(one)
    const [answer] = await answered(main(said, { ...said, request_id: 'x' }))
    expect(answer).toMatchObject({ ok: true, value: { id: idOf(one) } })
    calledBy(undefined)
    expect(await main(said, said)).toMatchObject({ ok: false, refusal: 'not-signed-in' })
  })

  it('all of it together lets in nobody from elsewhere', async () => {
    vi.stubEnv('TCB_SOURCE', 'wx_http')
    calledBy(one)
    const said = { ...event, ...claims, from: 'phone', origin: 'phone', TCB_SOURCE: 'wx_client' }
    expect(await main(said, said)).toMatchObject({ ok: false, refusal: 'from-elsewhere' })
  })
})
