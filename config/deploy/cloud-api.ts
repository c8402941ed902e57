import { createHash, createHmac } from 'node:crypto'
import { sign } from '@cloudbase/signature-nodejs'
import { Told } from '../backup/told'

export interface Reach {
  readonly env: string
  readonly secretId: string
  readonly secretKey: string
  /** Of the local cloud's management side; Tencent's own addresses are found by their names. */
  readonly service?: string | undefined
  readonly region?: string | undefined
}

export type Reply = Readonly<Record<string, unknown>>

/** What the cloud said no to, by its code and our action; its own words may hold what was sent, so they stay here. */
export class CloudRefused extends Error {
  constructor(
    readonly action: string,
    readonly code: string,
  ) {
    const keys = '。看看 TENCENTCLOUD_SECRETID 和 TENCENTCLOUD_SECRETKEY 对不对'
    super(`${action}：${code}${code.startsWith('AuthFailure') ? keys : ''}`)
  }
}

/** The side of Tencent's cloud API that sets an environment up, signed by its own library. */
export interface CloudApi {
  readonly env: string
  /** @throws CloudRefused */
  call(service: 'tcb' | 'scf', action: string, params: object): Promise<Reply>
  /** To an address the API gave, which carries its own permission. */
  send(url: string, bytes: Buffer, headers?: Readonly<Record<string, string>>): Promise<void>
  /** A request to a bucket. */
  bucket(where: { readonly bucket: string; readonly region: string }, asked: BucketRequest): Promise<string>
}

export interface BucketRequest {
  readonly method: 'GET' | 'PUT'
  readonly key: string
  readonly query?: Readonly<Record<string, string>>
  readonly body?: Buffer
  readonly type?: string
}

/** @throws Told where nobody answered, or only half. */
async function reached(url: string, init: RequestInit): Promise<Response> {
  try {
    const response = await fetch(url, init)
    return new Response(await response.arrayBuffer(), { status: response.status })
  } catch {
    throw new Told(
      `连不上 ${new URL(url).host}，或者断了。再运行一次会接着做；要连这台电脑上的练习环境，加 --service。`,
    )
  }
}

const versions = { tcb: '2018-06-08', scf: '2018-04-16' }
/** Where mini programs' environments are. */
const usualRegion = 'ap-shanghai'
const mostTries = 5

export function openCloudApi({ env, secretId, secretKey, service: at, region = usualRegion }: Reach): CloudApi {
  async function once(service: 'tcb' | 'scf', action: string, params: object): Promise<Reply> {
    const url = `${at ?? `https://${service}.tencentcloudapi.com`}/`
    const timestamp = Math.floor(Date.now() / 1000)
    const headers = { 'content-type': 'application/json', host: new URL(url).host }
    const keys = { secretId, secretKey, timestamp, service, isCloudApi: true, withSignedParams: false }
    const { authorization } = sign({ ...keys, method: 'POST', url, headers, params })
    const response = await reached(url, {
      method: 'POST',
      headers: {
        ...{ 'content-type': headers['content-type'], authorization, 'X-TC-Action': action },
        ...{ 'X-TC-Version': versions[service], 'X-TC-Timestamp': String(timestamp), 'X-TC-Region': region },
      },
      body: JSON.stringify(params),
      signal: AbortSignal.timeout(60_000),
    })
    const { Response } = (await response.json()) as { Response: Reply & { readonly Error?: { readonly Code: string } } }
    if (Response.Error) throw new CloudRefused(action, Response.Error.Code)
    return Response
  }

  return {
    env,
    async call(service, action, params) {
      for (let tries = 1; ; tries += 1) {
        try {
          return await once(service, action, params)
        } catch (error) {
          // Too many calls at once, nothing of which was done.
          const isLater = error instanceof CloudRefused && error.code.startsWith('RequestLimitExceeded')
          if (!isLater || tries === mostTries) throw error
          await new Promise((resolve) => setTimeout(resolve, 500 * 2 ** tries))
        }
      }
    },
    async send(url, bytes, headers = {}) {
      const response = await reached(url, { method: 'PUT', headers, body: new Uint8Array(bytes) })
      if (!response.ok) throw new Told(`代码包没有传上去（${response.status}）。再运行一次会接着做。`)
    },
    async bucket({ bucket, region: where }, { method, key, query = {}, body, type }) {
      const host = `${bucket}.cos.${where}.myqcloud.com`
      const base = at === undefined ? `https://${host}` : `${at}/cos/${bucket}`
      const words = new URLSearchParams(query).toString()
      const path = `/${key.split('/').map(encodeURIComponent).join('/')}`
      const response = await reached(`${base}${path}${words && `?${words}`}`, {
        method,
        headers: {
          authorization: bucketSign({ secretId, secretKey, method, path: `/${key}`, query, now: Date.now() }),
          ...(body && { 'content-md5': createHash('md5').update(body).digest('base64') }),
          ...(type && { 'content-type': type }),
        },
        ...(body && { body: new Uint8Array(body) }),
      })
      if (!response.ok) throw new Told(`静态网站的存储没有答应（${method} ${response.status}）。`)
      return response.text()
    },
  }
}

export interface ToSign {
  readonly secretId: string
  readonly secretKey: string
  readonly method: string
  /** Not percent-encoded. */
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  /** Epoch milliseconds. */
  readonly now: number
}

const sha1 = (key: string, text: string) => createHmac('sha1', key).update(text).digest('hex')

/**
 * COS has a signature of its own (cloud.tencent.com/document/product/436/7778): good for fifteen minutes, of method, path and
 * query, no headers.
 */
export function bucketSign({ secretId, secretKey, method, path, query, now }: ToSign): string {
  const begin = Math.floor(now / 1000)
  const time = `${begin};${begin + 900}`
  const names = Object.keys(query).sort()
  const words = names.map((name) => `${name.toLowerCase()}=${encodeURIComponent(query[name] ?? '')}`).join('&')
  const asked = `${method.toLowerCase()}\n${path}\n${words}\n\n`
  const signed = `sha1\n${time}\n${createHash('sha1').update(asked).digest('hex')}\n`
  return [
    ...['q-sign-algorithm=sha1', `q-ak=${secretId}`, `q-sign-time=${time}`, `q-key-time=${time}`, 'q-header-list='],
    ...[`q-url-param-list=${names.map((name) => name.toLowerCase()).join(';')}`],
    `q-signature=${sha1(sha1(secretKey, time), signed)}`,
  ].join('&')
}
