import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenedCloud, openCloud } from '../support/cloud'

const dir = mkdtempSync(join(tmpdir(), 'site-'))
const page = '<html><head><title>t</title></head><body>main</body></html>'
let cloud: OpenedCloud
let dressed: OpenedCloud
beforeAll(async () => {
  for (const site of ['main/js', 'mini']) mkdirSync(join(dir, site), { recursive: true })
  writeFileSync(join(dir, 'secret.txt'), 'not for the web')
  writeFileSync(join(dir, 'main/index.html'), page)
  writeFileSync(join(dir, 'mini/index.html'), page.replace('main', 'mini'))
  writeFileSync(join(dir, 'main/js/app.0a1b2c3d.js'), `"${'x'.repeat(5000)}"`)
  writeFileSync(join(dir, 'main/js/app.js'), '1')
  writeFileSync(join(dir, 'main/logo.png'), Buffer.from([1, 2, 3]))
  writeFileSync(join(dir, 'main/数据 1.json'), '{}')
  const sites = [
    { path: '/', dir: join(dir, 'main') },
    { path: '/mini', dir: join(dir, 'mini') },
  ]
  cloud = await openCloud({ sites })
  dressed = await openCloud({ sites, people: [{ openid: 'o-1', label: '样例' }] })
})
afterAll(async () => {
  await cloud.close()
  await dressed.close()
  rmSync(dir, { recursive: true })
})

/** A GET whose path is sent as it is, where fetch would tidy it. */
function get(path: string, headers: Record<string, string> = {}, of = cloud) {
  return new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      const sent = request(of.url, { path, headers }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
        )
      })
      sent.on('error', reject)
      sent.end()
    },
  )
}

describe('a file is not served', () => {
  it.each([
    '/../secret.txt',
    '/js/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/mini/..%2f..%2fsecret.txt',
  ])('from outside the site: %s', async (path) => {
    expect((await get(path)).body.toString()).not.toContain('not for the web')
  })

  it('when there is none: a page for a path, an error for a name', async () => {
    expect((await get('/pages/home/index')).body.toString()).toBe(page)
    expect(await get('/js/none.js')).toMatchObject({ status: 404 })
    expect(await get('/mini/js/app.js')).toMatchObject({ status: 404 })
    expect(await get('/%')).toMatchObject({ status: 400 })
  })
})

describe('a file is served', () => {
  it('as what it is', async () => {
    expect((await get('/')).headers['content-type']).toBe('text/html; charset=utf-8')
    expect((await get('/js/app.js')).headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect((await get('/logo.png')).headers['content-type']).toBe('image/png')
    expect((await get('/%E6%95%B0%E6%8D%AE%201.json')).body.toString()).toBe('{}')
  })

  it('from the site whose path is the longer', async () => {
    expect((await get('/mini/')).body.toString()).toContain('mini')
    expect((await get('/mini/pages/x')).body.toString()).toContain('mini')
    expect((await get('/minimal')).body.toString()).toContain('main')
    expect(await get('/mini')).toMatchObject({ status: 302, headers: { location: '/mini/' } })
  })

  it('zipped when that is understood and worth it', async () => {
    const zipped = await get('/js/app.0a1b2c3d.js', { 'accept-encoding': 'gzip, br' })
    expect(zipped.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(zipped.body).toString()).toBe(`"${'x'.repeat(5000)}"`)
    expect((await get('/js/app.0a1b2c3d.js')).headers['content-encoding']).toBeUndefined()
    expect((await get('/logo.png', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBeUndefined()
  })

  it('to be kept for good when its name changes with it, to be asked for again otherwise', async () => {
    expect((await get('/js/app.0a1b2c3d.js')).headers['cache-control']).toContain('immutable')
    const app = await get('/js/app.js')
    expect(app.headers['cache-control']).toBe('no-cache')
    expect(await get('/js/app.js', { 'if-none-match': String(app.headers.etag) })).toMatchObject({ status: 304 })
    writeFileSync(join(dir, 'main/js/app.js'), '12')
    expect((await get('/js/app.js', { 'if-none-match': String(app.headers.etag) })).body.toString()).toBe('12')
  })

  it("together with a session, so that a page's first calls are one person's", async () => {
    expect((await get('/')).headers['set-cookie']).toEqual([expect.stringMatching(/^local_session_/)])
    expect((await get('/js/app.js')).headers['set-cookie']).toBeUndefined()
  })
})

describe('the people bar', () => {
  it('is nowhere when there are no sample people', async () => {
    expect((await get('/')).body.toString()).toBe(page)
    expect((await get('/__local/people.json')).status).toBe(404)
    expect((await get('/__local/people.js')).status).toBe(404)
  })

  it('comes into pages on their way out, the build untouched', async () => {
    for (const path of ['/', '/pages/x', '/mini/']) {
      expect((await get(path, {}, dressed)).body.toString()).toContain(
        '<script src="/__local/people.js" defer></script></head>',
      )
    }
    expect(JSON.parse((await get('/__local/people.json', {}, dressed)).body.toString())).toEqual([
      { openid: 'o-1', label: '样例' },
    ])
    expect((await get('/__local/people.js', {}, dressed)).headers['content-type']).toContain('javascript')
  })
})
