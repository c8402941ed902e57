import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenedCloud, openCloud, refusalOf } from '../support/cloud'

let cloud: OpenedCloud
beforeAll(async () => {
  cloud = await openCloud({
    collections: {
      letters: [{ fields: ['title'] }, { fields: ['from', 'to'], unique: true }, { fields: ['kind', 'title'] }],
      big: [],
      crowd: [{ fields: ['n'] }],
    },
  })
})
afterAll(() => cloud.close())

const letters = () => cloud.app.database().collection('letters')
const MB = 1024 * 1024
const numbersIn = ({ message }: { message: string }) => message.match(/\d{3,}/g)

describe('an index takes entries of 1,024 bytes', () => {
  it('and refuses a longer value, inserted or updated, storing nothing', async () => {
    const added = await refusalOf(letters().add({ _id: 'long', title: 'a'.repeat(1025) }))
    expect(added).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    expect(added.message).toContain('[FailedOperation.Insert] bulk write error')
    expect(added.message).toContain('key too large to index, failing 1025')
    expect((await letters().doc('long').get()).data).toEqual([])

    await letters().add({ _id: 'short', title: 'a', to: 'x' })
    const longer = { title: 'a'.repeat(1025) }
    for (const write of [letters().doc('short').update(longer), letters().doc('short').set(longer)]) {
      expect((await refusalOf(write)).message).toContain('[FailedOperation] multiple write errors')
    }
    expect((await letters().doc('short').get()).data).toEqual([{ _id: 'short', title: 'a', to: 'x' }])
  })

  it('counted in bytes, over all fields of a compound one, and for _id', async () => {
    expect(numbersIn(await refusalOf(letters().add({ title: '中'.repeat(342) })))).toEqual(['1026'])
    const pair = { from: 'a'.repeat(600), to: 'b'.repeat(425) }
    expect(numbersIn(await refusalOf(letters().add(pair)))).toEqual(['1025'])
    expect(numbersIn(await refusalOf(letters().add({ _id: 'i'.repeat(1025) })))).toEqual(['1025'])
    expect(numbersIn(await refusalOf(letters().add({ title: ['a', 'b'.repeat(1025)] })))).toEqual(['1025'])
    const each = { from: ['a', 'b'.repeat(600)], to: 'c'.repeat(425) }
    expect(numbersIn(await refusalOf(letters().add(each)))).toEqual(['1025'])
  })

  it('and takes what just fits, long text elsewhere, and arrays by their elements', async () => {
    await letters().add({ _id: 'a', title: 'a'.repeat(1024), to: 1 })
    await letters().add({ _id: 'b', title: '中'.repeat(341), to: 2 })
    await letters().add({ _id: 'c', from: 'a'.repeat(600), to: 'b'.repeat(424) })
    await letters().add({ _id: 'd', text: 'a'.repeat(5000), to: 3 })
    await letters().add({ _id: 'e', title: Array(300).fill('four'), to: 4 })
    await letters().add({ _id: 'f'.repeat(1024), to: 5 })
    expect(
      (
        await letters()
          .where({ title: '中'.repeat(341) })
          .count()
      ).total,
    ).toBe(1)
  })
})

it('an index over several fields takes an array in one of them alone', async () => {
  const parallel = { kind: ['a'], title: ['b'], to: 'parallel' }
  expect(await refusalOf(letters().add(parallel))).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  const added = letters().add({ _id: 'one', kind: 'a', title: ['b'], to: 'one' })
  expect(await added).toMatchObject({ id: 'one' })
  expect((await refusalOf(letters().doc('one').update({ kind: [] }))).message).toContain('cannot index parallel arrays')
  expect((await letters().where({ title: 'b' }).get()).data).toMatchObject([{ _id: 'one', kind: 'a' }])
})

describe('a document of more than 16 MB', () => {
  it('is refused, inserted or grown to it, and nothing changes', async () => {
    const big = cloud.app.database().collection('big')
    const inserted = await refusalOf(big.add({ _id: 'a', text: '中'.repeat(6 * MB) }))
    expect(inserted.message).toContain('object to insert too large')
    await big.add({ _id: 'a', first: 'a'.repeat(9 * MB) })
    const grown = await refusalOf(big.doc('a').update({ second: 'b'.repeat(9 * MB) }))
    expect(grown.message).toContain('Resulting document after update is larger than 16777216')
    const { data } = await big.doc('a').field({ first: false }).get()
    expect(data).toEqual([{ _id: 'a' }])
  })
})

describe('an answer of more than 16 MB', () => {
  it('is refused to a query and to an aggregation; fields and pages get through', async () => {
    const big = cloud.app.database().collection('big')
    await big.add({ _id: 'b', text: '中'.repeat(3 * MB) })
    expect(await refusalOf(big.get())).toMatchObject({ code: 'EXCEED_MAX_RESPONSE_SIZE' })
    expect(await refusalOf(big.aggregate().match({}).end())).toMatchObject({ code: 'EXCEED_MAX_RESPONSE_SIZE' })
    expect((await big.limit(1).get()).data).toHaveLength(1)
    expect((await big.field({ _id: true }).get()).data).toEqual([{ _id: 'a' }, { _id: 'b' }])
  })
})

describe('a value that outgrows what a pipeline may hold', () => {
  const doubled = (initialValue: unknown, operator: string) => ({
    $reduce: { input: { $range: [0, 60] }, initialValue, in: { [operator]: ['$$value', '$$value'] } },
  })
  it.each([
    ['$range', { $range: [0, 1e9] }],
    ['$range', { $range: [0, -7_000_000, -1] }],
    ['$concatArrays', doubled([1, 2], '$concatArrays')],
    ['$concat', doubled('ab', '$concat')],
  ])('is refused: %s', async (operator, expression) => {
    await letters().doc('outgrown').set({ to: operator })
    const grown = letters().aggregate().match({ _id: 'outgrown' }).project({ _id: 0, grown: expression }).end()
    const { code, message } = await refusalOf(grown)
    expect(code).toBe('DATABASE_REQUEST_FAILED')
    expect(message).toMatch(/^\[ExceededMemoryLimit\] .* would use too much memory/)
    expect(message).toContain(operator)
  })

  it('and up to that taken', async () => {
    await letters().doc('outgrown').set({ to: 'fine' })
    const ranged = { $size: { $range: [0, 100_000] } }
    const joined = { $concatArrays: [{ $range: [3, 0, -1] }, [9]] }
    const said = { $concat: ['a', 'b'] }
    const { data } = await letters()
      .aggregate()
      .match({ _id: 'outgrown' })
      .project({ _id: 0, ranged, joined, said })
      .end()
    expect(data).toEqual([{ ranged: 100_000, joined: [3, 2, 1, 9], said: 'ab' }])
  })
})

describe('a query of thousands of parts, more than SQLite takes at once', () => {
  const crowd = () => cloud.app.database().collection('crowd')
  const many = (part: (n: number) => object, length = 3000) => Array.from({ length }, (_, n) => part(n))
  const command = () => cloud.app.database().command
  beforeAll(async () => {
    for (let n = 0; n < 5; n += 1) await crowd().add({ _id: `c${n}`, n })
  })
  it.each([
    ['in', () => ({ n: command().in(many((n) => n as never, 50_000)) }), 5],
    ['nin', () => ({ n: command().nin(many((n) => (n + 2) as never, 50_000)) }), 2],
    ['or', () => command().or(many((n) => ({ n: n + 1 }))), 4],
    ['and', () => command().and(many((n) => ({ n: command().gte(n / 1000) }))), 2],
    ['nor', () => command().nor(many((n) => ({ n: n + 3 }))), 3],
    [
      'not in not',
      () => ({
        n: many(() => ({}))
          .slice(-60)
          .reduce((inner) => ({ $not: inner }), { $gt: 2 }),
      }),
      2,
    ],
  ])('is answered: %s', async (_, query, total) => {
    expect(
      await crowd()
        .where(query() as object)
        .count(),
    ).toMatchObject({ total })
  })
})

it('an operator named as what every object has is none', async () => {
  const query = '{"n":{"$in":[1],"constructor":1}}'
  const body = JSON.stringify({ action: 'database.calculateDocument', collectionName: 'crowd', query })
  const answer = await (await fetch(cloud.adminUrl, { method: 'POST', body })).json()
  expect(answer).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
})

describe('an update that would nest a document deeper than a hundred levels', () => {
  it('is refused, by its path or by its value, and what is there stays readable', async () => {
    const nested = (levels: number): unknown => (levels === 0 ? 1 : { d: nested(levels - 1) })
    const deep = cloud.app.database().collection('big').doc('deep')
    await deep.set({ n: 1, d: nested(60) })
    const to = (levels: number) => Array(levels).fill('d').join('.')
    for (const [path, value] of [
      [to(101), 1],
      [to(3000), 1],
      [to(1_000_000), 1],
      [to(60), nested(60)],
    ] as const) {
      const { message } = await refusalOf(deep.update({ [path]: cloud.app.database().command.set(value) }))
      expect(message).toContain('Document exceeds maximum nested object depth: 100')
    }
    await deep.update({ [to(60)]: cloud.app.database().command.set(nested(40)) })
    expect((await deep.get()).data).toEqual([{ _id: 'deep', n: 1, d: nested(99) }])
  })
})
