import { z } from 'zod'
import { callFunction, maxPayloadBytes } from '../gateway/call'
import { nestsDeeperThan } from '../wire/json'
import { name, nothing, text } from './input'
import type { ConsoleParts, Operations } from './operation'
import { Refused } from './refusal'
import { readJsonObject } from './texts'

/** As much as is listed when nobody says. */
const usualLimit = 100

export const callOperations: Operations<'listCalls' | 'clearCalls' | 'listFunctions' | 'callFunction'> = {
  listCalls: {
    input: z.strictObject({
      after: z.int().min(0).exactOptional(),
      limit: z.int().min(1).max(500).exactOptional(),
    }),
    run: (asked, { calls }) => calls.list({ limit: usualLimit, ...asked }),
  },
  clearCalls: {
    input: nothing,
    run: (_, { calls }) => {
      calls.clear()
      return {}
    },
  },
  listFunctions: {
    input: nothing,
    run: (_, { functions }) =>
      functions.list().map(({ name: one, instances, memoryMb, timeoutSeconds, openApis }) => ({
        name: one,
        instances,
        memoryMb,
        timeoutSeconds,
        openApis,
      })),
  },
  callFunction: { input: z.strictObject({ function: name, event: text, openid: text.max(128) }), run: callByHand },
}

/** A call as a mini program would make it, by nobody when `openid` is empty. */
async function callByHand(
  { function: called, event: eventText, openid }: { function: string; event: string; openid: string },
  { functions }: ConsoleParts,
) {
  if (!functions.list().some((one) => one.name === called)) throw new Refused(`没有叫“${called}”的云函数。`)
  if (!/^[\x21-\x7e]*$/.test(openid)) throw new Refused('openid 里只能有英文字母、数字和符号。')
  if (Buffer.byteLength(eventText) > maxPayloadBytes) throw new Refused('参数不能超过 1 MB。')
  if (nestsDeeperThan(eventText, 100)) throw new Refused('参数套得太深。')
  const event = readJsonObject(eventText || '{}', '参数')
  let call = 0
  const onBegin = (id: number) => {
    call = id
  }
  const byHand: Pick<ConsoleParts['functions'], 'invoke'> = {
    invoke: (one, given, caller) =>
      functions.invoke(one, given, { ...caller, openid: openid || null }, { source: 'console', onBegin }),
  }
  const answer = await callFunction(byHand, called, event, { openid })
  return { call, answer }
}
