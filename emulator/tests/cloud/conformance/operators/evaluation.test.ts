import cloudbase from '@cloudbase/node-sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assumed } from '../../../support/assumed'
import type { Environment } from '../../../support/environment'
import { refusalOf } from '../../../support/refusal'
import { found, openShelf } from './shelf'

let cloud: Environment
beforeAll(async () => {
  cloud = await openShelf('evaluation')
})
afterAll(() => cloud.close())

const db = cloudbase.init({ env: 'none', secretId: 'a', secretKey: 'b' }).database()
const _ = db.command
const $ = _.aggregate
// Its declaration names no parameters.
const mod = _.mod as (...numbers: number[]) => unknown

describe('an evaluation', () => {
  const refusals: [string, object, string][] = [
    ['mod by nothing', { v: mod(0, 1) }, 'divisor cannot be 0'],
    ['mod of one number', { v: { $mod: [2] } }, 'malformed mod'],
    ['a pattern that is none', { v: db.RegExp({ regexp: '(', options: '' }) }, 'not a regular expression: ('],
    ['an expression that is none', _.expr({ $nothing: 1 }), '$nothing'],
  ]
  assumed.each(refusals)('%s is refused', async (_name, query, text) => {
    expect((await refusalOf(found(cloud, query))).message).toContain(text)
  })

  const table: [string, object, string][] = [
    ['mod', { v: mod(2, 1) }, 'int half list'],
    ['mod keeps the sign of the number, and null has no remainder', { v: mod(5, 0) }, 'int minus list'],
    ['mod of a negative number', { v: mod(3, -2) }, 'minus'],
    ['mod drops fractions', { v: mod(4.9, 3) }, 'half'],
    ['a pattern', { v: /^o/i }, 'lines'],
    ['a pattern minds case', { v: /^o/ }, ''],
    ['m: a line starts', { v: /^two/m }, 'lines'],
    ['without m', { v: /^two/ }, ''],
    ['s: a dot is also the end of a line', { v: /One.two/s }, 'lines'],
    ['without s', { v: /One.two/ }, ''],
    ['a dot is one character, of every plane', { v: /^.$/ }, 'text face last'],
    ['a class holds characters of every plane', { v: db.RegExp({ regexp: '^[😀-😆]$', options: '' }) }, 'face'],
    ['i works beside that', { v: _.in([/^ONE.TWO/is]) }, 'lines'],
    [
      'what JavaScript is strict about only then stays as it was',
      { v: db.RegExp({ regexp: '^O\\ne\\-?', options: '' }) },
      '',
    ],
    ['db.RegExp', { v: db.RegExp({ regexp: 'TWO\\.', options: 'i' }) }, 'lines'],
    ['$regex with $options', { v: { $regex: 'TWO', $options: 'i' } }, 'lines'],
    ['expr: an array is above numbers', _.expr($.gt(['$v.x', 0])), 'list nested empty object rows'],
    ['expr compares fields', _.expr($.lt(['$v.x', '$v.y'])), 'object rows'],
  ]
  it.each(table)('%s', async (_name, query, names) => {
    expect(await found(cloud, query)).toBe(names)
  })

  assumed('g changes nothing, however often asked', async () => {
    expect(await found(cloud, _.or([{ v: /5/g }, { v: /wo/g }]))).toBe('text lines')
  })
})
