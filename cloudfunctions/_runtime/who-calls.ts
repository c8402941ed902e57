import type { Origin } from '#core/contracts/operation'
import type { Documents } from '../_store/database'
import type { PersonIds } from './identity'
import { networkOf } from './network'

/** Somebody at a desk: whom the session names, and what it is asked for while something is done by it. */
export interface Seat {
  readonly ids: PersonIds
  /** Throws `NotSeated` where the session holds no longer: inside the transaction that writes. */
  readonly still: (documents: Documents) => Promise<void>
  /** They do not work here any more: the session ends, and it throws `NotSeated`. */
  readonly end: () => Promise<never>
}

/** Whom the platform says it calls for, settled before anything else and not asked again. */
export interface WhoCalls {
  /** Null where the call comes from nowhere that we let in. */
  readonly origin: Origin | null
  /** Null for a timer, or when the platform knows nobody. */
  readonly openid: string | null
  /** Where they come from, where the platform says it; two of one network are the same. Not there of a timer or a desk. */
  readonly network?: string
  /** Of a desk alone: there the platform knows nobody, and a session of ours does. */
  readonly seat?: Seat
}

/** As WeChat makes them: 28 characters, an "o" first. */
const openidForm = /^o[\w-]{27}$/

/** Thrown when the environment does not say which mini program it belongs to: then no call can be told to be ours. */
export class MissingAppId extends Error {
  override readonly name = 'MissingAppId'
}

type Env = Readonly<Record<string, string | undefined>>

/**
 * Straight from the environment, where each is text: the SDK's own getWXContext turns what looks like a number into one,
 * and rounds it. Nothing of the event is looked at, since whoever calls writes it as they like.
 */
export function whoCalls(env: Env): WhoCalls {
  const ours = env.XINLIN_APP_ID
  if (!ours) throw new MissingAppId('XINLIN_APP_ID')
  const given = new Set((env.WX_CONTEXT_KEYS ?? '').split(','))
  const value = (name: string) => (given.has(name) ? env[name] : undefined)
  const openid = value('WX_OPENID')
  const shared = value('WX_FROM_APPID') !== undefined || value('WX_FROM_OPENID') !== undefined
  const isOurs = value('WX_APPID') === ours && !shared
  const origin = isOurs ? originOf(env.TCB_SOURCE, openid, env.XINLIN_DEVTOOLS === '1') : null
  const network = networkOf(value('WX_CLIENTIP') ?? value('WX_CLIENTIPV6'))
  const named = openid !== undefined && openidForm.test(openid) ? openid : null
  return Object.freeze({ origin, openid: named, ...(network === null ? {} : { network }) })
}

/** `devtools`: a trial environment where WeChat's developer tools may call as a phone does. */
function originOf(source: string | undefined, openid: string | undefined, devtools: boolean): Origin | null {
  if (source === 'wx_client' || (devtools && source === 'wx_devtools')) return 'phone'
  return source === 'wx_trigger' && openid === undefined ? 'timer' : null
}
