import type { Clock } from '../clock'
import type { Outbox } from './outbox'
import type { PhoneCodes } from './phone-codes'
import type { TextCheck } from './text-check'

/** What a function gave, its keys in snake case as the SDK sends them; nothing of it is known yet. */
export type Params = Record<string, unknown>

/** JSON, or something else with its type, such as a picture. */
export type Answer = { json: object } | { contentType: string; bytes: Buffer }

/** A subscribe message as it is laid out in WeChat's console. */
export interface SubscribeTemplate {
  /** What the user reads when asked, and above the message. */
  title: string
  /** Such as `['thing1', 'time2']`. */
  fields: string[]
}

/** What an operator would have set up in WeChat's console, and the program's released version. */
export interface MiniProgram {
  appId: string
  /** Registered subscribe-message templates by id. */
  templates: Record<string, SubscribeTemplate>
  /** Pages of the released version, such as `pages/home/index`. */
  pages: string[]
  /** The address a code leads to. */
  landing(page: string, scene: string): string
}

export interface OpenApiContext {
  clock: Clock
  miniProgram: MiniProgram
  outbox: Outbox
  phoneCodes: PhoneCodes
  textCheck: TextCheck
  /** The openid belongs to somebody who has used the program. */
  knowsUser(openid: string): boolean
}

export type OpenApi = (params: Params, context: OpenApiContext) => Answer | Promise<Answer>

/** WeChat's own refusal: the function sees it as `{errCode, errMsg: 'openapi.<name>:fail <errmsg>'}`. */
export class WeChatRefusal extends Error {
  readonly errcode: number
  constructor(errcode: number, errmsg: string) {
    super(errmsg)
    this.errcode = errcode
  }
}

/** A call that does not get as far as WeChat; the numbers are those of wx-server-sdk's table. */
export class OpenApiFault extends Error {
  readonly code: number
  constructor(code: number) {
    super(`system error: error code: ${code}`)
    this.code = code
  }
}

export const apiNotFound = () => new OpenApiFault(-604100)
export const apiNotPermitted = () => new OpenApiFault(-604101)
export const notFromFunction = () => new OpenApiFault(-604104)

/** Refuses what is not the openid of a user of this program. */
export function userOf(value: unknown, { knowsUser, outbox }: OpenApiContext): string {
  if (typeof value !== 'string' || !(knowsUser(value) || outbox.knows(value))) {
    throw new WeChatRefusal(40003, 'invalid openid')
  }
  return value
}
