import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenedCloud, openCloud, refusalOf } from '../support/cloud'

// What CloudBase can and the local cloud cannot: refused by name, never answered wrongly.

let cloud: OpenedCloud
beforeAll(async () => {
  cloud = await openCloud({ collections: { things: [] } })
})
afterAll(() => cloud.close())

const things = () => cloud.app.database().collection('things')
const command = () => cloud.app.database().command

describe('a query is refused', () => {
  const wide = {
    type: 'Polygon',
    coordinates: [
      [
        [0, -1],
        [120, -1],
        [-120, 2],
        [0, -1],
      ],
    ],
  }
  const table: [string, () => object, string][] = [
    ['the pattern option x', () => ({ v: cloud.app.database().RegExp({ regexp: 'a', options: 'x' }) }), 'the option x'],
    ['text search', () => ({ $text: { $search: 'a' } }), 'unknown top level operator: $text'],
    ['code', () => ({ $where: 'true' }), "$where operator requires 'scriptEnabled' option to be true."],
    ['near in the old form', () => ({ v: { $near: 1 } }), 'not allowed in this context'],
    ['within a box', () => ({ v: { $geoWithin: { $box: [] } } }), 'unknown geo specifier: $box'],
    ['more than half the earth', () => ({ v: { $geoWithin: { $geometry: wide } } }), 'half the earth'],
  ]
  it.each(table)('%s', async (_, query, text) => {
    expect((await refusalOf(things().where(query()).get())).message).toContain(text)
  })
})

it('an aggregation is refused that asks for metadata, or joins in both ways at once', async () => {
  await things().add({ a: 1 })
  const meta = things()
    .aggregate()
    .project({ score: command().aggregate.meta('textScore') })
  expect(await refusalOf(meta.end())).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  const both = things()
    .aggregate()
    .lookup({ from: 'things', localField: 'a', foreignField: 'b', pipeline: [], as: 'x' })
  expect((await refusalOf(both.end())).message).toContain('may not specify')
})

describe('a value is refused', () => {
  const table: [string, string, string][] = [
    ['binary', '{"$binary":{"base64":"AA==","subType":"00"}}', 'values of type binary are not supported here'],
    ['decimal', '{"$numberDecimal":"0.1"}', 'values of type numberDecimal are not supported here'],
    ['a timestamp', '{"$timestamp":{"t":1,"i":1}}', 'values of type timestamp are not supported here'],
    ['an integer no number holds', '{"$numberLong":"9007199254740993"}', 'beyond what is supported here'],
    ['the greatest integer of 64 bits', '{"$numberLong":"9223372036854775807"}', 'beyond what is supported here'],
    ['a date that is none', '{"$date":"soon"}', 'not a date'],
    ['an ObjectId that is none', '{"$oid":"12"}', 'not an ObjectId'],
  ]
  it.each(table)('%s', async (_, text, message) => {
    const body = { action: 'database.insertDocument', collectionName: 'things', data: [`{"v":${text}}`] }
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(cloud.adminUrl, { method: 'POST', headers, body: JSON.stringify(body) })
    const reply = (await answer.json()) as { code?: string; message?: string }
    expect(reply.code).toBe('INVALID_PARAM')
    expect(reply.message).toContain(message)
  })
})
