import type { ServerResponse } from 'node:http'

const reasons = new WeakMap<ServerResponse, string>()

/** Why a request was refused; null when nothing was said of it. Our own words, nothing that was sent. */
export const reasonOf = (response: ServerResponse): string | null => reasons.get(response) ?? null

export function answerJson(response: ServerResponse, status: number, body: object | string): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  if (typeof body === 'object' && 'errMsg' in body) reasons.set(response, String(body.errMsg).replace(/^\S+:fail /, ''))
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
  })
  response.end(text)
}

/** A refusal in the shape wx.cloud.callFunction fails with. */
export function answerRefusal(response: ServerResponse, status: number, errCode: number, reason: string): void {
  answerJson(response, status, { errCode, errMsg: `cloud.callFunction:fail ${reason}` })
}

/** Refuse another method than these. */
export function answerMethods(response: ServerResponse, methods: string): void {
  response.setHeader('allow', methods)
  answerRefusal(response, 405, -501007, `only ${methods}`)
}
