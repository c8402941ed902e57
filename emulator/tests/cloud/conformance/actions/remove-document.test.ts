import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { assumed } from '../../../support/assumed'
import { type Environment, openEnvironment } from '../../../support/environment'
import { refusalOf } from '../../../support/refusal'

let cloud: Environment
beforeAll(async () => {
  cloud = await openEnvironment('remove-document', ['items'])
})
afterAll(() => cloud.close())

const items = () => cloud.collection('items')
const wxItems = () => cloud.wxCollection('items')
const total = async () => (await items().count()).total
const gte = (n: number) => ({ n: cloud.app.database().command.gte(n) })

beforeEach(async () => {
  await cloud.empty('items')
  await items().add([
    { _id: 'a', n: 1 },
    { _id: 'b', n: 2 },
    { _id: 'c', n: 3 },
  ])
})

describe('documents are removed', () => {
  it('not from a collection that is missing', async () => {
    const code = 'DATABASE_COLLECTION_NOT_EXIST'
    expect(await refusalOf(cloud.collection('none').doc('a').remove())).toMatchObject({ code })
    expect(await refusalOf(cloud.collection('none').where({ n: 1 }).remove())).toMatchObject({ code })
    expect(await refusalOf(cloud.wxCollection('none').doc('a').remove())).toMatchObject({ errCode: -502005 })
  })

  assumed('not by a query that is none, and all stay', async () => {
    expect(await refusalOf(items().where({ $nonsense: 1 }).remove())).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    expect(await total()).toBe(3)
  })

  it('none, without a word, when there is no such document', async () => {
    expect(await items().doc('none').remove()).toMatchObject({ deleted: 0 })
    expect(await wxItems().doc('none').remove()).toEqual({ stats: { removed: 0 }, errMsg: 'document.remove:ok' })
    expect(await items().where(gte(9)).remove()).toMatchObject({ deleted: 0 })
    expect(await total()).toBe(3)
  })

  it('one by its id', async () => {
    expect(await wxItems().doc('a').remove()).toEqual({ stats: { removed: 1 }, errMsg: 'document.remove:ok' })
    expect(await items().doc('a').remove()).toMatchObject({ deleted: 0 })
    expect(await items().doc('b').remove()).toMatchObject({ deleted: 1, requestId: expect.any(String) })
    expect((await items().get()).data).toEqual([{ _id: 'c', n: 3 }])
  })

  it('every match of a query', async () => {
    expect(await wxItems().where(gte(2)).remove()).toEqual({ stats: { removed: 2 }, errMsg: 'collection.remove:ok' })
    expect(await items().where(gte(1)).remove()).toMatchObject({ deleted: 1 })
    expect(await total()).toBe(0)
  })

  it('and may be inserted again under the same id', async () => {
    await items().doc('a').remove()
    await items().add({ _id: 'a', n: 9 })
    expect((await items().doc('a').get()).data).toEqual([{ _id: 'a', n: 9 }])
  })
})
