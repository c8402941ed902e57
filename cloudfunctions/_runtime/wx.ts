import * as cloud from 'wx-server-sdk'

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
