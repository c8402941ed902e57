import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type OpenedCloud, openCloud } from '../support/cloud'

let cloud: OpenedCloud
let asItWas: () => Promise<void>
const unique = { fields: ['code'], unique: true }
const byKind = { fields: ['kind'] }

const notes = () => cloud.app.database().collection('notes')
const first = [
  { _id: 'a', code: 1, kind: 'x' },
  { _id: 'b', code: 2, kind: 'y' },
  { _id: 'c', code: 3, kind: 'x' },
]

beforeAll(async () => {
  cloud = await openCloud({ collections: { notes: [unique, byKind], others: [] } })
  for (const one of first) await notes().add(one)
  asItWas = cloud.checkpoint()
})
beforeEach(() => asItWas())
afterAll(() => cloud.close())

describe('a checkpoint', () => {
  it('brings back what was changed, removed and put beside, in the old order and by its indexes', async () => {
    await notes().doc('a').remove()
    await notes().doc('b').update({ kind: 'x', code: 1 })
    await notes().add({ _id: 'd', code: 2, kind: 'x' })
    await notes().doc('c').set({ code: 30 })
    await asItWas()
    expect((await notes().get()).data).toEqual(first)
    expect((await notes().where({ kind: 'x' }).get()).data.map(({ _id }: { _id: string }) => _id)).toEqual(['a', 'c'])
    expect((await notes().where({ code: 2 }).get()).data).toEqual([first[1]])
    await expect(notes().add({ _id: 'e', code: 3 })).rejects.toThrow(/duplicate key/)
  })

  it('does it as often as it is asked, and gives documents that come afterwards the last place', async () => {
    for (const _id of ['d', 'e']) {
      await notes().doc('b').remove()
      await notes().add({ _id, code: 2 })
      await asItWas()
      expect((await notes().get()).data).toEqual(first)
    }
    await notes().add({ _id: 'f', code: 4 })
    expect((await notes().get()).data.at(-1)).toEqual({ _id: 'f', code: 4 })
  })

  it('leaves a collection alone to which nothing was written, and one that is again as it was', async () => {
    await notes().doc('a').update({ code: 9 })
    const others = cloud.revisionOf('others')
    await asItWas()
    expect(cloud.revisionOf('others')).toBe(others)
    await notes().doc('a').update({ code: 9 })
    await notes().doc('a').update({ code: 1 })
    const revision = cloud.revisionOf('notes')
    await asItWas()
    expect(cloud.revisionOf('notes')).toBe(revision)
  })

  it('empties what had nothing, and does not mind a second one', async () => {
    const others = cloud.app.database().collection('others')
    const before = cloud.checkpoint()
    await others.add({ _id: 'x' })
    const with1 = cloud.checkpoint()
    await before()
    expect((await others.get()).data).toEqual([])
    await with1()
    expect((await others.get()).data).toEqual([{ _id: 'x' }])
    await asItWas()
    expect((await others.get()).data).toEqual([])
  })

  it('gives up a transaction that is open, whose writes would be of what is no more', async () => {
    const transaction = await cloud.app.database().startTransaction()
    await transaction.collection('notes').doc('a').update({ code: 5 })
    await notes().doc('b').remove()
    await asItWas()
    await expect(transaction.commit()).rejects.toThrow(/TransactionNotExist/)
    expect((await notes().get()).data).toEqual(first)
  })

  it('is what a transaction that looked before does not see, and what one after does', async () => {
    await notes().doc('a').update({ code: 7 })
    await asItWas()
    const transaction = await cloud.app.database().startTransaction()
    const { data } = await transaction.collection('notes').doc('a').get()
    expect(data).toMatchObject({ code: 1 })
    await transaction.rollback()
  })
})
