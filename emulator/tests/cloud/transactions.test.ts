import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type OpenedCloud, openCloud, refusalOf } from '../support/cloud'

// What takes the clock, the latency or the wire of the local cloud; all else is in conformance/actions.

let cloud: OpenedCloud
beforeAll(async () => {
  cloud = await openCloud({ collections: { accounts: [] } })
})
afterAll(() => cloud.close())

const accounts = () => cloud.app.database().collection('accounts')
const balance = async (id: string) => (await accounts().doc(id).get()).data[0]?.balance
const begin = () => cloud.app.database().startTransaction()
const gone = { code: 'DATABASE_TRANSACTION_FAIL', message: expect.stringContaining('30 seconds') }
const busy = {
  code: 'DATABASE_TRANSACTION_FAIL',
  message: expect.stringContaining('[ResourceUnavailable.TransactionBusy]'),
}

/** A request as the SDK makes it, with the time it says it was made. */
async function sendAt(sent: number, fields: object): Promise<{ transactionId?: string }> {
  const response = await fetch(cloud.adminUrl, {
    method: 'POST',
    headers: { 'x-client-timestamp': String(sent) },
    body: JSON.stringify(fields),
  })
  return (await response.json()) as { transactionId?: string }
}

beforeEach(async () => {
  await accounts().where({}).remove()
  await accounts().add([
    { _id: 'a', balance: 10 },
    { _id: 'b', balance: 20 },
  ])
})

describe('a transaction is refused', () => {
  it('thirty seconds after its start, not before', async () => {
    const slow = await begin()
    await slow.collection('accounts').doc('a').update({ balance: 1 })
    cloud.clock.advance(29_000)
    await slow.collection('accounts').doc('a').get()
    cloud.clock.advance(1_000)
    expect(await refusalOf(slow.commit())).toMatchObject(gone)
    expect(await balance('a')).toBe(10)
    cloud.clock.reset()
  })

  it('two operations at once, however slow', async () => {
    cloud.setLatency(50)
    const transaction = await begin()
    const both = await Promise.allSettled([
      transaction.collection('accounts').doc('a').get(),
      transaction.collection('accounts').doc('b').get(),
    ])
    cloud.setLatency(0)
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: busy })
    await transaction.rollback()
  })

  it('an operation sent before the one ahead of it was answered, however quick that was', async () => {
    const { transactionId } = await sendAt(Date.now(), { action: 'database.startTransaction' })
    const read = { action: 'database.getDocument', collectionName: 'accounts', queryType: 'DOC', query: '{"_id":"a"}' }
    for (let round = 0; round < 20; round += 1) {
      const sent = Date.now()
      expect(await sendAt(sent, { ...read, transactionId })).toHaveProperty('data')
      expect(await sendAt(sent, { ...read, transactionId })).toMatchObject(busy)
    }
    expect(await sendAt(Date.now(), { action: 'database.commitTransaction', transactionId })).not.toHaveProperty('code')
  })
})

it('a plain write goes through when the transaction that holds its document expires', async () => {
  const forgotten = await begin()
  await forgotten.collection('accounts').doc('a').update({ balance: 50 })
  const waiting = accounts().doc('a').update({ balance: 1 })
  await accounts().doc('b').update({ balance: 21 })
  cloud.clock.advance(30_000)
  expect(await waiting).toMatchObject({ updated: 1 })
  expect(await balance('a')).toBe(1)
  cloud.clock.reset()
})
