import type { Callbacks } from './async-api'
import type { WxParts } from './parts'

interface Request extends Callbacks {
  url: string
  data?: unknown
  header?: Record<string, string>
  method?: string
  dataType?: string
  timeout?: number
}

export function requestApis({ faults }: WxParts) {
  return {
    /** Returns the task at once; the answer comes by callback, as WeChat has it. */
    request: (options: Request) => {
      const stop = new AbortController()
      const timer = setTimeout(() => stop.abort(), options.timeout ?? 60_000)
      const finish = (result: object, ok: boolean) => {
        clearTimeout(timer)
        for (const call of [ok ? options.success : options.fail, options.complete]) {
          try {
            call?.(result)
          } catch (error) {
            faults.caught(error, 'wx.request callback')
          }
        }
      }
      send(options, stop.signal).then(
        (result) => finish(result, true),
        () => finish({ errMsg: stop.signal.aborted ? 'request:fail abort' : 'request:fail', errno: 600001 }, false),
      )
      return { abort: () => stop.abort(), onHeadersReceived: () => undefined, offHeadersReceived: () => undefined }
    },
  }
}

async function send({ url, data, header, method = 'GET', dataType = 'json' }: Request, signal: AbortSignal) {
  const inAddress = method === 'GET' && data !== null && typeof data === 'object'
  const address = new URL(url, location.href)
  if (inAddress) for (const [name, value] of Object.entries(data)) address.searchParams.set(name, String(value))
  const body = inAddress || data === undefined ? null : typeof data === 'string' ? data : JSON.stringify(data)
  const response = await fetch(address, {
    method,
    headers: { 'content-type': 'application/json', ...header },
    body,
    signal,
  })
  const text = await response.text()
  let parsed: unknown = text
  if (dataType === 'json') {
    try {
      parsed = JSON.parse(text)
    } catch {
      parsed = text
    }
  }
  return {
    data: parsed,
    statusCode: response.status,
    header: Object.fromEntries(response.headers),
    cookies: [],
    errMsg: 'request:ok',
  }
}
