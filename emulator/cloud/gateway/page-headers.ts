import type { ServerResponse } from 'node:http'

/**
 * What a page may do here: load what we serve, and nothing from anywhere else. No code is made from text, as WeChat
 * forbids it too; styles are, by frameworks. No other page may lay one of ours under its own buttons.
 */
const policy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "media-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const headers: Readonly<Record<string, string>> = {
  'content-security-policy': policy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  // An address may hold the code that somebody scanned.
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  // For browsers older than frame-ancestors.
  'x-frame-options': 'DENY',
}

/**
 * A page that says so in its head runs code that it has as text, as the stand-in for WeChat does with a mini program's
 * files, to hide from them what WeChat hides. Nothing else is granted to it.
 */
export const runsText = '<meta name="runs-text" content="own">'

export function allowText(response: ServerResponse): void {
  response.setHeader('content-security-policy', `${policy}; script-src 'self' 'unsafe-eval'`)
}

/** The same for whatever is answered: pages, their parts, files, refusals. */
export function setPageHeaders(response: ServerResponse): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}
