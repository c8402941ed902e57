import type { CloudClock } from './clock'
import type { FaultRules } from './faults/faults'
import type { Caller } from './functions/caller'
import type { Functions } from './functions/functions'
import type { MiniProgram } from './openapi/api'
import { callOpenApi } from './openapi/open-apis'
import type { Outbox } from './openapi/outbox'
import type { PhoneCodes } from './openapi/phone-codes'
import type { TextCheck } from './openapi/text-check'
import type { Storage } from './storage/storage'
import type { Store } from './store/store'
import type { AdminOptions } from './wire/admin'

/** What the actions of the server SDKs work on. */
export interface AdminParts {
  store: Store
  clock: CloudClock
  storage: Storage
  functions: Functions
  faults: FaultRules
  outbox: Outbox
  phoneCodes: PhoneCodes
  textCheck: TextCheck
  miniProgram: MiniProgram
  /** Somebody who has been here, besides whoever calls now. */
  knowsUser(openid: string): boolean
  unionidOf(openid: string): string | undefined
  latencyMs(): number
  noise: AdminOptions['noise']
}

/** The admin endpoint over them: every request is made for the caller its function instance has. */
export function openAdmin(parts: AdminParts): AdminOptions {
  const { store, clock, storage, functions, faults, outbox, phoneCodes, textCheck, miniProgram, latencyMs, noise } =
    parts
  return {
    latencyMs,
    faults,
    noise,
    callOf: (token) => functions.callOf(token),
    contextOf: (token, sentAt) => {
      const calling = functions.callerOf(token)
      const caller: Caller = calling ?? { openid: null, source: '', clientIp: '127.0.0.1' }
      const source = [caller.source, 'scf'].filter(Boolean).join(',')
      const knowsUser = (openid: string) => openid === caller.openid || parts.knowsUser(openid)
      return {
        store,
        clock,
        storage,
        appId: miniProgram.appId,
        knowsUser,
        unionidOf: (openid) => (openid === caller.openid ? caller.unionid : undefined) ?? parts.unionidOf(openid),
        // A function's SDK tells the time by the cloud's clock, any other by the machine's.
        sentAt: calling ? clock.machineTimeOf(sentAt) : sentAt,
        invoke: async (name, event) =>
          (await functions.invoke(name, event, { ...caller, source }, { source: 'function' })).result,
        openApi: (name, params) =>
          callOpenApi(name, params, functions.openApisOf(token), {
            ...{ clock, miniProgram, outbox, phoneCodes, textCheck, knowsUser },
          }),
      }
    },
  }
}
