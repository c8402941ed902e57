import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assumed } from '../../../support/assumed'
import { type Environment, openEnvironment } from '../../../support/environment'
import { refusalOf } from '../../../support/refusal'

let cloud: Environment
beforeAll(async () => {
  // Both are made by `createCollection` where they are missing; an environment met before has them still.
  cloud = await openEnvironment('add-collection', ['made', 'Made'])
})
afterAll(() => cloud.close())

describe('a collection is created', () => {
  it('not twice, says either SDK', async () => {
    const name = cloud.nameOf('made')
    expect(await refusalOf(cloud.app.database().createCollection(name))).toMatchObject({
      code: 'DATABASE_COLLECTION_ALREADY_EXIST',
    })
    expect(await refusalOf(cloud.wx.database().createCollection(name))).toMatchObject({ errCode: expect.any(Number) })
  })

  assumed('not under a name that is none', async () => {
    for (const name of ['', 'x'.repeat(65), 'a$b']) {
      expect(await refusalOf(cloud.app.database().createCollection(name))).toMatchObject({ code: 'INVALID_PARAM' })
    }
  })

  it('and holds documents, apart from one whose name differs only in case', async () => {
    await cloud.collection('made').add({ _id: 'a' })
    expect((await cloud.collection('made').count()).total).toBe(1)
    expect((await cloud.collection('Made').count()).total).toBe(0)
  })
})
