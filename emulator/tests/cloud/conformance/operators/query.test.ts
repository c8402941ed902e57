import cloudbase from '@cloudbase/node-sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assumed } from '../../../support/assumed'
import type { Environment } from '../../../support/environment'
import { refusalOf } from '../../../support/refusal'
import { found, openShelf, shelf } from './shelf'

let cloud: Environment
beforeAll(async () => {
  cloud = await openShelf('query')
})
afterAll(() => cloud.close())

const _ = cloudbase.init({ env: 'none', secretId: 'a', secretKey: 'b' }).database().command
const all = shelf.map(({ _id }) => _id)
const but = (...names: string[]) => all.filter((name) => !names.includes(name)).join(' ')
const day = new Date('2026-03-01T00:00:00Z')

describe('a comparison', () => {
  const refusals: [object, string][] = [
    [{ v: { $in: 5 } }, '$in needs an array'],
    [{ v: { $nin: 'x' } }, '$in needs an array'],
    [{ $nothing: [] }, 'unknown top level operator: $nothing'],
  ]
  assumed.each(refusals)('%j is refused', async (query, text) => {
    const refusal = await refusalOf(found(cloud, query))
    expect(refusal.code).toBe('DATABASE_REQUEST_FAILED')
    expect(refusal.message).toContain(text)
  })

  const table: [string, object, string][] = [
    ['eq of a number, also in an array', { v: _.eq(5) }, 'int list'],
    ['eq of text is not of a number', { v: _.eq('5') }, 'text'],
    ['eq of null finds what is missing', { v: _.eq(null) }, 'none gone'],
    ['eq of NaN finds NaN', { v: _.eq(Number.NaN) }, 'nan'],
    ['eq of a date', { v: _.eq(day) }, 'day'],
    ['eq of true is not of 1', { v: _.eq(true) }, 'yes'],
    ['eq of a whole array, also inside another', { v: _.eq([1, 5]) }, 'nested'],
    ['eq of an object minds the order of its fields', { v: _.eq({ x: 1, y: 2 }) }, 'object'],
    ['eq of the same object in another order', { v: _.eq({ y: 2, x: 1 }) }, ''],
    ['neq is the rest, what is missing among it', { v: _.neq(5) }, but('int', 'list')],
    ['neq of null', { v: _.neq(null) }, but('none', 'gone')],
    ['gt stays among numbers', { v: _.gt(5) }, 'half list'],
    ['gte', { v: _.gte(5) }, 'int half list'],
    ['gte just above', { v: _.gte(5.000001) }, 'half list'],
    ['lt leaves NaN out', { v: _.lt(5) }, 'minus list nested'],
    ['lte', { v: _.lte(5) }, 'int minus list nested'],
    ['gte of NaN finds NaN alone', { v: _.gte(Number.NaN) }, 'nan'],
    ['gt of NaN finds nothing', { v: _.gt(Number.NaN) }, ''],
    ['gte of null finds null and missing', { v: _.gte(null) }, 'none gone'],
    ['gt of null finds nothing', { v: _.gt(null) }, ''],
    ['gt of text stays among text', { v: _.gt('5') }, 'face last lines'],
    ['gt of text goes by code points', { v: _.gt('\uffee') }, 'face'],
    ['gt of a date stays among dates', { v: _.gt(new Date(day.getTime() - 1)) }, 'day'],
    ['gt of the date itself', { v: _.gt(day) }, ''],
    ['gt of a boolean', { v: _.gt(false) }, 'yes'],
    ['gt of an array compares arrays as wholes', { v: _.gt([1, 4]) }, 'list nested rows'],
    ['in', { v: _.in([5, '5', null]) }, 'int text none gone list'],
    ['in of an array', { v: _.in([[1, 5]]) }, 'nested'],
    ['in of patterns', { v: _.in([/^O/, 7.5]) }, 'half lines'],
    ['in of nothing', { v: _.in([]) }, ''],
    ['nin', { v: _.nin([5, null]) }, but('int', 'list', 'none', 'gone')],
    ['nin of nothing', { v: _.nin([]) }, but()],
    ['two on one field', { v: _.gt(-6).and(_.lt(0)) }, 'minus'],
    ['two of which each is met by another element', { v: _.gt(8).and(_.lt(2)) }, 'list'],
    ['a nested path', { 'v.x': 1 }, 'object rows'],
    ['an object flattened to paths', { v: { x: 1, y: 2 } }, 'object rows'],
    ['a place in an array', { 'v.0': 1 }, 'list nested'],
    ['a path in a place', { 'v.1.x': 8 }, 'rows'],
    ['a place in an array in a place', { 'v.0.1': 5 }, 'nested'],
    ['null in documents of an array means missing from one', { v: _.elemMatch({ x: null }) }, 'rows'],
    ['null on a path', { 'v.x': null }, but('list', 'nested', 'empty', 'object')],
  ]
  it.each(table)('%s', async (_name, query, names) => {
    expect(await found(cloud, query)).toBe(names)
  })
})
