import cloudbase from '@cloudbase/node-sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assumed } from '../../../support/assumed'
import type { Environment } from '../../../support/environment'
import { refusalOf } from '../../../support/refusal'
import { found, openShelf } from './shelf'

let cloud: Environment
beforeAll(async () => {
  cloud = await openShelf('array')
})
afterAll(() => cloud.close())

const _ = cloudbase.init({ env: 'none', secretId: 'a', secretKey: 'b' }).database().command

describe('an array operator', () => {
  const refusals: [object, string][] = [
    [{ v: { $all: 1 } }, '$all needs an array'],
    [{ v: _.size(1.5) }, '$size must be a whole number'],
    [{ v: _.size(-1) }, '$size may not be negative'],
    [{ v: { $elemMatch: 5 } }, '$elemMatch needs an Object'],
  ]
  assumed.each(refusals)('%j is refused', async (query, text) => {
    expect((await refusalOf(found(cloud, query))).message).toContain(text)
  })

  const table: [string, object, string][] = [
    ['all', { v: _.all([1, 9]) }, 'list'],
    ['all of one finds the value itself too', { v: _.all([5]) }, 'int list'],
    ['all of nothing finds nothing', { v: _.all([]) }, ''],
    ['all of a whole array', { v: _.all([[1, 5]]) }, 'nested'],
    ['all of elements', { v: { $all: [{ $elemMatch: { x: 1 } }, { $elemMatch: { x: 8 } }] } }, 'rows'],
    ['size', { v: _.size(3) }, 'list rows'],
    ['size 0', { v: _.size(0) }, 'empty'],
    ['elemMatch of a document: one element meets all of it', { v: _.elemMatch({ x: 1, y: 9 }) }, 'rows'],
    ['elemMatch: met only by two elements together', { v: _.elemMatch({ x: 1, y: 2 }) }, ''],
    ['elemMatch of a value', { v: _.elemMatch({ $gt: 5, $lt: 10 }) }, 'list'],
    ['elemMatch with or', { v: _.elemMatch({ $or: [{ x: 8 }, { z: 1 }] }) }, 'rows'],
  ]
  it.each(table)('%s', async (_name, query, names) => {
    expect(await found(cloud, query)).toBe(names)
  })
})
