import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Environment, openEnvironment } from '../../../support/environment'
import { refusalOf } from '../../../support/refusal'

// node-sdk only: wx-server-sdk has no such operation.

let cloud: Environment
beforeAll(async () => {
  cloud = await openEnvironment('modify-and-return-doc', ['counters'])
})
afterAll(() => cloud.close())

const counters = () => cloud.collection('counters')
const inc = (by: number) => ({ n: cloud.app.database().command.inc(by) })

describe('update and return', () => {
  it('is refused in a collection that is missing', async () => {
    const update = cloud.collection('none').where({ _id: 'a' }).updateAndReturn({ n: 1 })
    expect(await refusalOf(update)).toMatchObject({ code: 'DATABASE_COLLECTION_NOT_EXIST' })
  })

  it('is refused for an update that cannot be, which changes nothing', async () => {
    await counters().add({ _id: 'text', n: 'x' })
    expect(await refusalOf(counters().where({ _id: 'text' }).updateAndReturn(inc(1)))).toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
    })
    expect((await counters().doc('text').get()).data).toEqual([{ _id: 'text', n: 'x' }])
  })

  it('answers with nothing when nothing matches', async () => {
    expect(await counters().where({ _id: 'none' }).updateAndReturn({ n: 1 })).toMatchObject({
      updated: 0,
      doc: null,
    })
  })

  it('updates the first match alone and answers with it as it then is', async () => {
    await counters().add([
      { _id: 'a', kind: 'k', n: 1 },
      { _id: 'b', kind: 'k', n: 1 },
    ])
    expect(await counters().where({ kind: 'k' }).updateAndReturn(inc(1))).toMatchObject({
      updated: 1,
      doc: { _id: 'a', kind: 'k', n: 2 },
    })
    expect((await counters().doc('b').get()).data).toEqual([{ _id: 'b', kind: 'k', n: 1 }])
  })

  it('answers with the document also when it comes out as it was', async () => {
    await counters().add({ _id: 'same', n: 1 })
    expect(await counters().where({ _id: 'same' }).updateAndReturn({ n: 1 })).toMatchObject({
      updated: 1,
      doc: { _id: 'same', n: 1 },
    })
  })

  it('hands out each number once', async () => {
    await counters().add({ _id: 'ticket', n: 0 })
    const take = () => counters().where({ _id: 'ticket' }).updateAndReturn(inc(1))
    const taken = await Promise.all(Array.from({ length: 20 }, take))
    expect(taken.map(({ doc }) => doc.n).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1))
  })
})
