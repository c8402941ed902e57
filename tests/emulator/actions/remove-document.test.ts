import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type OpenedCloud, openCloud, refusalOf } from '../../support/cloud'

let cloud: OpenedCloud
beforeAll(async () => {
  cloud = await openCloud({ collections: { items: [] } })
})
afterAll(() => cloud.close())

const items = () => cloud.app.database().collection('items')
const wxItems = () => cloud.wx.database().collection('items')
const total = async () => (await items().count()).total

beforeEach(async () => {
  await items().where({}).remove()
  await items().add([
    { _id: 'a', n: 1 },
    { _id: 'b', n: 2 },
    { _id: 'c', n: 3 },
  ])
})

describe('documents are removed', () => {
  it('not from a collection that is missing', async () => {
    expect(await refusalOf(cloud.wx.database().collection('none').doc('a').remove())).toMatchObject({
      errCode: -502005,
    })
  })

  it('none, without a word, when there is no such document', async () => {
    expect(await items().doc('none').remove()).toMatchObject({ deleted: 0 })
    expect(await total()).toBe(3)
  })

  it('one by its id', async () => {
    expect(await wxItems().doc('a').remove()).toEqual({ stats: { removed: 1 }, errMsg: 'document.remove:ok' })
    expect(await items().doc('a').remove()).toMatchObject({ deleted: 0 })
    expect(await total()).toBe(2)
  })

  it('every match of a query', async () => {
    const { command } = cloud.app.database()
    expect(
      await wxItems()
        .where({ n: command.gte(2) })
        .remove(),
    ).toEqual({
      stats: { removed: 2 },
      errMsg: 'collection.remove:ok',
    })
    expect(await total()).toBe(1)
  })

  it('and may be inserted again under the same id', async () => {
    await items().doc('a').remove()
    await items().add({ _id: 'a', n: 9 })
    expect((await items().doc('a').get()).data).toEqual([{ _id: 'a', n: 9 }])
  })
})
