import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenedCloud, openCloud } from '../support/cloud'

const dir = mkdtempSync(join(tmpdir(), 'headers-'))
let cloud: OpenedCloud
beforeAll(async () => {
  writeFileSync(join(dir, 'index.html'), '<html><head></head><body>page</body></html>')
  writeFileSync(join(dir, 'app.js'), '1')
  const client = '<html><head><meta name="runs-text" content="own"></head><body>page</body></html>'
  mkdirSync(join(dir, 'client'))
  writeFileSync(join(dir, 'client/index.html'), client)
  const sites = [
    { path: '/', dir },
    { path: '/mini', dir: join(dir, 'client') },
  ]
  const people = [{ openid: 'o-1', label: '样例' }]
  cloud = await openCloud({ sites, people, console: dir, functions: { echo: 'exports.main = () => 1' } })
})
afterAll(async () => {
  await cloud.close()
  rmSync(dir, { recursive: true })
})

describe.each([
  ['the web build', '/'],
  ['a page of its own', '/pages/home/index'],
  ['the console', '/console/'],
  ['a script', '/app.js'],
  ['the bar of sample people', '/__local/people.js'],
  ['a page that is not there', '/none.png'],
  ['an answer', '/session'],
])('%s', (_, path) => {
  it('may run no code but ours, makes none from text, and lies in nobody else’s frame', async () => {
    const { headers } = await fetch(`${cloud.url}${path}`)
    const policy = Object.fromEntries(
      (headers.get('content-security-policy') ?? '').split('; ').map((rule) => rule.split(/ (.*)/, 2)),
    )
    expect(policy).toMatchObject({
      'default-src': "'self'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    })
    // What is not said falls back to default-src.
    for (const kind of ['script-src', 'connect-src', 'frame-src', 'worker-src']) expect(policy).not.toHaveProperty(kind)
    expect(JSON.stringify(policy)).not.toMatch(/unsafe-eval|\*|https?:/)
    expect(Object.fromEntries(headers)).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
  })
})

it('a page that has its program as text, as the mini program has, may run it, and nothing else more', async () => {
  const [plain, mini] = await Promise.all(
    ['/', '/mini/'].map(async (path) => (await fetch(`${cloud.url}${path}`)).headers.get('content-security-policy')),
  )
  expect(mini).toBe(`${plain}; script-src 'self' 'unsafe-eval'`)
})
