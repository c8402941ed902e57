import cloudbase from '@cloudbase/node-sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assumed } from '../../../support/assumed'
import type { Environment } from '../../../support/environment'
import { refusalOf } from '../../../support/refusal'
import { found, openShelf, shelf } from './shelf'

let cloud: Environment
beforeAll(async () => {
  cloud = await openShelf('element')
})
afterAll(() => cloud.close())

const _ = cloudbase.init({ env: 'none', secretId: 'a', secretKey: 'b' }).database().command
const all = shelf.map(({ _id }) => _id)

describe('an element operator', () => {
  assumed('a type that is none is refused', async () => {
    expect((await refusalOf(found(cloud, { v: { $type: 'thing' } }))).message).toContain(
      'Unknown type name alias: thing',
    )
  })

  const table: [string, object, string][] = [
    ['exists: null is there', { v: _.exists(true) }, all.filter((name) => name !== 'gone').join(' ')],
    ['exists false', { v: _.exists(false) }, 'gone'],
    ['exists on a path through documents of an array', { 'v.z': _.exists(true) }, 'rows'],
    ['exists on a place in an array', { 'v.2': _.exists(true) }, 'list rows'],
    ['type text', { v: { $type: 'string' } }, 'text face last lines'],
    ['type of elements', { v: { $type: 'int' } }, 'int minus list nested'],
    ['type null is not missing', { v: { $type: 'null' } }, 'none'],
    ['one of several types', { v: { $type: ['date', 'bool'] } }, 'yes day'],
    ['type array', { v: { $type: 'array' } }, 'list nested empty rows'],
  ]
  it.each(table)('%s', async (_name, query, names) => {
    expect(await found(cloud, query)).toBe(names)
  })
})
