import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenedCloud, openCloud, refusalOf } from '../../support/cloud'

let cloud: OpenedCloud
beforeAll(async () => {
  cloud = await openCloud({ collections: { there: [] } })
})
afterAll(() => cloud.close())

describe('a collection is created', () => {
  it('not twice', async () => {
    expect(await refusalOf(cloud.app.database().createCollection('there'))).toMatchObject({
      code: 'DATABASE_COLLECTION_ALREADY_EXIST',
    })
  })

  it('not under a name that is none', async () => {
    for (const name of ['', 'x'.repeat(65), 'a$b']) {
      expect(await refusalOf(cloud.app.database().createCollection(name))).toMatchObject({ code: 'INVALID_PARAM' })
    }
  })

  it('and holds documents, apart from one whose name differs only in case', async () => {
    await cloud.app.database().createCollection('made')
    await cloud.wx.database().createCollection('Made')
    await cloud.app.database().collection('made').add({ _id: 'a' })
    expect((await cloud.app.database().collection('made').count()).total).toBe(1)
    expect((await cloud.app.database().collection('Made').count()).total).toBe(0)
  })
})
