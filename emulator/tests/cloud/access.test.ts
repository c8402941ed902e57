import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aggregateDocuments } from '../../cloud/actions/aggregate-documents'
import { calculateDocument } from '../../cloud/actions/calculate-document'
import { getDocument } from '../../cloud/actions/get-document'
import { insertDocument } from '../../cloud/actions/insert-document'
import { modifyDocument } from '../../cloud/actions/modify-document'
import { removeDocument } from '../../cloud/actions/remove-document'
import { createClock } from '../../cloud/clock'
import type { QueryCost } from '../../cloud/console/contract'
import { Store } from '../../cloud/store/store'
import { encodeText } from '../../cloud/wire/ejson'
import type { Document } from '../../cloud/wire/values'
import { schemaOf } from '../support/cloud'

const dataDir = mkdtempSync(join(tmpdir(), 'cloud-access-'))
const clock = createClock()
const indexes = [{ fields: ['kind', 'at'] }, { fields: ['place.city', '_id'] }, { fields: ['note'] }]
const store = new Store(dataDir, schemaOf({ things: indexes, plain: [] }), clock)
let cost: QueryCost | null = null
const context = { store, clock, sentAt: 0, onCost: (one: QueryCost) => void (cost = one) }

/** Ten kinds, forty places, a hundred notes; `at` rises. */
const thing = (n: number) => ({
  ...{ _id: `${1000 + n}`, kind: `k${n % 10}`, at: n, open: n % 2 === 0 },
  ...{ place: { city: `c${n % 40}`, street: `s${n}` }, ...(n % 100 === 0 ? {} : { note: `note ${n % 100}` }) },
})
beforeAll(async () => {
  const data = Array.from({ length: 1200 }, (_, n) => encodeText(thing(n)))
  for (const collectionName of ['things', 'plain']) await insertDocument({ collectionName, data }, context)
})
afterAll(() => {
  store.close()
  rmSync(dataDir, { recursive: true })
})

async function costOf(work: () => Promise<unknown> | unknown): Promise<QueryCost> {
  cost = null
  await work()
  if (!cost) throw new Error('nothing was told')
  return cost
}

const asking = (query: Document, order: Document = {}, more: object = {}) => ({
  ...{ collectionName: 'things', queryType: 'WHERE', query: encodeText(query) },
  ...{ order: encodeText(order), limit: 1000, ...more },
})

/** Query, order, limit → the index and the documents looked at. */
const finds: [what: string, query: Document, order: Document, limit: number, index: string | null, examined: number][] =
  [
    ['the id', { _id: '1005' }, {}, 100, '_id_', 1],
    ['the id and more', { _id: '1005', open: true }, {}, 100, '_id_', 1],
    ['a list of ids', { _id: { $in: ['1005', '1007', 'none'] } }, {}, 100, '_id_', 2],
    ['ids from one on, in their order', { _id: { $gt: '1099' } }, { _id: 1 }, 20, '_id_', 20],
    ['a value', { kind: 'k3' }, {}, 1000, 'kind_at', 120],
    ['a value, in the order of the next field', { kind: 'k3' }, { at: 1 }, 20, 'kind_at', 20],
    ['the same downwards', { kind: 'k3' }, { at: -1 }, 20, 'kind_at', 20],
    [
      'a value and a range of the next field',
      { kind: 'k3', at: { $gte: 100, $lt: 300 } },
      { at: 1 },
      100,
      'kind_at',
      20,
    ],
    ['values of a list', { kind: { $in: ['k1', 'k2', 'k3'] } }, { at: 1 }, 1000, 'kind_at', 360],
    ['values of a list, only the first: all are sorted', { kind: { $in: ['k1', 'k2'] } }, { at: 1 }, 5, 'kind_at', 240],
    ['a range', { kind: { $gte: 'k8' } }, { kind: -1 }, 10, 'kind_at', 10],
    ['the beginning of a text', { note: /^note 7/ }, {}, 1000, 'note', 132],
    ['more of a pattern than its beginning', { note: /^note 7.$/ }, {}, 1000, 'note', 132],
    ['a missing field', { note: null }, {}, 1000, 'note', 12],
    ['a field that does not exist', { note: { $exists: false } }, {}, 1000, 'note', 12],
    [
      'one of two conditions, each with an index',
      { $or: [{ kind: 'k3' }, { note: 'note 7' }] },
      {},
      1000,
      'kind_at, note',
      132,
    ],
    ['nested conditions', { $and: [{ kind: 'k3' }, { $or: [{ at: 3 }, { at: 13 }] }] }, {}, 1000, 'kind_at', 2],
    ['a path into objects', { 'place.city': 'c7' }, {}, 1000, 'place.city__id', 30],
    ['a page of it by key', { 'place.city': 'c7', _id: { $gt: '1300' } }, { _id: 1 }, 5, 'place.city__id', 5],
    ['an index for a part, the rest matched', { kind: 'k3', open: false }, {}, 1000, 'kind_at', 120],
    ['the order alone', {}, { kind: 1 }, 10, 'kind_at', 10],
    ['no index', { open: true }, {}, 1000, null, 1200],
    ['no index, but enough soon', { open: true }, {}, 10, null, 19],
    ['an index on the second field only', { at: 77 }, {}, 1000, null, 1200],
    ['everything but one', { kind: { $ne: 'k3' } }, {}, 1000, null, 1111],
    ['everything', {}, {}, 50, null, 50],
    ['everything, in an order without an index', {}, { at: 1 }, 50, null, 1200],
  ]

describe('a query tells what it took', () => {
  it.each(finds)('%s', async (_, query, order, limit, index, examined) => {
    let returned = 0
    const told = await costOf(async () => {
      const { data } = await getDocument(asking(query, order, { limit }), context)
      returned = (data?.list as string[]).length
    })
    expect(told).toMatchObject({ index, examined, returned })
  })

  it('counted: from the index alone, else everything', async () => {
    const counted = (query: Document) => costOf(() => calculateDocument(asking(query), context))
    expect(await counted({ kind: 'k3' })).toMatchObject({ index: 'kind_at', examined: 120, returned: 120 })
    expect(await counted({ kind: 'k3', at: { $lt: 50 } })).toMatchObject({ index: 'kind_at', examined: 5, returned: 5 })
    expect(await counted({ at: { $lt: 50 } })).toMatchObject({ index: null, examined: 1200, returned: 50 })
    expect(await counted({ open: true, kind: 'k2' })).toMatchObject({ index: 'kind_at', examined: 120, returned: 120 })
  })

  it('updated and removed: what was looked at to find them', async () => {
    const changed = { ...asking({ kind: 'k4', at: 14 }), data: '{"$set":{"open":true}}', multi: true }
    const told = await costOf(() => modifyDocument({ ...changed, merge: true, upsert: false }, context))
    expect(told).toMatchObject({ index: 'kind_at', examined: 1, returned: 1 })
    expect(await costOf(() => removeDocument(asking({ nothing: 1 }), context))).toMatchObject({
      index: null,
      examined: 1200,
    })
  })

  it('aggregated: the match in front, and the collections joined with it, added up', async () => {
    const stage = (stageKey: string, value: Document) => ({ stageKey, stageValue: encodeText(value) })
    const match = stage('$match', { kind: 'k3' })
    const aggregated = (stages: object[]) =>
      costOf(() => aggregateDocuments({ collectionName: 'things', stages }, context))
    expect(await aggregated([match])).toMatchObject({ index: 'kind_at', examined: 120 })
    const top = [
      match,
      stage('$sort', { at: -1 }),
      { stageKey: '$skip', stageValue: '5' },
      { stageKey: '$limit', stageValue: '10' },
    ]
    expect(await aggregated(top)).toMatchObject({ index: 'kind_at', examined: 15, returned: 10 })
    const lookup = stage('$lookup', { from: 'plain', localField: '_id', foreignField: '_id', as: 'same' })
    expect(await aggregated([match, lookup])).toMatchObject({ index: 'kind_at', examined: 1320, advice: null })
  })

  it('in a transaction: by id, and together with what it has written itself', async () => {
    const transactionId = store.startTransaction()
    const inside = { ...context, sentAt: 0 }
    const byId = { ...asking({ _id: '1001' }), queryType: 'DOC', transactionId }
    expect(await costOf(() => getDocument(byId, inside))).toMatchObject({ index: '_id_', examined: 1, returned: 1 })
    await modifyDocument({ ...byId, data: '{"$set":{"kind":"own"}}', multi: false, upsert: false }, inside)
    const own = { ...asking({ kind: 'own' }), transactionId }
    expect(await costOf(() => getDocument(own, inside))).toMatchObject({ index: 'kind_at', examined: 1, returned: 1 })
    store.abort(transactionId)
  })
})
