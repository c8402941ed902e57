import cloudbase from '@cloudbase/node-sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assumed } from '../../../support/assumed'
import type { Environment } from '../../../support/environment'
import { refusalOf } from '../../../support/refusal'
import { found, openShelf, shelf } from './shelf'

let cloud: Environment
beforeAll(async () => {
  cloud = await openShelf('logic')
})
afterAll(() => cloud.close())

const _ = cloudbase.init({ env: 'none', secretId: 'a', secretKey: 'b' }).database().command
const but = (...names: string[]) =>
  shelf
    .map(({ _id }) => _id)
    .filter((name) => !names.includes(name))
    .join(' ')

describe('logic', () => {
  const refusals: [object, string][] = [
    [{ $or: [] }, '$and/$or/$nor must be a nonempty array'],
    [{ $and: [] }, '$and/$or/$nor must be a nonempty array'],
    [{ $nor: [5] }, '$and/$or/$nor must be a nonempty array'],
    [{ v: { $not: 5 } }, '$not needs a regex or a document'],
  ]
  assumed.each(refusals)('%j is refused', async (query, text) => {
    expect((await refusalOf(found(cloud, query))).message).toContain(text)
  })

  const table: [string, object, string][] = [
    ['and', _.and([{ v: _.gt(4) }, { v: _.lt(6) }]), 'int list'],
    ['or', _.or([{ v: '5' }, { w: 1 }]), 'text gone'],
    ['or on a field', { v: _.or(_.eq('5'), _.eq(true)) }, 'text yes'],
    ['or chained', { v: _.eq('5').or(_.gt(7)) }, 'half text list'],
    ['nor', _.nor([{ v: _.exists(true) }, { w: 2 }]), 'gone'],
    ['not finds also what the operator cannot hold for', { v: _.not(_.gt(5)) }, but('half', 'list')],
    ['not of a pattern', { v: _.not(/5|O/) }, but('text', 'lines')],
    ['and within or', _.or([_.and([{ v: _.gt(4) }, { v: _.lt(6) }]), { v: true }]), 'int yes list'],
    ['and beside or', { $or: [{ v: 5 }, { v: 7.5 }], _id: _.neq('list') }, 'int half'],
  ]
  it.each(table)('%s', async (_name, query, names) => {
    expect(await found(cloud, query)).toBe(names)
  })
})
