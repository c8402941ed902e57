import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type OpenedCloud, openCloud } from '../support/cloud'

const lines: Record<string, unknown>[] = []
let cloud: OpenedCloud

/** What the log says of queries that want an index, since the test began. */
const advice = () => lines.filter(({ where }) => where === 'database').map(({ message }) => message)

const collections = { thousand: [{ fields: ['kind', 'at'] }, { fields: ['tags'] }], more: [{ fields: ['kind', 'at'] }] }

async function fill(name: string, count: number): Promise<void> {
  const list = Array.from({ length: count }, (_, n) => ({ _id: `${n}`, kind: `k${n % 7}`, at: n, n, secret: `s${n}` }))
  await cloud.app.database().collection(name).add(list)
}

beforeAll(async () => {
  cloud = await openCloud({ collections, log: (line) => lines.push(line as Record<string, unknown>) })
  await fill('thousand', 1000)
  await fill('more', 1001)
})
beforeEach(() => {
  lines.length = 0
})
afterAll(() => cloud.close())

/** The SDK offers no `where` in a transaction; the wire does. */
const inTransaction = (transactionId: string, fields: object) =>
  fetch(cloud.adminUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ action: 'database.getDocument', transactionId, ...fields }),
  })

const of = (name: string) => cloud.app.database().collection(name)
const command = () => cloud.app.database().command

describe('a query that looks at more than 1000 documents without an index is told in the log', () => {
  it('not at 1000', async () => {
    await of('thousand').where({ secret: 's1' }).get()
    await of('thousand').where({ secret: 's1' }).count()
    expect(advice()).toEqual([])
  })

  it('not when an index finds them, by a value, a range or the _id', async () => {
    await of('more').where({ kind: 'k1' }).orderBy('at', 'desc').get()
    await of('more')
      .where({ kind: 'k1', n: command().gt(3) })
      .count()
    await of('more')
      .where({ kind: command().in(['k1', 'k2']) })
      .get()
    await of('more')
      .where({ _id: command().gt('3') })
      .get()
    await of('more').doc('5').get()
    await of('more').orderBy('kind', 'asc').get()
    await of('more').aggregate().match({ kind: 'k3' }).end()
    expect(advice()).toEqual([])
  })

  it('not when everything is asked for, or what was found came early', async () => {
    await of('more').get()
    await of('more').count()
    await of('more')
      .where({ n: command().gte(0) })
      .limit(20)
      .get()
    expect(advice()).toEqual([])
  })

  it('at 1001, whatever the request: read, counted, updated, removed, aggregated', async () => {
    await of('more').where({ secret: 'none' }).get()
    await of('more').where({ n: 5 }).count()
    await of('more').where({ secret: 'none', n: 1 }).update({ n: 2 })
    await of('more').where({ secret: 'none', x: 1 }).remove()
    await of('more').aggregate().match({ secret: 'none', y: 1 }).end()
    const index = (fields: string) =>
      `集合 more 的这次查询没有用上索引，查看了 1001 个文档。建议在云开发控制台的“索引管理”为它添加索引：${fields}。`
    expect(advice()).toEqual([
      index('secret 升序'),
      index('n 升序'),
      index('secret 升序、n 升序'),
      index('secret 升序、x 升序'),
      index('secret 升序、y 升序'),
    ])
    expect(lines).toContainEqual(expect.objectContaining({ level: 'warn', where: 'database', collection: 'more' }))
  })

  it('once for every shape, and without any value', async () => {
    for (const value of ['private-1', 'private-2']) {
      await of('more')
        .where({ name: value, n: command().in([1, 2, 3]) })
        .get()
    }
    await of('more')
      .where({ name: 'private-3', n: command().in([1]) })
      .get()
    expect(advice()).toHaveLength(1)
    await of('more')
      .where({ name: 'private-3', n: command().gt(1) })
      .get()
    expect(advice()).toHaveLength(2)
    expect(JSON.stringify(lines)).not.toContain('private')
  })

  it('in a transaction, but not for documents asked for by id', async () => {
    const transaction = await cloud.app.database().startTransaction()
    await transaction.collection('more').doc('1').get()
    await transaction.collection('more').doc('1').update({ n: 1 })
    expect(advice()).toEqual([])
    await inTransaction(transaction.id, { collectionName: 'more', queryType: 'WHERE', query: '{"z":1}' })
    await transaction.commit()
    expect(advice()).toHaveLength(1)
  })
})

describe('the index it names', () => {
  const named = async (query: object, order: [string, 'asc' | 'desc'][] = []) => {
    lines.length = 0
    let asked = of('more').where(query)
    for (const [field, direction] of order) asked = asked.orderBy(field, direction)
    await asked.get()
    return /添加索引：(.*)。$/.exec(String(advice()[0]))?.[1] ?? advice()[0]
  }

  it('has fields that must be equal first, then those sorted by, then ranges', async () => {
    const query = { r: command().gt(1), e: 1, f: command().in([1, 2]) }
    expect(await named(query, [['s', 'desc']])).toBe('e 升序、f 升序、s 降序、r 升序')
  })

  it('is for the order alone when everything is asked for', async () => {
    expect(await named({}, [['s', 'asc']])).toBe('s 升序')
  })

  it('names a field once, also one that is sorted by and narrowed', async () => {
    expect(await named({ s: command().gt(1) }, [['s', 'desc']])).toBe('s 降序')
  })

  it('is one a branch of an or', async () => {
    const { or } = command()
    expect(await named(or([{ a: 1 }, { b: command().lt(2), c: 3 }]))).toBe('a 升序；以及：c 升序、b 升序')
  })

  it('leaves out conditions no index narrows by, and is none when there is no other', async () => {
    expect(await named({ g: 1, h: command().neq(1) })).toBe('g 升序')
    expect(await named({ h: command().neq(null) })).toMatch(
      /它的条件没有一个能用索引缩小范围，请加上等于或范围的条件。$/,
    )
  })

  it('follows paths into objects', async () => {
    expect(await named({ place: { city: 'x' } })).toBe('place.city 升序')
  })

  it('is not asked for again when CloudBase would use one that is there', async () => {
    await of('thousand').add([{ _id: 'tagged', tags: ['a'] }])
    lines.length = 0
    await of('thousand').where({ tags: 'none' }).get()
    await of('thousand').where({ nothing: 'none' }).get()
    expect(advice()).toHaveLength(1)
  })
})
