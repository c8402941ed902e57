import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { Query } from 'mingo'
import { updateMany } from 'mingo/updater'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { calculateDocument } from '../../cloud/actions/calculate-document'
import { getDocument } from '../../cloud/actions/get-document'
import { insertDocument } from '../../cloud/actions/insert-document'
import { modifyDocument } from '../../cloud/actions/modify-document'
import { removeDocument } from '../../cloud/actions/remove-document'
import { createClock } from '../../cloud/clock'
import { compileMatch } from '../../cloud/query/match'
import { Store } from '../../cloud/store/store'
import { decodeDocument, encodeText } from '../../cloud/wire/ejson'
import type { Document } from '../../cloud/wire/values'
import { schemaOf } from '../support/cloud'

// The same documents in two collections, one with indexes for SQL to use and one without, and in a plain array.
const dataDir = mkdtempSync(join(tmpdir(), 'cloud-property-'))
const clock = createClock()
const indexes = [{ fields: ['a'] }, { fields: ['b.c', 'd'] }, { fields: ['d'] }, { fields: ['b'] }]
const store = new Store(dataDir, schemaOf({ bare: [], indexed: indexes }), clock)
const context = { store, clock, sentAt: 0, invoke: async () => 'null' }
const collections = ['bare', 'indexed']
afterAll(() => {
  store.close()
  rmSync(dataDir, { recursive: true })
})

const one = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record<T>(fields, { noNullPrototype: true })

const scalar = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(0.5, -0.5, 1e300, Number.MIN_VALUE),
  fc.constantFrom('', 'a', 'b', 'A', '中', '0'),
  fc.boolean(),
  fc.constant(null),
  fc.integer({ min: -2, max: 2 }).map((n) => new Date(n)),
)
const value = fc.oneof(
  { weight: 8, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) },
  { weight: 2, arbitrary: fc.record({ c: scalar, e: scalar }, { requiredKeys: [], noNullPrototype: true }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.record({ c: scalar }, { requiredKeys: [], noNullPrototype: true }), { maxLength: 2 }),
  },
)
const document = fc.record({ a: value, b: value, d: scalar }, { requiredKeys: [], noNullPrototype: true })
const documents = fc
  .array(document, { maxLength: 12 })
  .map((list) => list.map((fields, at) => ({ _id: `${at}`, ...fields })))

const path = fc.constantFrom('a', 'b', 'b.c', 'd', 'b.e', '_id')
const ordered = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom('a', 'b', '', '5'),
  fc.integer({ min: -2, max: 2 }).map((n) => new Date(n)),
)
const condition = fc.oneof(
  scalar,
  one({ $eq: scalar }),
  one({ $in: fc.array(scalar, { maxLength: 3 }) }),
  one({ $ne: scalar }),
  one({ $nin: fc.array(scalar, { maxLength: 3 }) }),
  one({ $exists: fc.boolean() }),
  one({ $size: fc.integer({ min: 0, max: 2 }) }),
  one({ $gt: ordered }),
  one({ $gte: ordered }),
  one({ $lt: ordered }),
  one({ $lte: ordered }),
  one({ $gte: ordered, $lt: ordered }),
  one({ $not: one({ $gt: ordered }) }),
  one({ $elemMatch: one({ $gt: ordered }) }),
  fc.constant(/^[a-b]/),
)
const simple = fc.dictionary(path, condition, { maxKeys: 3, noNullPrototype: true })
const query = fc.oneof(
  { weight: 4, arbitrary: simple },
  one({ $or: fc.array(simple, { minLength: 1, maxLength: 3 }) }),
  one({ $and: fc.array(simple, { minLength: 1, maxLength: 3 }), a: condition }),
  one({ $nor: fc.array(simple, { minLength: 1, maxLength: 2 }) }),
) as fc.Arbitrary<Document>

async function fill(list: Document[]): Promise<void> {
  for (const collectionName of collections) {
    await removeDocument({ collectionName, queryType: 'WHERE' }, context)
    if (list.length > 0) await insertDocument({ collectionName, data: list.map(encodeText) }, context)
  }
}

async function found(collectionName: string, query: Document, more: object = {}): Promise<Document[]> {
  const fields = { collectionName, queryType: 'WHERE', query: encodeText(query), ...more }
  const { data } = await getDocument(fields, context)
  return (data?.list as string[]).map(decodeDocument)
}

/** Some of a document's fields as a projection asks for them; what has a dot or is left out is the engine's to understand. */
const fieldsAsked = fc.dictionary(
  fc.constantFrom('_id', 'a', 'b', 'd', 'gone', 'tricky "}],{\\'),
  fc.constantFrom(1, true),
  { minKeys: 1, noNullPrototype: true },
)

const holdsArrays = (entry: Document) => Object.values(entry).some(Array.isArray)
const ids = (list: Document[]) => list.map(({ _id }) => _id)

describe('against plain arrays', () => {
  it('a query finds the same documents, with indexes and without', async () => {
    await fc.assert(
      fc.asyncProperty(documents, fc.array(query, { minLength: 5, maxLength: 10 }), async (list, queries) => {
        await fill(list)
        for (const asked of queries) {
          const matches = compileMatch(asked)
          const expected = ids(list.filter(matches))
          // mingo takes a field missing from documents in an array for no null; MongoDB, and so we, for one.
          const plain = list.filter((entry) => !holdsArrays(entry))
          expect(plain.filter(matches), encodeText(asked)).toEqual(
            plain.filter((entry) => new Query(asked).test(entry)),
          )
          for (const name of collections) {
            expect(ids(await found(name, asked)), `${name} ${encodeText(asked)}`).toEqual(expected)
            const counted = await calculateDocument({ collectionName: name, query: encodeText(asked) }, context)
            expect(counted.data?.total).toBe(expected.length)
          }
        }
      }),
      { numRuns: 250 },
    )
  })

  it('a document comes with the whole fields asked for, as the engine gives it', async () => {
    const text = fc.oneof(fc.constantFrom('"', '\\\\', '\\\\"', '}', ']', '{"a":1}', '$date'), fc.string())
    const odd = fc
      .tuple(documents, text)
      .map(([list, odd]) =>
        list.map((entry) => ({ ...entry, 'tricky "}],{\\': odd, [`x${odd.replaceAll(/[.$]/g, '')}`]: [odd, { odd }] })),
      )
    await fc.assert(
      fc.asyncProperty(odd, fieldsAsked, async (list, projection) => {
        await fill(list as Document[])
        const expected = new Query({}).find(list, projection as never).all()
        expect(await found('bare', {}, { projection: encodeText(projection as Document) })).toEqual(expected)
      }),
      { numRuns: 200 },
    )
  })

  it('order, offset and limit give the same page', async () => {
    const flat = fc.array(
      fc.record({ a: scalar, d: scalar, b: one({ c: scalar }) }, { requiredKeys: [], noNullPrototype: true }),
      {
        maxLength: 12,
      },
    )
    const order = fc.dictionary(fc.constantFrom('a', 'b.c', 'd', 'b.e'), fc.constantFrom(1, -1), {
      minKeys: 1,
      maxKeys: 3,
    })
    const page = fc.tuple(order, fc.nat(4), fc.integer({ min: 1, max: 5 }), simple)
    await fc.assert(
      fc.asyncProperty(flat, fc.array(page, { minLength: 4, maxLength: 8 }), async (fields, pages) => {
        const list = fields.map((entry, at) => ({ _id: `${at}`, ...entry })) as Document[]
        await fill(list)
        for (const [sort, offset, limit, asked] of pages) {
          const cursor = new Query(asked).find<Document>(list as never[])
          const expected = ids(cursor.sort(sort).skip(offset).limit(limit).all() as Document[])
          for (const name of collections) {
            const options = { order: encodeText(sort), offset, limit }
            expect(ids(await found(name, asked as Document, options)), `${name} ${encodeText(sort)}`).toEqual(expected)
          }
        }
      }),
      { numRuns: 250 },
    )
  })

  it('an update leaves the same documents behind', async () => {
    // `d` stays a scalar: mingo's $min and $max do not put arrays where MongoDB does (operators/update.test.ts has them).
    const update = fc.oneof(
      one({ $set: fc.dictionary(fc.constantFrom('a', 'f'), value, { minKeys: 1, noNullPrototype: true }) }),
      one({ $set: one({ d: scalar }) }),
      one({ $unset: fc.constant({ a: '' }) }),
      one({ $min: one({ d: scalar }) }),
      one({ $max: one({ d: scalar }) }),
      one({ $rename: fc.constant({ a: 'g' }) }),
      one({ $inc: one({ h: fc.integer() }) }),
    ) as fc.Arbitrary<Document>
    await fc.assert(
      fc.asyncProperty(
        documents,
        fc.array(fc.tuple(simple, update), { minLength: 1, maxLength: 5 }),
        async (list, steps) => {
          await fill(list as Document[])
          const expected = list.map((entry) => decodeDocument(encodeText(entry as Document)))
          for (const [asked, operators] of steps) {
            const matches = compileMatch(asked as Document)
            for (const entry of expected.filter(matches)) updateMany([entry], {}, operators as never)
            for (const collectionName of collections) {
              const fields = { collectionName, queryType: 'WHERE', query: encodeText(asked as Document), multi: true }
              await modifyDocument({ ...fields, data: encodeText(operators) }, context)
            }
          }
          for (const name of collections) expect(await found(name, {})).toEqual(expected)
        },
      ),
      { numRuns: 250 },
    )
  })
})
