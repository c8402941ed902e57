import { Buffer } from 'node:buffer'
import { deskHeader } from '#core/contracts/desk'
import { accept, type Decision, refuse } from '#core/domain/decision'

/** What HTTP access of CloudBase hands a function. Each field is looked at before it is believed. */
export interface Asked {
  readonly path: string
  readonly body: unknown
  readonly cookies: string
  readonly userAgent: string
  /** For whom the page was opened, where it knows that. */
  readonly openedFor: string | null
}

export interface HttpAnswer {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Why a request is not looked at any further, each with its status. */
export const requestFaults = {
  'desk-closed': 503,
  'method-wrong': 405,
  'origin-wrong': 403,
  'header-missing': 403,
  'not-json': 415,
  'body-unreadable': 400,
  'too-large': 413,
} as const
export type RequestFault = keyof typeof requestFaults

/** As much as WeChat lets a phone send. */
const mostBytes = 1024 * 1024

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const part = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined

/** The one value of a header, whatever the case of its name; two of one name are none. */
function headerOf(headers: unknown, name: string): string {
  const found = Object.keys(typeof headers === 'object' && headers !== null ? headers : {}).filter(
    (one) => one.toLowerCase() === name,
  )
  return found.length === 1 ? text(part(headers, found[0] ?? '')) : ''
}

/**
 * Whether a page of our own asks. `origin`: the address this desk is at, as the operator set it, compared letter for letter.
 * Another website can send neither our header nor JSON without asking the browser first, and is told nothing here.
 */
export function readRequest(event: unknown, origin: string): Decision<Asked, RequestFault> {
  if (!/^https?:\/\/[^/\s]+$/.test(origin)) return refuse('desk-closed')
  const headers = part(event, 'headers')
  const header = (name: string) => headerOf(headers, name)
  if (part(event, 'httpMethod') !== 'POST') return refuse('method-wrong')
  const site = header('sec-fetch-site')
  if (header('origin') !== origin || (site !== '' && site !== 'same-origin')) return refuse('origin-wrong')
  const [said, openedFor = null] = /^(?:1|([\w-]{16}))$/.exec(header(deskHeader)) ?? []
  if (said === undefined) return refuse('header-missing')
  if (!/^application\/json(?:;\s*charset=utf-8)?$/i.test(header('content-type'))) return refuse('not-json')
  const raw = text(part(event, 'body'))
  const body = part(event, 'isBase64Encoded') === true ? Buffer.from(raw, 'base64').toString() : raw
  if (Buffer.byteLength(body) > mostBytes) return refuse('too-large')
  try {
    const parsed: unknown = JSON.parse(body)
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return refuse('body-unreadable')
    const cookies = header('cookie')
    const userAgent = header('user-agent')
    return accept({ path: text(part(event, 'path')), body: parsed, cookies, userAgent, openedFor })
  } catch {
    return refuse('body-unreadable')
  }
}

export function answerJson(statusCode: number, body: object, cookie?: string): HttpAnswer {
  return {
    statusCode,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...(cookie === undefined ? {} : { 'set-cookie': cookie }),
    },
    body: JSON.stringify(body),
  }
}
