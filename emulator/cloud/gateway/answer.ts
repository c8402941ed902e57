import type { ServerResponse } from 'node:http'

export function answerJson(response: ServerResponse, status: number, body: object | string): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
  response.end(typeof body === 'string' ? body : JSON.stringify(body))
}

/** A refusal in the shape wx.cloud.callFunction fails with. */
export function answerRefusal(response: ServerResponse, status: number, errCode: number, reason: string): void {
  answerJson(response, status, { errCode, errMsg: `cloud.callFunction:fail ${reason}` })
}
