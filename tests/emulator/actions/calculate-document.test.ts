import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenedCloud, openCloud, refusalOf } from '../../support/cloud'

let cloud: OpenedCloud
beforeAll(async () => {
  cloud = await openCloud({ collections: { items: [{ fields: ['kind'] }] } })
  await cloud.app
    .database()
    .collection('items')
    .add(Array.from({ length: 250 }, (_, n) => ({ n, kind: n % 2 === 0 ? 'even' : 'odd' })))
})
afterAll(() => cloud.close())

describe('documents are counted', () => {
  it('not in a collection that is missing', async () => {
    expect(await refusalOf(cloud.wx.database().collection('none').count())).toMatchObject({ errCode: -502005 })
  })

  it('all of them, past the limit of a query', async () => {
    expect((await cloud.app.database().collection('items').count()).total).toBe(250)
    expect(await cloud.wx.database().collection('items').count()).toEqual({ total: 250, errMsg: 'collection.count:ok' })
  })

  it('those an index finds and those it does not', async () => {
    const items = cloud.app.database().collection('items')
    const { command } = cloud.app.database()
    expect((await items.where({ kind: 'odd' }).count()).total).toBe(125)
    expect((await items.where({ n: command.lt(3) }).count()).total).toBe(3)
    expect((await items.where({ kind: 'odd', n: command.lt(4) }).count()).total).toBe(2)
    expect((await items.where({ kind: 'none' }).count()).total).toBe(0)
  })
})
