import type { CallRecord, RequestRecord } from '../console/contract'

/** What is known of a call when it begins. `event` is JSON text. */
export type CallStart = Pick<CallRecord, 'requestId' | 'function' | 'source' | 'openid' | 'event'>

const mostCharacters = 10_000
const mostLines = 200
const mostRequests = 200
const mostNameCharacters = 80

/** One call of a function, noted down as it goes. Whatever its length, only so much of it is kept. */
export class Call {
  readonly record: CallRecord
  readonly #began = performance.now()
  #printed = 0

  constructor(id: number, at: number, { event, ...start }: CallStart) {
    this.record = {
      id,
      at,
      ...start,
      outcome: 'running',
      ms: null,
      cloudMs: 0,
      cold: false,
      event: cut(event, mostCharacters),
      answer: null,
      logs: [],
      requests: [],
      requestCount: 0,
    }
  }

  noteCold(): void {
    this.record.cold = true
  }

  noteLine(line: string): void {
    const { logs } = this.record
    if (logs.at(-1) === leftOut) return
    const room = logs.length < mostLines ? mostCharacters - this.#printed : 0
    this.#printed += line.length
    if (room > 0) logs.push(cut(line, room))
    if (room < line.length || room === 0) logs.push(leftOut)
  }

  /** `began` as `performance.now()` had it; the request is over now. */
  noteRequest(request: Omit<RequestRecord, 'afterMs' | 'ms'>, began: number): void {
    const ms = tenths(performance.now() - began)
    this.record.requestCount += 1
    this.record.cloudMs = tenths(this.record.cloudMs + ms)
    if (this.record.requests.length >= mostRequests) return
    const action = cut(request.action, mostNameCharacters)
    const collection = request.collection && cut(request.collection, mostNameCharacters)
    this.record.requests.push({ ...request, action, collection, afterMs: tenths(began - this.#began), ms })
  }

  end(outcome: 'ok' | 'failed', answer: string): void {
    Object.assign(this.record, {
      outcome,
      answer: cut(answer, mostCharacters),
      ms: tenths(performance.now() - this.#began),
    })
  }

  /** What may stand in a log: nothing of what was said, nor by whom. */
  summary(): object {
    const { requestId, outcome, ms, cloudMs, requestCount } = this.record
    return { requestId, outcome, ms, cloudMs, requests: requestCount }
  }
}

/** Stands for the lines that are not kept. */
const leftOut = '…'

const tenths = (ms: number): number => Math.round(ms * 10) / 10

/** A copy: a slice would keep all of a long text alive. */
const cut = (text: string, most: number): string =>
  text.length <= most ? text : Buffer.from(text.slice(0, most)).toString()
