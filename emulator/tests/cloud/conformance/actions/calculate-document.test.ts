import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assumed } from '../../../support/assumed'
import { type Environment, openEnvironment } from '../../../support/environment'
import { refusalOf } from '../../../support/refusal'

let cloud: Environment
beforeAll(async () => {
  cloud = await openEnvironment('calculate-document', ['items'])
  await cloud
    .collection('items')
    .add(Array.from({ length: 250 }, (_, n) => ({ n, kind: n % 2 === 0 ? 'even' : 'odd' })))
})
afterAll(() => cloud.close())

describe('documents are counted', () => {
  it('not in a collection that is missing', async () => {
    expect(await refusalOf(cloud.collection('none').count())).toMatchObject({ code: 'DATABASE_COLLECTION_NOT_EXIST' })
    expect(await refusalOf(cloud.wxCollection('none').count())).toMatchObject({
      errCode: -502005,
      errMsg: expect.stringMatching(/^collection\.count:fail -502005 database collection not exists\. /),
    })
  })

  assumed('not by a query that is none', async () => {
    expect(await refusalOf(cloud.collection('items').where({ $nonsense: 1 }).count())).toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
    })
  })

  it('all of them, past the limit of a query', async () => {
    expect(await cloud.collection('items').count()).toEqual({ total: 250, requestId: expect.any(String) })
    expect(await cloud.wxCollection('items').count()).toEqual({ total: 250, errMsg: 'collection.count:ok' })
  })

  it('those an index finds and those it does not, by both SDKs', async () => {
    const { command } = cloud.app.database()
    const table: [object, number][] = [
      [{ kind: 'odd' }, 125],
      [{ n: command.lt(3) }, 3],
      [{ kind: 'odd', n: command.lt(4) }, 2],
      [{ kind: 'none' }, 0],
      [{}, 250],
    ]
    for (const [query, total] of table) {
      expect((await cloud.collection('items').where(query).count()).total).toBe(total)
      expect(await cloud.wxCollection('items').where(query).count()).toMatchObject({ total })
    }
  })
})
