import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type OpenedCloud, openCloud, refusalOf } from '../support/cloud'

let cloud: OpenedCloud
beforeAll(async () => {
  cloud = await openCloud({
    collections: { accounts: [{ fields: ['owner'], unique: true }, { fields: ['kind'] }], plain: [] },
  })
})
afterAll(() => cloud.close())

const db = () => cloud.app.database()
const accounts = () => db().collection('accounts')
const balance = async (id: string) => (await accounts().doc(id).get()).data[0]?.balance
const begin = () => db().startTransaction()
type Begun = Awaited<ReturnType<typeof begin>>
const conflict = {
  code: 'DATABASE_TRANSACTION_CONFLICT',
  message:
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. Please check your request, but if the problem persists, contact us.',
}
const busy = {
  code: 'DATABASE_TRANSACTION_FAIL',
  message: expect.stringContaining('[ResourceUnavailable.TransactionBusy]'),
}
const gone = { code: 'DATABASE_TRANSACTION_FAIL', message: expect.stringContaining('30 seconds') }

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
    { _id: 'a', owner: 'ann', kind: 'k', balance: 10 },
    { _id: 'b', owner: 'ben', kind: 'k', balance: 20 },
  ])
})

describe('a transaction is refused', () => {
  it('when it never was, is committed or is aborted', async () => {
    const transaction = await begin()
    await transaction.commit()
    expect(await refusalOf(transaction.collection('accounts').doc('a').get())).toMatchObject(gone)
    expect(await refusalOf(transaction.commit())).toMatchObject(gone)
    const aborted = await begin()
    await aborted.rollback()
    expect(await refusalOf(aborted.collection('accounts').doc('a').update({ balance: 1 }))).toMatchObject(gone)
  })

  it('thirty seconds after its start, not before', async () => {
    const slow = await begin()
    await slow.collection('accounts').doc('a').update({ balance: 1 })
    cloud.clock.advance(29_000)
    await slow.collection('accounts').doc('a').get()
    cloud.clock.advance(1_000)
    expect(await refusalOf(slow.commit())).toMatchObject(gone)
    expect(await balance('a')).toBe(10)
  })

  it('two operations at once: the second, the first unharmed', async () => {
    cloud.setLatency(50)
    const transaction = await begin()
    const both = await Promise.allSettled([
      transaction.collection('accounts').doc('a').get(),
      transaction.collection('accounts').doc('b').get(),
    ])
    cloud.setLatency(0)
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: busy })
    await transaction.collection('accounts').doc('a').update({ balance: 5 })
    await transaction.commit()
    expect(await balance('a')).toBe(5)
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

  it('writing what another holds: at once, and then it is over', async () => {
    const first = await begin()
    const second = await begin()
    await first.collection('accounts').doc('a').update({ balance: 11 })
    expect(await refusalOf(second.collection('accounts').doc('a').update({ balance: 12 }))).toMatchObject(conflict)
    expect(await refusalOf(second.collection('accounts').doc('b').get())).toMatchObject(gone)
    expect(await refusalOf(second.rollback())).toMatchObject(gone)
    await first.commit()
    expect(await balance('a')).toBe(11)
  })

  it('writing what has changed since it first looked', async () => {
    const transaction = await begin()
    await transaction.collection('accounts').doc('b').get()
    await accounts().doc('a').update({ balance: 11 })
    expect(await refusalOf(transaction.collection('accounts').doc('a').update({ balance: 12 }))).toMatchObject(conflict)
    expect(await balance('a')).toBe(11)
  })

  it('adding what somebody added since it first looked, or is about to add', async () => {
    const late = await begin()
    await late.collection('accounts').doc('a').get()
    await accounts().add({ _id: 'c', owner: 'cid' })
    expect(await refusalOf(late.collection('accounts').add({ _id: 'c', owner: 'x' }))).toMatchObject(conflict)

    const first = await begin()
    const second = await begin()
    await first.collection('accounts').add({ _id: 'd', owner: 'dan' })
    expect(await refusalOf(second.collection('accounts').add({ _id: 'd', owner: 'y' }))).toMatchObject(conflict)
    await first.rollback()
  })

  it('taking a unique value another is about to take, or has taken since', async () => {
    const first = await begin()
    const second = await begin()
    await first.collection('accounts').add({ _id: 'e', owner: 'eve' })
    expect(await refusalOf(second.collection('accounts').add({ _id: 'f', owner: 'eve' }))).toMatchObject(conflict)
    await first.rollback()

    const late = await begin()
    await late.collection('accounts').doc('a').get()
    await accounts().add({ _id: 'g', owner: 'gus' })
    await late.collection('accounts').add({ _id: 'h', owner: 'gus' })
    expect(await refusalOf(late.commit())).toMatchObject(conflict)
    expect((await accounts().doc('h').get()).data).toEqual([])
  })

  it('taking a unique value that is taken, and then it is over', async () => {
    const transaction = await begin()
    expect(await refusalOf(transaction.collection('accounts').add({ _id: 'z', owner: 'ann' }))).toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
      message: expect.stringContaining('E11000'),
    })
    expect(await refusalOf(transaction.commit())).toMatchObject(gone)
  })

  it('by wx-server-sdk with a number and, from single operations, without a code', async () => {
    const wx = cloud.wx.database()
    const first = await wx.startTransaction()
    const second = await wx.startTransaction()
    await first
      .collection('accounts')
      .doc('a')
      .update({ data: { balance: 1 } })
    const refused = await refusalOf(
      second
        .collection('accounts')
        .doc('a')
        .update({ data: { balance: 2 } }),
    )
    expect(refused).toMatchObject({
      errCode: -501001,
      errMsg: `document.update:fail -501001 resource system error. ${conflict.message}`,
    })
    expect(refused.code).toBeUndefined()
    await first.rollback()
  })
})

describe('within a transaction', () => {
  it('the world stands still from the first look on, but for its own writes', async () => {
    const transaction = await begin()
    const inside = transaction.collection('accounts')
    await accounts().doc('a').update({ balance: 11 })
    expect((await inside.doc('a').get()).data.balance).toBe(11)

    await accounts().doc('a').update({ balance: 12 })
    await accounts().doc('b').remove()
    await accounts().add({ _id: 'c', owner: 'cid', kind: 'k', balance: 30 })
    expect((await inside.doc('a').get()).data.balance).toBe(11)
    expect((await inside.doc('b').get()).data.balance).toBe(20)
    expect((await inside.doc('c').get()).data).toBeNull()
    const seen = await inside.where({ kind: 'k' }).orderBy('balance', 'desc').get()
    expect(seen.data.map(({ _id, balance }: { _id: string; balance: number }) => [_id, balance])).toEqual([
      ['b', 20],
      ['a', 11],
    ])

    await inside.add({ _id: 'd', owner: 'dan', kind: 'k', balance: 15 })
    await inside.doc('d').update({ balance: db().command.inc(1) })
    const after = await inside.where({ kind: 'k' }).orderBy('balance', 'asc').limit(2).get()
    expect(after.data.map(({ _id }: { _id: string }) => _id)).toEqual(['a', 'd'])
    await transaction.commit()
    expect(await balance('d')).toBe(16)
    expect(await balance('a')).toBe(12)
  })

  it('nobody else sees what it writes, until all of it is there at once', async () => {
    const transaction = await begin()
    await transaction.collection('accounts').doc('a').update({ balance: 0 })
    await transaction.collection('accounts').doc('b').update({ balance: 30 })
    await transaction.collection('plain').doc('log').set({ moved: 10 })
    expect([await balance('a'), await balance('b')]).toEqual([10, 20])
    await transaction.commit()
    expect([await balance('a'), await balance('b')]).toEqual([0, 30])
    expect((await db().collection('plain').doc('log').get()).data).toEqual([{ _id: 'log', moved: 10 }])
  })

  it('nothing of it is left after a rollback', async () => {
    const transaction = await begin()
    await transaction.collection('accounts').doc('a').remove()
    await transaction.collection('accounts').add({ _id: 'n', owner: 'new' })
    await transaction.rollback()
    expect((await accounts().count()).total).toBe(2)
    await accounts().doc('a').update({ balance: 99 })
    expect(await balance('a')).toBe(99)
  })

  it('documents may exchange a unique value', async () => {
    const transaction = await begin()
    const inside = transaction.collection('accounts')
    await inside.doc('a').update({ owner: 'for a moment' })
    await inside.doc('b').update({ owner: 'ann' })
    await inside.doc('a').update({ owner: 'ben' })
    await transaction.commit()
    expect((await accounts().doc('a').get()).data[0].owner).toBe('ben')
    expect((await accounts().doc('b').get()).data[0].owner).toBe('ann')
    expect((await accounts().get()).data.map(({ _id }) => _id)).toEqual(['a', 'b'])
  })

  it('a document may be removed and added again', async () => {
    const transaction = await begin()
    await transaction.collection('accounts').doc('a').remove()
    expect((await transaction.collection('accounts').doc('a').get()).data).toBeNull()
    await transaction.collection('accounts').add({ _id: 'a', owner: 'ann', balance: 1 })
    await transaction.commit()
    expect(await balance('a')).toBe(1)
  })
})

describe('beside a transaction', () => {
  it('a plain write of what it holds waits for its end, and then finds what it left', async () => {
    const transaction = await begin()
    await transaction.collection('accounts').doc('a').update({ balance: 50 })
    let done = false
    const waiting = accounts()
      .where({ _id: 'a' })
      .update({ balance: db().command.inc(1) })
      .then((answer) => {
        done = true
        return answer
      })
    await accounts().doc('b').update({ balance: 21 })
    expect(done).toBe(false)
    await transaction.commit()
    expect(await waiting).toMatchObject({ updated: 1 })
    expect(await balance('a')).toBe(51)
  })

  it('a plain write no longer matching when its turn comes changes nothing', async () => {
    const transaction = await begin()
    await transaction.collection('accounts').doc('a').update({ balance: 0 })
    const waiting = accounts()
      .where({ _id: 'a', balance: db().command.gt(0) })
      .update({ balance: db().command.inc(-1) })
    await transaction.commit()
    expect(await waiting).toMatchObject({ updated: 0 })
    expect(await balance('a')).toBe(0)
  })

  it('a plain insert of the same document waits, and is refused or not as it turns out', async () => {
    const kept = await begin()
    await kept.collection('accounts').add({ _id: 'c', owner: 'cid' })
    const loser = refusalOf(accounts().add({ _id: 'c', owner: 'other' }))
    await kept.commit()
    expect((await loser).message).toContain('E11000')

    const dropped = await begin()
    await dropped.collection('accounts').add({ _id: 'd', owner: 'dan' })
    const winner = accounts().add({ _id: 'd', owner: 'other' })
    await dropped.rollback()
    expect(await winner).toMatchObject({ id: 'd' })
  })

  it('a plain write goes through when the transaction expires', async () => {
    const forgotten = await begin()
    await forgotten.collection('accounts').doc('a').update({ balance: 50 })
    const waiting = accounts().doc('a').update({ balance: 1 })
    await accounts().doc('b').update({ balance: 21 })
    cloud.clock.advance(30_000)
    expect(await waiting).toMatchObject({ updated: 1 })
    expect(await balance('a')).toBe(1)
    cloud.clock.reset()
  })
})

describe('runTransaction', () => {
  it('of many adding to one document loses none, when conflicts are tried again', async () => {
    await accounts().doc('a').update({ balance: 0 })
    const addOne = async (): Promise<void> => {
      try {
        await db().runTransaction(async (transaction: Begun) => {
          const inside = transaction.collection('accounts').doc('a')
          const { data } = await inside.get()
          await inside.update({ balance: data.balance + 1 })
        }, 0)
      } catch (error) {
        expect(error).toMatchObject(conflict)
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 20))
        return addOne()
      }
    }
    await Promise.all(Array.from({ length: 30 }, addOne))
    expect(await balance('a')).toBe(30)
  })

  it('rejects with what rollback was given, and rolls back when the callback throws', async () => {
    const wx = cloud.wx.database()
    await expect(
      wx.runTransaction(async (transaction) => {
        await transaction
          .collection('accounts')
          .doc('a')
          .update({ data: { balance: 0 } })
        await transaction.rollback('not enough')
      }),
    ).rejects.toBe('not enough')
    await expect(
      wx.runTransaction(async (transaction) => {
        await transaction
          .collection('accounts')
          .doc('a')
          .update({ data: { balance: 0 } })
        throw new Error('no')
      }),
    ).rejects.toThrow('no')
    expect(await balance('a')).toBe(10)
  })
})
