import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenedCloud, openCloud } from '../../support/cloud'

let cloud: OpenedCloud
beforeAll(async () => {
  cloud = await openCloud({ collections: { counters: [] } })
})
afterAll(() => cloud.close())

describe('update and return (node-sdk only)', () => {
  const counters = () => cloud.app.database().collection('counters')

  it('answers with nothing when nothing matches', async () => {
    expect(await counters().where({ _id: 'none' }).updateAndReturn({ n: 1 })).toMatchObject({
      updated: 0,
      doc: undefined,
    })
  })

  it('updates the first match alone and answers with it as it then is', async () => {
    await counters().add([
      { _id: 'a', kind: 'k', n: 1 },
      { _id: 'b', kind: 'k', n: 1 },
    ])
    const { command } = cloud.app.database()
    expect(
      await counters()
        .where({ kind: 'k' })
        .updateAndReturn({ n: command.inc(1) }),
    ).toMatchObject({
      updated: 1,
      doc: { _id: 'a', kind: 'k', n: 2 },
    })
    expect((await counters().doc('b').get()).data).toEqual([{ _id: 'b', kind: 'k', n: 1 }])
  })

  it('hands out each number once', async () => {
    await counters().add({ _id: 'ticket', n: 0 })
    const { command } = cloud.app.database()
    const take = () =>
      counters()
        .where({ _id: 'ticket' })
        .updateAndReturn({ n: command.inc(1) })
    const taken = await Promise.all(Array.from({ length: 20 }, take))
    expect(taken.map(({ doc }) => doc.n).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1))
  })
})
