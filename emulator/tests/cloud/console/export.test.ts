import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ConsoleUser, openConsole } from '../../support/console'

let user: ConsoleUser
beforeAll(async () => {
  user = await openConsole({ collections: { many: [{ fields: ['n'] }], odd: [], texts: [], 中文: [], none: [] } })
  const many = Array.from({ length: 1234 }, (_, at) => ({ _id: `m${at}`, n: at % 10 }))
  await user.cloud.app.database().collection('many').add(many)
})
afterAll(() => user.cloud.close())

const get = (path: string) => fetch(`${user.cloud.url}/console/export/${path}`)
const insert = (collection: string, document: object) =>
  user.ask('insertDocument', { collection, document: JSON.stringify(document) })

it.each([
  ['nothing', '没有叫“nothing”的集合。'],
  ['', '没有叫“”的集合。'],
  ['many?format=xml', '导出的格式只有 jsonl 和 csv。'],
  ['many?format=toString', '导出的格式只有 jsonl 和 csv。'],
  ['many?query={', '查询不是 JSON：第 1 行第 2 个字应当是用英文双引号括起来的字段名或 }，已经到了末尾。'],
  [`many?query=${encodeURIComponent('{"n":{"$most":1}}')}`, expect.stringMatching(/^云数据库不接受：/)],
  [
    `many?query=${encodeURIComponent('{"p":{"$nearSphere":{"$geometry":{"type":"Point","coordinates":[0,0]}}}}')}`,
    '导出时不能按远近查询。',
  ],
])('refuses %s', async (path, message) => {
  const response = await get(path)
  expect(response.status).toBe(400)
  expect(await response.json()).toEqual({ ok: false, message })
})

it('gives every document once, a line each, as a file', async () => {
  const response = await get('many')
  expect(response.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8')
  expect(response.headers.get('content-disposition')).toBe(
    `attachment; filename="export.jsonl"; filename*=UTF-8''many.jsonl`,
  )
  const ids = (await response.text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line)._id)
  expect(ids).toEqual(Array.from({ length: 1234 }, (_, at) => `m${at}`))
})

it('gives dates as CloudBase’s console takes them, and texts that only look like one as they are', async () => {
  const long = (ms: string) => ({ $date: { $numberLong: ms } })
  const quoted = JSON.stringify(long('0'))
  const document = { _id: 'd', at: long('1700000000000'), in: [long('-1')], far: long('253402300800000'), quoted }
  await insert('中文', document)
  const [line = ''] = (await (await get(encodeURIComponent('中文'))).text()).split('\n')
  expect(JSON.parse(line)).toEqual({ ...document, at: { $date: '2023-11-14T22:13:20.000Z' } })
  await insert('中文', { ...JSON.parse(line), _id: 'again' })
  const again = (
    await user.ask('findDocuments', { collection: '中文', query: 'again', order: '', offset: 0, limit: 1 })
  ).documents[0] as string
  expect(JSON.parse(again)).toEqual({ ...document, _id: 'again' })
})

it('gives those a query asks for, by index or not', async () => {
  const count = async (query: string) =>
    (await (await get(`many?query=${encodeURIComponent(query)}`)).text()).split('\n').length - 1
  expect(await count('{"n":3}')).toBe(124)
  expect(await count('{"n":{"$mod":[10,3]}}')).toBe(124)
  expect(await count('m77')).toBe(1)
  expect(await count('{"n":99}')).toBe(0)
})

it('gives an empty file for an empty collection, and just the head when asked for that', async () => {
  expect(await (await get('none')).text()).toBe('')
  expect(await (await get('none?format=csv')).text()).toBe('\r\n')
  const head = await fetch(`${user.cloud.url}/console/export/many`, { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
})

it('names the file after the collection in any script', async () => {
  const { headers } = await get(encodeURIComponent('中文'))
  expect(headers.get('content-disposition')).toContain("filename*=UTF-8''%E4%B8%AD%E6%96%87.jsonl")
})

it.each(['=1', '  =1', '\n=1', '\u00a0@a', '\t1', '\r1', '＝1', '＋1', '－1', '＠a'])(
  'takes %j for no formula',
  async (text) => {
    await insert('texts', { _id: text, text })
    const query = encodeURIComponent(JSON.stringify({ text }))
    const table = await (await get(`texts?format=csv&query=${query}`)).text()
    expect(table.replaceAll('"', '')).toBe(`_id,text\r\n'${text},'${text}\r\n`)
  },
)

it('leaves other texts of a table as they are', async () => {
  await insert('texts', { _id: 'plain', text: ' a=b' })
  expect(await (await get('texts?format=csv&query=plain')).text()).toBe('_id,text\r\nplain, a=b\r\n')
})

it('gives a table with a column for every field, in which no cell is a formula', async () => {
  await insert('odd', { _id: 'a', text: '=1+1', at: { $date: { $numberLong: '0' } } })
  await insert('odd', { _id: '+b', text: '说 "好", \n', list: [1, { a: 2 }], left: -5, yes: true })
  await insert('odd', { _id: '@c', text: '-1', none: null, tab: '\tx', id: { $oid: '0123456789abcdef01234567' } })
  const response = await get('odd?format=csv')
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(response.headers.get('content-disposition')).toContain('filename="export.csv"')
  expect(Buffer.from(await response.arrayBuffer()).toString('utf8')).toBe(
    [
      '\ufeff_id,text,at,list,left,yes,none,tab,id',
      "a,'=1+1,1970-01-01T00:00:00.000Z,,,,,,",
      `'+b,"说 ""好"", \n",,"[1,{""a"":2}]",-5,true,,,`,
      "'@c,'-1,,,,,,'\tx,0123456789abcdef01234567",
      '',
    ].join('\r\n'),
  )
  const many = await (await get('many?format=csv')).text()
  expect(many.split('\r\n')).toHaveLength(1234 + 2)
})
