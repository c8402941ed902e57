import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenedCloud, openCloud } from '../support/cloud'

let cloud: OpenedCloud
beforeAll(async () => {
  cloud = await openCloud({ collections: { notes: [], others: [] } })
})
afterAll(() => cloud.close())

/** Whether the number of the notes, and of no other collection, is another one after this. */
async function changes(work: () => Promise<unknown>): Promise<boolean> {
  const [before, others] = [cloud.revisionOf('notes'), cloud.revisionOf('others')]
  await work()
  expect(cloud.revisionOf('others')).toBe(others)
  return cloud.revisionOf('notes') !== before
}

describe('the revision of a collection', () => {
  it('is another one after every kind of write', async () => {
    const admin = cloud.app.database()
    const notes = admin.collection('notes')
    expect(await changes(() => notes.add({ _id: 'a', n: 1 }))).toBe(true)
    expect(await changes(() => notes.doc('b').set({ n: 1 }))).toBe(true)
    expect(await changes(() => notes.doc('a').update({ n: 2 }))).toBe(true)
    expect(await changes(() => notes.where({ n: 2 }).update({ n: 3 }))).toBe(true)
    expect(await changes(() => notes.doc('a').remove())).toBe(true)
    expect(await changes(() => notes.where({ n: 1 }).remove())).toBe(true)
    const committed = async () => {
      const transaction = await admin.startTransaction()
      await transaction.collection('notes').doc('c').set({ n: 1 })
      await transaction.commit()
    }
    expect(await changes(committed)).toBe(true)
  })

  it('is the same after a look, a write that found nothing, and a transaction that was given up', async () => {
    const admin = cloud.app.database()
    const notes = admin.collection('notes')
    expect(await changes(() => notes.get())).toBe(false)
    expect(await changes(() => notes.where({ n: 'none' }).update({ n: 3 }))).toBe(false)
    const givenUp = async () => {
      const transaction = await admin.startTransaction()
      await transaction.collection('notes').doc('d').set({ n: 1 })
      await transaction.rollback()
    }
    expect(await changes(givenUp)).toBe(false)
  })

  it('is another one by the time a write is answered', async () => {
    const admin = cloud.app.database()
    const before = cloud.revisionOf('others')
    await admin.collection('others').doc('x').set({ n: 1 })
    expect(cloud.revisionOf('others')).toBeGreaterThan(before)
  })
})
