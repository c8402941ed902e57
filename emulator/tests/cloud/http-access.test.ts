import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenedCloud, openCloud } from '../support/cloud'

const web = `exports.main = async (event) => {
  if (event.path === '/plain') return { said: 'as it is' }
  if (event.path === '/fails') throw new Error('no')
  if (event.path === '/env') return { openid: process.env.WX_OPENID || null, source: process.env.TCB_SOURCE }
  return {
    statusCode: 201,
    headers: { 'content-type': 'application/json', 'set-cookie': ['a=1; Path=/', 'b=2; Path=/'] },
    body: JSON.stringify(event),
  }
}`

let cloud: OpenedCloud
beforeAll(async () => {
  cloud = await openCloud({ collections: {}, functions: { web }, httpAccess: [{ path: '/api', function: 'web' }] })
})
afterAll(() => cloud.close())

const ask = (path: string, init: RequestInit = {}) => fetch(`${cloud.url}${path}`, init)

describe('HTTP access of a function', () => {
  it('hands it path, method, headers, query and body, and answers what it gives', async () => {
    const response = await ask('/api/notes/1?a=1&b=%20x', {
      ...{ method: 'PUT', body: '{"x":1}' },
      headers: {
        'content-type': 'application/json',
        'X-Own': 'yes',
        cookie: 'c=3',
        origin: 'https://elsewhere.example',
      },
    })
    expect(response.status).toBe(201)
    expect(response.headers.getSetCookie()).toEqual(['a=1; Path=/', 'b=2; Path=/'])
    expect(await response.json()).toMatchObject({
      ...{ path: '/notes/1', httpMethod: 'PUT', body: '{"x":1}', isBase64Encoded: false },
      headers: { 'x-own': 'yes', cookie: 'c=3', origin: 'https://elsewhere.example' },
      queryStringParameters: { a: '1', b: ' x' },
    })
  })

  it('hands over bytes that are no text in base64', async () => {
    const headers = { 'content-type': 'application/octet-stream' }
    const response = await ask('/api', { method: 'POST', body: Buffer.from([0, 255]), headers })
    expect(await response.json()).toMatchObject({ path: '/', body: 'AP8=', isBase64Encoded: true })
  })

  it('answers anything else it gives as JSON, and a fault with 500', async () => {
    const plain = await ask('/api/plain')
    expect([plain.status, await plain.json()]).toEqual([200, { said: 'as it is' }])
    expect((await ask('/api/fails')).status).toBe(500)
  })

  it('calls it for nobody, and answers no path beside it', async () => {
    expect(await (await ask('/api/env')).json()).toEqual({ openid: null, source: 'http' })
    expect((await ask('/apis')).status).toBe(404)
  })

  it('takes no body above 6 MB', async () => {
    expect((await ask('/api', { method: 'POST', body: 'x'.repeat(6 * 1024 * 1024 + 1) })).status).toBe(413)
  })
})
