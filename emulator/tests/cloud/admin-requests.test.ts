import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenedCloud, openCloud, refusalOf } from '../support/cloud'

let cloud: OpenedCloud
beforeAll(async () => {
  cloud = await openCloud({ collections: { items: [] } })
})
afterAll(() => cloud.close())

async function post(body: string, headers: Record<string, string> = {}) {
  const response = await fetch(cloud.adminUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  })
  return { status: response.status, reply: (await response.json()) as Record<string, unknown> }
}

describe('a request the cloud cannot make sense of gets an error for a reply', () => {
  it.each([
    ['no JSON', '{', 'INVALID_PARAM'],
    ['no object', '[1]', 'INVALID_PARAM'],
    ['nothing', '', 'INVALID_PARAM'],
    ['no action', '{}', 'INVALID_PARAM'],
    ['an action nobody knows', '{"action":"database.guess"}', 'INVALID_PARAM'],
    ['an action that is a property of every object', '{"action":"constructor"}', 'INVALID_PARAM'],
    ['no collection', '{"action":"database.getDocument"}', 'INVALID_PARAM'],
    ['a collection that is no name', '{"action":"database.getDocument","collectionName":{"$ne":1}}', 'INVALID_PARAM'],
    [
      'a query that is no text',
      '{"action":"database.getDocument","collectionName":"items","query":{}}',
      'INVALID_PARAM',
    ],
    [
      'a query that is no JSON',
      '{"action":"database.getDocument","collectionName":"items","query":"{"}',
      'INVALID_PARAM',
    ],
    ['no documents', '{"action":"database.insertDocument","collectionName":"items","data":[]}', 'INVALID_PARAM'],
    [
      'a document that is none',
      '{"action":"database.insertDocument","collectionName":"items","data":["3"]}',
      'INVALID_PARAM',
    ],
    [
      'an order that is none',
      '{"action":"database.getDocument","collectionName":"items","order":"{\\"a\\":2}"}',
      'INVALID_PARAM',
    ],
    [
      'a stage that is none',
      '{"action":"database.aggregateDocuments","collectionName":"items","stages":[3]}',
      'INVALID_PARAM',
    ],
    [
      'a transaction that is none',
      '{"action":"database.commitTransaction","transactionId":"x"}',
      'DATABASE_TRANSACTION_FAIL',
    ],
    [
      'a document that would change every object',
      '{"action":"database.insertDocument","collectionName":"items","data":["{\\"__proto__\\":{\\"a\\":1}}"]}',
      'INVALID_PARAM',
    ],
  ])('%s', async (_, body, code) => {
    expect(await post(body)).toEqual({
      status: 200,
      reply: { code, message: expect.any(String), requestId: expect.any(String) },
    })
  })

  it('whatever it is', async () => {
    const names = [
      'getDocument',
      'insertDocument',
      'modifyDocument',
      'removeDocument',
      'aggregateDocuments',
      'commitTransaction',
    ]
    const odd = fc.oneof(
      fc.jsonValue(),
      fc.json(),
      fc.constantFrom('items', 'DOC', 'WHERE', '{"$where":"x"}', '{"_id":1}'),
    )
    const request = fc.record(
      {
        action: fc.constantFrom(...names.map((name) => `database.${name}`)),
        collectionName: fc.oneof({ weight: 4, arbitrary: fc.constant('items') }, odd),
        queryType: odd,
        query: odd,
        data: fc.oneof(odd, fc.array(odd)),
        stages: fc.array(fc.record({ stageKey: fc.constantFrom('$match', '$group', '$limit', 'x'), stageValue: odd })),
        order: odd,
        offset: odd,
        limit: odd,
        projection: odd,
        multi: odd,
        upsert: odd,
        transactionId: fc.option(odd, { nil: undefined }),
      },
      { requiredKeys: ['action'] },
    )
    await fc.assert(
      fc.asyncProperty(request, async (fields) => {
        const { status, reply } = await post(JSON.stringify(fields))
        expect(status).toBe(200)
        expect(reply).toHaveProperty('requestId')
        // An internal error would mean something slipped through the checks.
        expect(reply.code, JSON.stringify(reply)).not.toBe('SYS_ERR')
      }),
      { numRuns: 1500 },
    )
    expect((await post('{"action":"database.calculateDocument","collectionName":"items"}')).reply).toHaveProperty(
      'data',
    )
  })
})

it('an update never reaches beyond its document', async () => {
  const items = cloud.app.database().collection('items')
  const { command } = cloud.app.database()
  await items.add({ _id: 'a' })
  const inherited = { '__proto__.polluted': command.push(1) }
  expect(await refusalOf(items.doc('a').update(inherited))).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  for (const path of ['constructor.prototype.polluted', 'toString.polluted', 'constructor.polluted']) {
    for (const data of [{ [path]: 1 }, { [path]: command.push(1) }, { [path]: command.inc(1) }]) {
      await Promise.allSettled([items.doc('a').update(data)])
    }
  }
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  expect((Object as unknown as Record<string, unknown>).polluted).toBeUndefined()
  expect((Object.prototype.toString as unknown as Record<string, unknown>).polluted).toBeUndefined()
})

describe('the admin endpoint is for server SDKs', () => {
  it('not for pages', async () => {
    const { status } = await post('{"action":"database.startTransaction"}', { origin: 'http://elsewhere.example' })
    expect(status).toBe(403)
  })

  it('not for requests addressed to another name', async () => {
    const { get } = await import('node:http')
    const status = await new Promise((resolve) => {
      get(cloud.url, { headers: { host: 'elsewhere.example' } }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
    })
    expect(status).toBe(403)
  })
})
