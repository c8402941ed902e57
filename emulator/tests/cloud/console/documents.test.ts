import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type ConsoleUser, openConsole } from '../../support/console'

let user: ConsoleUser
beforeAll(async () => {
  user = await openConsole({
    collections: {
      notes: [{ fields: ['by', 'at'] }],
      users: [{ fields: ['phone'], unique: true }],
      many: [],
      slow: [],
    },
    log: () => {},
  })
  const slow = Array.from({ length: 1001 }, (_, at) => ({ n: at }))
  await user.cloud.app.database().collection('slow').add(slow)
  const many = Array.from({ length: 250 }, (_, at) => ({ _id: `m${String(at).padStart(3, '0')}`, n: at % 7 }))
  await user.cloud.app.database().collection('many').add(many)
})
afterEach(async () => {
  const database = user.cloud.app.database()
  for (const name of ['notes', 'users']) {
    await database
      .collection(name)
      .where({ _id: database.command.exists(true) })
      .remove()
  }
})
afterAll(() => user.cloud.close())

const find = (asked: object) =>
  user.ask('findDocuments', { collection: 'notes', query: '', order: '', offset: 0, limit: 20, ...asked })
const findRefusal = (asked: object) =>
  user.refusal('findDocuments', { collection: 'notes', query: '', order: '', offset: 0, limit: 20, ...asked })
const insert = (collection: string, document: object) =>
  user.ask('insertDocument', { collection, document: JSON.stringify(document) })
const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
const stored = async (collection: string, id: string) => (await find({ collection, query: id })).documents[0] as string

describe('collections', () => {
  it('are listed with their documents counted and their indexes', async () => {
    await insert('users', { _id: 'listed', phone: '1' })
    expect(await user.ask('listCollections', {})).toEqual([
      { name: 'many', documents: 250, indexes: [] },
      { name: 'notes', documents: 0, indexes: [{ name: 'by_at', keys: 'by: 1, at: 1', unique: false }] },
      { name: 'slow', documents: 1001, indexes: [] },
      { name: 'users', documents: 1, indexes: [{ name: 'phone', keys: 'phone: 1', unique: true }] },
    ])
  })
})

describe('looking for documents is refused', () => {
  it('in a collection that is not there', async () => {
    expect(await findRefusal({ collection: 'none' })).toBe('没有叫“none”的集合。')
  })

  it.each([
    ['{a:1}', '查询不是 JSON：第 1 行第 2 个字应当是用英文双引号括起来的字段名或 }，却是“a:1}”。'],
    ['{"a":1', '查询不是 JSON：第 1 行第 7 个字应当是英文逗号 , 或 }，已经到了末尾。'],
    ['{"a":\n  yes}', '查询不是 JSON：第 2 行第 3 个字应当是一个值（文字要用英文双引号括起来），却是“yes}”。'],
    ['{"a":1,}', '查询不是 JSON：第 1 行第 8 个字应当是用英文双引号括起来的字段名，却是“}”。'],
    ['{"a" 1}', '查询不是 JSON：第 1 行第 6 个字应当是英文冒号 :，却是“1}”。'],
    ['{"a":1} x', '查询不是 JSON：第 1 行第 9 个字应当是到此为止，却是“x”。'],
    ['{"a":[1 2]}', '查询不是 JSON：第 1 行第 9 个字应当是英文逗号 , 或 ]，却是“2]}”。'],
    ['{"a":[1,]}', '查询不是 JSON：第 1 行第 9 个字应当是一个值（文字要用英文双引号括起来），却是“]}”。'],
    ['{"a":01}', '查询不是 JSON：第 1 行第 6 个字应当是一个值（文字要用英文双引号括起来），却是“01}”。'],
    ['{“a”：1}', '查询不是 JSON：第 1 行第 2 个字应当是用英文双引号括起来的字段名或 }，却是““a”：1}”。'],
    ['a b', '查询不是 JSON：第 1 行第 1 个字应当是一个值（文字要用英文双引号括起来），却是“a b”。'],
    ['"a', '查询不是 JSON：第 1 行第 1 个字应当是一个值（文字要用英文双引号括起来），却是“"a”。'],
    ['[1]', '查询要写成 {…}。'],
    ['{"a":{"$date":"x"}}', '云数据库不接受：not a date'],
  ])('for a query that is none: %s', async (query, message) => {
    expect(await findRefusal({ query })).toBe(message)
  })

  it('with the place of the fault, wherever a JSON text is broken', async () => {
    const broken = fc
      .tuple(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.nat(),
        fc.nat(2),
        fc.constantFrom(...'{}[]",:\\ 1-.eEtu\n\t“'),
      )
      .map(([value, at, taken, put]) => {
        const text = JSON.stringify(value, null, at % 3)
        const place = 1 + (at % text.length)
        return text.slice(0, place) + put + text.slice(place + taken)
      })
      .filter((text) => !isJson(text))
    await fc.assert(
      fc.asyncProperty(broken, async (query) => {
        const message = await findRefusal({ query })
        const [, line, character] = /^查询不是 JSON：第 (\d+) 行第 (\d+) 个字应当是/.exec(message) ?? []
        const before = query.split('\n').slice(0, Number(line))
        const kept = [...before.slice(0, -1), before.at(-1)?.slice(0, Number(character) - 1)].join('\n')
        // What is before that place is the beginning of some JSON text: with it gone on from there, the fault moves on.
        expect(query.startsWith(kept)).toBe(true)
        const after = await findRefusal({ query: `${kept}\u0000` })
        expect(after).toContain(`第 ${line} 行第 ${character} 个字`)
      }),
      { numRuns: 200 },
    )
  })

  it('for an operator that is none', async () => {
    expect(await findRefusal({ query: '{"a":{"$biggest":1}}' })).toMatch(/^云数据库不接受：.*\$biggest/)
  })

  it.each([
    ['{"a":2}', '云数据库不接受：order of a must be 1 or -1'],
    ['{a:1}', '排序不是 JSON：第 1 行第 2 个字应当是用英文双引号括起来的字段名或 }，却是“a:1}”。'],
    ['[]', '排序要写成 {…}。'],
  ])('for an order that is none: %s', async (order, message) => {
    expect(await findRefusal({ order })).toBe(message)
  })

  it('for 0 or 101 at once, and for a place before the first', async () => {
    expect(await findRefusal({ limit: 0 })).toBe('“limit”不能小于 1。')
    expect(await findRefusal({ limit: 101 })).toBe('“limit”不能大于 100。')
    expect(await findRefusal({ offset: -1 })).toBe('“offset”不能小于 0。')
  })
})

describe('documents are found', () => {
  it('by query, in order, a page of them, with all counted and what it took', async () => {
    const found = await find({
      collection: 'many',
      query: '{"n": {"$gte": 3}}',
      order: '{"n": -1, "_id": 1}',
      offset: 35,
      limit: 2,
    })
    expect(found).toMatchObject({
      documents: ['{"_id":"m005","n":5}', '{"_id":"m012","n":5}'],
      total: 142,
      cost: { examined: expect.any(Number), index: null, advice: null },
    })
    expect(await find({ collection: 'many', offset: 240, limit: 100 })).toMatchObject({
      documents: { length: 10 },
      total: 250,
    })
  })

  it('with what an operator should do about a search that looks at too many', async () => {
    const { cost } = await find({ collection: 'slow', query: '{"n":7}' })
    expect(cost).toEqual({ examined: 1001, returned: 1, index: null, advice: expect.stringContaining('索引') })
    expect((await find({ collection: 'slow' })).cost.advice).toBeNull()
  })

  it('by their id alone, bare or quoted, a number or digits', async () => {
    await user.cloud.app
      .database()
      .collection('notes')
      .add([{ _id: 12 }, { _id: '12' }, { _id: '中文-编号' }])
    expect((await find({ query: '中文-编号' })).documents).toEqual(['{"_id":"中文-编号"}'])
    expect((await find({ query: ' "12" ' })).documents).toEqual(['{"_id":"12"}'])
    expect((await find({ query: '12' })).documents.sort()).toEqual(['{"_id":"12"}', '{"_id":12}'])
    expect((await find({ query: 'm00' })).documents).toEqual([])
  })

  it('in the order of a field alone', async () => {
    const ids = async (order: string) =>
      (await find({ collection: 'many', order, limit: 1 })).documents.map((text) => JSON.parse(text)._id)
    expect(await ids('-_id')).toEqual(['m249'])
    expect(await ids('_id')).toEqual(['m000'])
  })

  it('with every value as it is stored', async () => {
    const document = {
      _id: 'values',
      at: { $date: { $numberLong: '1700000000000' } },
      id: { $oid: '0123456789abcdef01234567' },
      none: null,
      nan: { $numberDouble: 'NaN' },
      pattern: { $regularExpression: { pattern: '^a', options: 'i' } },
    }
    expect(await insert('notes', document)).toEqual({ id: 'values' })
    expect(JSON.parse(await stored('notes', 'values'))).toEqual(document)
  })
})

describe('a new document is refused', () => {
  it.each([
    ['none', '{}', '没有叫“none”的集合。'],
    ['notes', '', '文档不是 JSON：第 1 行第 1 个字应当是一个值（文字要用英文双引号括起来），已经到了末尾。'],
    ['notes', '[]', '文档要写成 {…}。'],
    ['notes', '"a"', '文档要写成 {…}。'],
    ['notes', '{"$set":1}', "云数据库不接受：The dollar ($) prefixed field '$set' in '$set' is not valid for storage."],
  ])('in %s: %s', async (collection, document, message) => {
    expect(await user.refusal('insertDocument', { collection, document })).toBe(message)
  })

  it('when its id or a unique value is taken', async () => {
    await insert('users', { _id: 'first', phone: '138' })
    const again = { collection: 'users', document: '{"_id":"first","phone":"139"}' }
    expect(await user.refusal('insertDocument', again)).toBe('已经有一份 _id 相同的文档：{ _id: "first" }。没有保存。')
    const taken = { collection: 'users', document: '{"phone":"138"}' }
    expect(await user.refusal('insertDocument', taken)).toBe(
      '唯一索引“phone”不允许重复，已经有一份文档是 { phone: "138" }。没有保存。',
    )
    expect((await find({ collection: 'users', query: '{"phone":"138"}' })).total).toBe(1)
  })

  it('and then taken, with an id of its own making', async () => {
    const { id } = await insert('users', { phone: '140' })
    expect(id).toMatch(/^[0-9a-f]{32}$/)
    expect(await stored('users', id)).toBe(`{"_id":"${id}","phone":"140"}`)
  })
})

describe('a changed document', () => {
  const replace = (before: string, document: object) =>
    user.ask('replaceDocument', { collection: 'users', before, document: JSON.stringify(document) })
  const refusal = (before: string, document: object) =>
    user.refusal('replaceDocument', { collection: 'users', before, document: JSON.stringify(document) })

  it('is refused when it is not what it was any more, and nothing is changed', async () => {
    await insert('users', { _id: 'edited', phone: '200' })
    const before = await stored('users', 'edited')
    await user.cloud.app.database().collection('users').doc('edited').update({ phone: '201' })
    expect(await refusal(before, { _id: 'edited', phone: '202' })).toBe('这份文档在你打开之后被改过，没有保存。')
    expect(await stored('users', 'edited')).toBe('{"_id":"edited","phone":"201"}')
  })

  it('is refused when it is gone', async () => {
    expect(await refusal('{"_id":"gone","phone":"1"}', { phone: '2' })).toBe('这份文档已经不在了，没有改动。')
  })

  it('keeps its id', async () => {
    await insert('users', { _id: 'named', phone: '210' })
    const before = await stored('users', 'named')
    expect(await refusal(before, { _id: 'other', phone: '210' })).toBe('_id 不能改。要换 _id，请新建一份再删掉旧的。')
    expect(await refusal('{"phone":"210"}', { phone: '211' })).toBe('原来的文档没有 _id。')
    await replace(before, { phone: '211', more: [1] })
    expect(await stored('users', 'named')).toBe('{"_id":"named","phone":"211","more":[1]}')
  })

  it('is refused a unique value of another, and operators', async () => {
    await insert('users', { _id: 'one', phone: '220' })
    await insert('users', { _id: 'two', phone: '221' })
    const before = await stored('users', 'two')
    expect(await refusal(before, { _id: 'two', phone: '220' })).toBe(
      '唯一索引“phone”不允许重复，已经有一份文档是 { phone: "220" }。没有保存。',
    )
    expect(await refusal(before, { _id: 'two', $inc: { phone: 1 } })).toMatch(/^云数据库不接受：/)
    expect(await stored('users', 'two')).toBe(before)
  })

  it('waits for a transaction that holds it, and is refused what that changed', async () => {
    await insert('users', { _id: 'held', phone: '230' })
    const before = await stored('users', 'held')
    const transaction = await user.cloud.app.database().startTransaction()
    await transaction.collection('users').doc('held').update({ phone: '231' })
    const late = refusal(before, { _id: 'held', phone: '232' })
    await transaction.commit()
    expect(await late).toBe('这份文档在你打开之后被改过，没有保存。')
    const again = await user.cloud.app.database().startTransaction()
    await again.collection('users').doc('held').update({ phone: '233' })
    const inTime = replace(await stored('users', 'held'), { _id: 'held', phone: '234' })
    await again.rollback()
    await inTime
    expect(await stored('users', 'held')).toBe('{"_id":"held","phone":"234"}')
  })

  it('of ten who change it at once is one’s', async () => {
    await insert('users', { _id: 'wanted', phone: '240' })
    const before = await stored('users', 'wanted')
    const tries = Array.from({ length: 10 }, (_, at) =>
      replace(before, { _id: 'wanted', phone: `24${at + 1}` }).then(
        () => at,
        () => null,
      ),
    )
    const won = (await Promise.all(tries)).filter((at) => at !== null)
    expect(won).toHaveLength(1)
    expect(await stored('users', 'wanted')).toBe(`{"_id":"wanted","phone":"24${(won[0] as number) + 1}"}`)
  })
})

describe('a document is removed', () => {
  it('not when it has changed or is gone, else for good', async () => {
    await insert('notes', { _id: 'old', n: 1 })
    const remove = (before: string) => ({ collection: 'notes', before })
    expect(await user.refusal('removeDocument', remove('{"_id":"old","n":2}'))).toMatch(/被改过/)
    expect(await user.refusal('removeDocument', remove('{"_id":"none"}'))).toMatch(/已经不在了/)
    expect(await user.refusal('removeDocument', remove('{'))).toMatch(/^原来的文档不是 JSON/)
    expect(await user.refusal('removeDocument', { collection: 'none', before: '{"_id":1}' })).toMatch(/没有叫/)
    await user.ask('removeDocument', remove(await stored('notes', 'old')))
    expect((await find({ query: 'old' })).total).toBe(0)
  })

  it('not while the disk is full', async () => {
    await insert('notes', { _id: 'kept' })
    user.cloud.faults.fillDisk()
    const asked = { collection: 'notes', before: '{"_id":"kept"}' }
    expect(await user.refusal('removeDocument', asked)).toBe('没有存下来：写不进磁盘。')
    user.cloud.faults.clear()
    expect((await find({ query: 'kept' })).total).toBe(1)
  })
})
