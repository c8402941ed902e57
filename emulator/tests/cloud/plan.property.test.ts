import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { aggregateDocuments } from '../../cloud/actions/aggregate-documents'
import { calculateDocument } from '../../cloud/actions/calculate-document'
import { getDocument } from '../../cloud/actions/get-document'
import { insertDocument } from '../../cloud/actions/insert-document'
import { removeDocument } from '../../cloud/actions/remove-document'
import { createClock } from '../../cloud/clock'
import { compileMatch } from '../../cloud/query/match'
import { Store } from '../../cloud/store/store'
import { decodeDocument, encodeText } from '../../cloud/wire/ejson'
import { type Document, ObjectId } from '../../cloud/wire/values'
import { schemaOf } from '../support/cloud'

// What the operators' tables hold the matcher to, SQL must decide the same way from keys alone.
const dataDir = mkdtempSync(join(tmpdir(), 'cloud-plan-'))
const clock = createClock()
const indexes = [{ fields: ['a'] }, { fields: ['b.c', 'a', '_id'] }, { fields: ['d', '_id'] }, { fields: ['a.0'] }]
const store = new Store(dataDir, schemaOf({ things: indexes }), clock)
const context = { store, clock, sentAt: 0 }
afterAll(() => {
  store.close()
  rmSync(dataDir, { recursive: true })
})

const one = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record<T>(fields, { noNullPrototype: true })
const scalar = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53),
  fc.constantFrom('', 'a', 'ab', 'a b', 'a\0', 'b', 'B', '中', '中文', '😀', '\ud83d', '\ufffd', 'a|b', '^a'),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom(new Date(0), new Date(-1), new ObjectId('0123456789abcdef01234567')),
)
const inner = fc.record(
  { c: fc.oneof(scalar, fc.constant(/^a/)), e: fc.array(scalar, { maxLength: 2 }) },
  { requiredKeys: [], noNullPrototype: true },
)
const value = fc.oneof(
  { weight: 12, arbitrary: scalar },
  { weight: 4, arbitrary: inner },
  { weight: 1, arbitrary: fc.constantFrom(/^a/, /b/i) },
)
const manifold = fc.oneof({ weight: 6, arbitrary: value }, { weight: 1, arbitrary: fc.array(value, { maxLength: 2 }) })
const fieldsOf = (any: fc.Arbitrary<unknown>) =>
  fc.record({ a: any, b: any, d: scalar }, { requiredKeys: [], noNullPrototype: true })
/** An index takes an array in one of its fields alone. */
const notParallel = ({ a, ...fields }: { a?: unknown; b?: unknown }) =>
  a === undefined || (Array.isArray(a) && Array.isArray(fields.b)) ? fields : { a, ...fields }
const documents = fc
  .oneof(fc.array(fieldsOf(value), { maxLength: 12 }), fc.array(fieldsOf(manifold), { maxLength: 12 }))
  .map((list) => list.map((fields, at) => ({ _id: `${at}`, ...notParallel(fields) })) as Document[])

const pattern = fc.constantFrom(
  /^a/,
  /^ab/,
  /^a b$/,
  /^a+/,
  /^ab?/,
  /^ab*/,
  /^a{2}/,
  /^中/,
  /^a|b/,
  /^A/i,
  /^a./s,
  /^😀/,
  /a/,
)
const operator = fc.oneof(
  one({ $eq: fc.oneof(scalar, inner) }),
  one({ $ne: fc.oneof(scalar, inner) }),
  one({ $in: fc.array(fc.oneof(scalar, inner), { maxLength: 5 }) }),
  one({ $nin: fc.array(fc.oneof(scalar, inner), { maxLength: 5 }) }),
  one({ $exists: fc.boolean() }),
  one({ $gt: scalar }),
  one({ $gte: scalar }),
  one({ $lt: scalar }),
  one({ $lte: scalar }),
  one({ $gte: scalar, $lt: scalar }),
  one({ $regex: pattern }),
  one({ $exists: fc.boolean(), $ne: scalar }),
)
const condition = fc.oneof(
  scalar,
  inner,
  operator,
  pattern,
  one({ $not: operator }),
  one({ $not: pattern }),
  one({ $not: one({ $not: operator }) }),
)
const path = fc.constantFrom('a', 'a.c', 'b', 'b.c', 'd', 'b.e', 'a.0', '_id', 'none')
const simple = fc.dictionary(path, condition, { maxKeys: 3, noNullPrototype: true })
const { query } = fc.letrec<{ query: Document }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 2 },
    simple as fc.Arbitrary<Document>,
    one({ $or: fc.array(tie('query'), { minLength: 1, maxLength: 3 }) }) as fc.Arbitrary<Document>,
    one({ $and: fc.array(tie('query'), { minLength: 1, maxLength: 3 }), d: condition }) as fc.Arbitrary<Document>,
    one({ $nor: fc.array(tie('query'), { minLength: 1, maxLength: 3 }) }) as fc.Arbitrary<Document>,
  ),
}))
const order = fc.dictionary(fc.constantFrom('a', 'd', '_id', 'b.c'), fc.constantFrom(1, -1), {
  maxKeys: 2,
  noNullPrototype: true,
})

async function fill(list: Document[]): Promise<void> {
  await removeDocument({ collectionName: 'things', queryType: 'WHERE' }, context)
  if (list.length > 0) await insertDocument({ collectionName: 'things', data: list.map(encodeText) }, context)
}

async function found(query: Document, more: object = {}): Promise<string[]> {
  const fields = { collectionName: 'things', queryType: 'WHERE', query: encodeText(query), ...more }
  const { data } = await getDocument(fields, context)
  return (data?.list as string[]).map((text) => decodeDocument(text)._id as string)
}

/** The same page by an aggregation; with an empty stage in front the engine does all of it, on documents in memory. */
async function aggregated(stages: Document[]): Promise<string[]> {
  const sent = stages.flatMap((stage) =>
    Object.entries(stage).map(([stageKey, value]) => ({ stageKey, stageValue: encodeText(value) })),
  )
  const { data } = await aggregateDocuments({ collectionName: 'things', stages: sent }, context)
  return (data?.list as string[]).map((text) => decodeDocument(text)._id as string)
}

describe('what SQL decides from keys', () => {
  it('is what the operators say of the documents, in number, order and extent', async () => {
    await fc.assert(
      fc.asyncProperty(
        documents,
        fc.array(fc.tuple(query, order, fc.nat(3), fc.integer({ min: 1, max: 4 })), { minLength: 5, maxLength: 10 }),
        async (list, asked) => {
          await fill(list)
          // As they are stored: half a character is not.
          const stored = list.map((entry) => decodeDocument(encodeText(entry)))
          for (const [filter, sort, offset, limit] of asked) {
            const expected = stored.filter(compileMatch(decodeDocument(encodeText(filter)))).map(({ _id }) => _id)
            expect(await found(filter), encodeText(filter)).toEqual(expected)
            const { data } = await calculateDocument({ collectionName: 'things', query: encodeText(filter) }, context)
            expect(data?.total, encodeText(filter)).toBe(expected.length)
            const all = await found(filter, { order: encodeText(sort) })
            expect([...all].sort()).toEqual([...expected].sort())
            const page = await found(filter, { order: encodeText(sort), offset, limit })
            expect(page, `${encodeText(filter)} by ${encodeText(sort)}`).toEqual(all.slice(offset, offset + limit))
            const sorted: Document[] = Object.keys(sort).length > 0 ? [{ $sort: sort as Document }] : []
            const stages = [{ $match: filter }, ...sorted, { $skip: offset }, { $limit: limit }]
            expect(await aggregated(stages)).toEqual(page)
            expect(await aggregated([{ $match: {} }, ...stages])).toEqual(page)
          }
        },
      ),
      { numRuns: 250 },
    )
  })
})
