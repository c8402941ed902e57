import cloudbase from '@cloudbase/node-sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assumed } from '../../../support/assumed'
import type { Environment } from '../../../support/environment'
import { refusalOf } from '../../../support/refusal'
import { found, openShelf, shelf } from './shelf'

let cloud: Environment
beforeAll(async () => {
  cloud = await openShelf('json-schema')
})
afterAll(() => cloud.close())

const _ = cloudbase.init({ env: 'none', secretId: 'a', secretKey: 'b' }).database().command
const v = (schema: object) => _.jsonSchema({ required: ['v'], properties: { v: schema } })
const all = shelf.map(({ _id }) => _id)
const without = (...names: string[]) => all.filter((name) => !names.includes(name)).join(' ')

describe('a schema', () => {
  const refusals: [string, object, string][] = [
    ['a keyword there is not', { nothing: 1 }, 'Unknown $jsonSchema keyword: nothing'],
    ['required of nothing', { required: [] }, 'at least one element'],
    ['a type there is not', { bsonType: 'text' }, 'Unknown type name alias: text'],
    ['a pattern that is none', { properties: { v: { pattern: '(' } } }, 'must be a regular expression'],
    ['an exclusive bound of nothing', { properties: { v: { exclusiveMinimum: true } } }, 'exclusiveMinimum'],
    ['a schema that is none', { properties: { v: 1 } }, '$jsonSchema must be an object'],
  ]
  assumed.each(refusals)('is refused: %s', async (_name, schema, text) => {
    expect((await refusalOf(found(cloud, _.jsonSchema(schema)))).message).toContain(text)
  })

  const table: [string, object, string][] = [
    ['required', _.jsonSchema({ required: ['v'] }), without('gone')],
    ['required, turned round', _.nor([_.jsonSchema({ required: ['v'] })]), 'gone'],
    ['beside a field', _.and([{ _id: 'int' }, _.jsonSchema({ required: ['v'] })]), 'int'],
    ['bsonType', v({ bsonType: 'bool' }), 'yes'],
    ['one of several bsonTypes', v({ bsonType: ['date', 'null'] }), 'none day'],
    ['type', v({ type: 'boolean' }), 'yes'],
    ['enum', v({ enum: ['5', 5, [1, 5, 9]] }), 'int text list'],
    ['bounds', v({ bsonType: 'number', minimum: -5, maximum: 5 }), 'int minus'],
    ['exclusive ones', v({ bsonType: 'number', minimum: -5, exclusiveMinimum: true, maximum: 7.5 }), 'int half'],
    ['multipleOf', v({ bsonType: 'number', multipleOf: 2.5 }), 'int half minus'],
    ['lengths', v({ bsonType: 'string', maxLength: 1 }), 'text face last'],
    ['pattern', v({ bsonType: 'string', pattern: '^O' }), 'lines'],
    ['items', v({ bsonType: 'array', items: { bsonType: 'number' }, minItems: 1 }), 'list'],
    ['items one by one', v({ bsonType: 'array', items: [{ bsonType: 'array' }], additionalItems: false }), 'empty'],
    ['uniqueItems', v({ bsonType: 'array', uniqueItems: true, maxItems: 2 }), 'nested empty'],
    ['properties', v({ bsonType: 'object', properties: { x: { minimum: 1 } } }), 'object'],
    ['no others', v({ bsonType: 'object', properties: { x: {} }, additionalProperties: false }), ''],
    [
      'no others but a pattern',
      v({ bsonType: 'object', patternProperties: { '^[xy]$': {} }, additionalProperties: false }),
      'object',
    ],
    ['how many fields', _.jsonSchema({ minProperties: 2, properties: { v: { bsonType: 'bool' } } }), 'yes gone'],
    ['dependencies', _.jsonSchema({ dependencies: { w: ['v'] } }), without('gone')],
    ['anyOf', v({ anyOf: [{ bsonType: 'bool' }, { bsonType: 'null' }] }), 'yes none'],
    ['oneOf', v({ oneOf: [{ enum: [5] }, { bsonType: 'int' }] }), 'minus'],
    ['allOf and not', v({ allOf: [{ bsonType: 'number' }, { not: { bsonType: 'int' } }] }), 'half nan'],
  ]
  it.each(table)('%s', async (_name, query, names) => {
    expect(await found(cloud, query)).toBe(names)
  })

  it('stands in a match too', async () => {
    const { data } = await cloud
      .collection('shelf')
      .aggregate()
      .match(v({ bsonType: 'bool' }))
      .end()
    expect(data).toEqual([{ _id: 'yes', v: true }])
  })
})
