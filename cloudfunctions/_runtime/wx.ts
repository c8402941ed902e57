import type { Buffer } from 'node:buffer'
import * as cloud from 'wx-server-sdk'
import type { Checked } from '#core/domain/words/checked'

/** The part of wx-server-sdk 4.0.2 we use, with the return types its own declarations leave open. */
export interface WxDatabase extends WxCollections {
  readonly command: WxCommand
  startTransaction(): Promise<WxTransaction>
}

export interface WxTransaction extends WxCollections {
  commit(): Promise<unknown>
  rollback(reason?: unknown): Promise<unknown>
}

export interface WxCollections {
  collection(name: string): WxQuery & { doc(id: string): WxDocument }
}

export interface WxDocument {
  get(): Promise<{ readonly data: Readonly<Record<string, unknown>> | null }>
  set(options: { readonly data: object }): Promise<unknown>
  remove(): Promise<unknown>
}

export interface WxQuery {
  where(conditions: object): WxQuery
  orderBy(field: string, direction: 'asc' | 'desc'): WxQuery
  limit(count: number): WxQuery
  field(fields: Readonly<Record<string, boolean>>): WxQuery
  get(): Promise<{ readonly data: readonly Readonly<Record<string, unknown>>[] }>
  count(): Promise<{ readonly total: number }>
}

export interface WxComparison {
  and(other: WxComparison): WxComparison
}

export interface WxCommand {
  gte(value: string | number): WxComparison
  gt(value: string | number): WxComparison
  lt(value: string | number): WxComparison
  in(values: readonly string[]): WxComparison
}

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string })

/** A missing document reads as null instead of throwing, in and out of transactions. */
export function openWxDatabase(): WxDatabase {
  return cloud.database({ throwOnNotFound: false } as object) as unknown as WxDatabase
}

interface NumberOfCode {
  readonly phoneInfo: { readonly purePhoneNumber: string; readonly countryCode: string }
}

/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/user-info/phone-number/getPhoneNumber.html */
export function numberOfCode(code: string): Promise<NumberOfCode> {
  const { openapi } = cloud as unknown as {
    readonly openapi: { readonly phonenumber: { getPhoneNumber(asked: { code: string }): Promise<NumberOfCode> } }
  }
  return openapi.phonenumber.getPhoneNumber({ code })
}

interface AskedCode {
  readonly scene: string
  readonly page: string
  readonly width: number
  readonly isHyaline: boolean
}

/**
 * The round code that opens a page with a scene, as a PNG that is clear where it is white. Rejects where WeChat gives none: the page is in no
 * released version yet. https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/qrcode-link/qr-code/getUnlimitedQRCode.html
 */
export async function codeOfScene(asked: Omit<AskedCode, 'isHyaline'>): Promise<Buffer> {
  const { openapi } = cloud as unknown as {
    readonly openapi: { readonly wxacode: { getUnlimited(asked: AskedCode): Promise<{ readonly buffer: Buffer }> } }
  }
  return (await openapi.wxacode.getUnlimited({ ...asked, isHyaline: true })).buffer
}

interface AskedWords {
  readonly content: string
  readonly openid: string
  readonly scene: 1
  readonly version: 2
}

/** Version 1, which names nobody, refuses what it will not have. */
const REFUSED = 87014

/**
 * What WeChat says of words that others will read: `unseen` where it would have a person look. Without `openid`, as at a desk,
 * it is asked in the older way, which knows no such answer. Rejects where it cannot be asked.
 * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/sec-center/sec-check/msgSecCheck.html
 */
export async function checkedByWeChat(content: string, openid: string | null): Promise<Checked> {
  const { openapi } = cloud as unknown as {
    readonly openapi: {
      readonly security: {
        msgSecCheck(asked: AskedWords | { readonly content: string }): Promise<{
          readonly result?: { readonly suggest?: unknown }
        }>
      }
    }
  }
  if (openid === null) {
    try {
      await openapi.security.msgSecCheck({ content })
      return 'fine'
    } catch (error) {
      if ((error as { errCode?: unknown }).errCode === REFUSED) return 'blocked'
      throw error
    }
  }
  // 1: what somebody says of themselves, a place or a thing.
  const { result } = await openapi.security.msgSecCheck({ content, openid, scene: 1, version: 2 })
  if (result?.suggest === 'pass') return 'fine'
  return result?.suggest === 'risky' ? 'blocked' : 'unseen'
}

interface AskedMessage {
  readonly touser: string
  readonly templateId: string
  readonly page: string
  readonly data: Readonly<Record<string, { readonly value: string }>>
}

export async function sendMessage(asked: AskedMessage): Promise<void> {
  const { openapi } = cloud as unknown as {
    readonly openapi: { readonly subscribeMessage: { send(asked: AskedMessage): Promise<unknown> } }
  }
  await openapi.subscribeMessage.send(asked)
}

/** The part of the storage that tells addresses. */
const files = cloud as unknown as {
  getTempFileURL(asked: { fileList: readonly { fileID: string; maxAge: number }[] }): Promise<{
    readonly fileList: readonly { readonly fileID: string; readonly tempFileURL?: string; readonly status: number }[]
  }>
}

/** Addresses that hold for `seconds`, of those that are there, by file id. At most fifty are asked for at once. */
export async function addressesFor(fileIds: readonly string[], seconds: number): Promise<ReadonlyMap<string, string>> {
  const fileList = fileIds.slice(0, 50).map((fileID) => ({ fileID, maxAge: seconds }))
  const { fileList: told } = await files.getTempFileURL({ fileList })
  return new Map(told.flatMap(({ fileID, tempFileURL }) => (tempFileURL ? [[fileID, tempFileURL] as const] : [])))
}
