import { join } from 'node:path'
import fc from 'fast-check'
import Sqlite from 'libsql'
import { describe, expect, it } from 'vitest'
import { openCloud, schemaOf } from '../support/cloud'
import { refusalOf } from '../support/refusal'

it('an index that comes between two starts is built over the documents there are, and let go of when it goes', async () => {
  const first = await openCloud({ collections: { things: [] } })
  await first.app
    .database()
    .collection('things')
    .add([
      { _id: 'a', n: 2 },
      { _id: 'b', n: 1 },
    ])
  await first.stop()
  const second = await openCloud({
    dataDir: first.dataDir,
    collections: { things: [{ fields: ['n'], unique: true }] },
  })
  const things = second.app.database().collection('things')
  expect((await things.orderBy('n', 'asc').get()).data.map(({ _id }) => _id)).toEqual(['b', 'a'])
  expect((await things.get()).data.map(({ _id }) => _id)).toEqual(['a', 'b'])
  await expect(things.add({ n: 1 })).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  await second.stop()
  const third = await openCloud({ dataDir: first.dataDir, schema: schemaOf({ things: [] }) })
  await third.app.database().collection('things').add({ n: 1 })
  expect((await third.app.database().collection('things').count()).total).toBe(3)
  await third.close()
  await first.close()
})

it('an index is built anew when its keys were written by an older emulator', async () => {
  const collections = { things: [{ fields: ['v'] }] }
  const first = await openCloud({ collections })
  await first.app
    .database()
    .collection('things')
    .add([10, 9].map((n) => ({ _id: `${n}`, v: { n } })))
  await first.stop()
  const file = new Sqlite(join(first.dataDir, 'cloud.db'))
  file.exec('UPDATE c1 SET k0 = doc; PRAGMA user_version = 0')
  file.close()
  // Also where nobody speaks of the collection any more.
  const second = await openCloud({ dataDir: first.dataDir, collections: {} })
  const { data } = await second.app.database().collection('things').orderBy('v', 'asc').get()
  expect(data.map(({ _id }) => _id)).toEqual(['9', '10'])
  await second.close()
  await first.close()
})

it('a unique index the documents break is refused by name, and nothing has changed', async () => {
  const { dataDir, ...first } = await openCloud({ collections: { things: [{ fields: ['m'] }] } })
  const documents = Array.from({ length: 250 }, (_, n) => ({ _id: `${n}`, m: -n, n: n === 240 ? 7 : n }))
  await first.app.database().collection('things').add(documents)
  await first.stop()
  const collections = { things: [{ fields: ['n'], unique: true }], others: [] }
  await expect(openCloud({ dataDir, collections })).rejects.toMatchObject({
    name: 'SchemaBroken',
    message: expect.stringMatching(/^things: the document "240" .*\(n\)$/),
  })
  const second = await openCloud({ dataDir, collections: { things: [{ fields: ['m'] }] } })
  const things = second.app.database().collection('things')
  expect((await things.orderBy('m', 'asc').limit(1000).get()).data).toHaveLength(250)
  await expect(second.app.database().collection('others').count()).rejects.toMatchObject({
    code: 'DATABASE_COLLECTION_NOT_EXIST',
  })
  await things.doc('240').update({ n: 240 })
  await second.stop()
  const third = await openCloud({ dataDir, collections })
  const { data } = await third.app.database().collection('things').orderBy('n', 'asc').limit(1000).get()
  expect(data.map(({ _id }) => _id)).toEqual(documents.map(({ _id }) => _id))
  await third.close()
  await first.close()
})

describe('a unique index on arrays', () => {
  it('is not built over documents that share an element, and is when they do not', async () => {
    const { dataDir, ...first } = await openCloud({ collections: { people: [] } })
    const people = first.app.database().collection('people')
    await people.add([
      { _id: 'a', mail: ['p', 'q', 'q'] },
      { _id: 'b', mail: ['r', 's'] },
      { _id: 'c', mail: 'q' },
    ])
    await first.stop()
    const collections = { people: [{ fields: ['mail'], unique: true }] }
    await expect(openCloud({ dataDir, collections })).rejects.toMatchObject({
      name: 'SchemaBroken',
      message: expect.stringMatching(/^people: the document "c" .*\(mail\)$/),
    })
    const second = await openCloud({ dataDir, collections: { people: [] } })
    await second.app.database().collection('people').doc('c').remove()
    await second.stop()
    const third = await openCloud({ dataDir, collections })
    const built = third.app.database().collection('people')
    expect((await refusalOf(built.add({ mail: ['x', 's'] }))).message).toContain('E11000')
    expect((await built.count()).total).toBe(2)
    await third.close()
    await first.close()
  })

  it('holds within a transaction and between two', async () => {
    const cloud = await openCloud({ collections: { people: [{ fields: ['mail'], unique: true }] } })
    const db = cloud.app.database()
    const [first, second] = [await db.startTransaction(), await db.startTransaction()]
    await first.collection('people').add({ _id: 'a', mail: ['p', 'q'] })
    expect((await refusalOf(first.collection('people').add({ _id: 'b', mail: ['r', 'q'] }))).message).toContain(
      'E11000',
    )
    const third = await db.startTransaction()
    await third.collection('people').add({ _id: 'c', mail: ['s', 'q'] })
    expect((await refusalOf(second.collection('people').add({ _id: 'd', mail: 'q' }))).message).toContain('Conflict')
    await third.commit()
    expect((await refusalOf(db.collection('people').add({ _id: 'e', mail: ['q'] }))).message).toContain(
      'dup key: { mail: "q" }',
    )
    await cloud.close()
  })

  it('finds a value of any kind again, alone, in an array, in an array within one, and in objects on the way', async () => {
    const collections = { flat: [{ fields: ['v'], unique: true }], deep: [{ fields: ['v.w'], unique: true }] }
    const cloud = await openCloud({ collections })
    const db = cloud.app.database()
    const kinds = ['', 'a', 'a\0', 'a\0b', '\0', '中', 0, -0.5, 3e300, true, new Date(5), null, { a: ['b', 1] }, {}]
    const holding: ((one: unknown) => unknown)[] = [(one) => one, (one) => [one], (one) => ['before', one, 'after']]
    const around = (w: unknown) => [{ w: 'before' }, { x: 1, w }, { w: 'after' }]
    for (const one of kinds) {
      for (const first of holding) {
        await db.collection('flat').where({}).remove()
        await db.collection('deep').where({}).remove()
        await db.collection('flat').add({ v: first(one) })
        await db.collection('deep').add({ v: first === holding[2] ? around([one]) : { w: first(one) } })
        for (const again of holding) {
          const flat = db.collection('flat').add({ v: again(one) })
          expect((await refusalOf(flat)).message, JSON.stringify(first(one))).toContain('E11000')
          const deep = db.collection('deep').add({ v: [{ w: again(one) }] })
          expect((await refusalOf(deep)).message, JSON.stringify(first(one))).toContain('E11000')
        }
      }
    }
    await db.collection('flat').where({}).remove()
    await db.collection('flat').add({ v: ['a\0b', [1, 2], []] })
    for (const v of ['a', 'b', 1, 2, 'a\0', null]) await db.collection('flat').add({ v: [v] })
    for (const v of [[[1, 2]], [[]]]) {
      expect((await refusalOf(db.collection('flat').add({ v }))).message).toContain('E11000')
    }
    await cloud.close()
  })

  it('gives a transaction nothing that was taken since its snapshot, which it cannot see', async () => {
    const cloud = await openCloud({ collections: { people: [{ fields: ['mail'], unique: true }], reads: [] } })
    const db = cloud.app.database()
    for (const [at, [taken, wanted]] of [
      ['p', ['p', 'q']],
      [['r'], 'r'],
      [['s', 't'], ['t']],
      ['u', 'u'],
    ].entries()) {
      const late = await db.startTransaction()
      await late.collection('reads').doc('any').get()
      await db.collection('people').add({ _id: `${at}`, mail: taken })
      const add = late.collection('people').add({ _id: `late ${at}`, mail: wanted })
      expect((await refusalOf(add)).message).toContain('Conflict')
      expect((await refusalOf(late.commit())).message).toContain('TransactionNotExist')
    }
    expect((await db.collection('people').count()).total).toBe(4)
    const late = await db.startTransaction()
    await late.collection('reads').doc('any').get()
    await db.collection('people').add({ _id: 'other', mail: ['v'] })
    await late.collection('people').add({ _id: 'late', mail: ['w', 'x'] })
    await late.commit()
    expect((await db.collection('people').where({ mail: 'x' }).count()).total).toBe(1)
    await cloud.close()
  })

  it('over two fields of the same elements holds both of each element together', async () => {
    const cloud = await openCloud({ collections: { seats: [{ fields: ['at.row', 'at.place'], unique: true }] } })
    const seats = cloud.app.database().collection('seats')
    const parallel = seats.add({ at: [{ row: [1, 2], place: [3, 4] }] })
    expect((await refusalOf(parallel)).message).toContain('cannot index parallel arrays')
    await seats.add({
      at: [
        { row: 1, place: 2 },
        { row: 2, place: 1 },
      ],
    })
    for (const at of [{ row: 2, place: 1 }, [{ row: 1, place: 2 }], [{ row: [0, 1], place: 2 }]]) {
      expect((await refusalOf(seats.add({ at }))).message).toContain('E11000')
    }
    await seats.add({
      at: [
        { row: 1, place: 1 },
        { row: [2, 3], place: 2 },
      ],
    })
    expect((await seats.count()).total).toBe(2)
    await cloud.close()
  })

  it('has no value twice, whatever comes and goes', async () => {
    const cloud = await openCloud({ collections: { people: [{ fields: ['v'], unique: true }] } })
    const people = cloud.app.database().collection('people')
    const value = fc.integer({ min: 0, max: 6 })
    const step = fc.record({
      id: fc.integer({ min: 0, max: 4 }),
      v: fc.oneof(value, fc.array(value, { maxLength: 3 }), fc.constant(undefined)),
    })
    const entries = (v: number | number[]): (number | string)[] =>
      Array.isArray(v) ? (v.length > 0 ? v : ['none']) : [v]
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 20 }), async (steps) => {
        await people.where({}).remove()
        const held = new Map<number, number | number[]>()
        for (const { id, v } of steps) {
          if (v === undefined) {
            await people.doc(`${id}`).remove()
            held.delete(id)
            continue
          }
          const others = [...held].filter(([other]) => other !== id).flatMap(([, taken]) => entries(taken))
          const free = entries(v).every((one) => !others.includes(one))
          const set = await people
            .doc(`${id}`)
            .set({ v })
            .then(
              () => true,
              (error) => !String(error.message).includes('E11000'),
            )
          expect(set, JSON.stringify({ id, v, held: [...held] })).toBe(free)
          if (free) held.set(id, v)
        }
        const { data } = await people.get()
        expect(new Map(data.map(({ _id, v }) => [Number(_id), v]))).toEqual(held)
      }),
      { numRuns: 40 },
    )
    await cloud.close()
  })
})
