import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { assumed } from '../../../support/assumed'
import { isUnprepared } from '../../../support/environment'
import { refusalOf } from '../../../support/refusal'
import { type Accounts, busy, conflict, gone, openAccounts } from './accounts'

// From the start of a transaction to its end: what it may do, and what it sees.

let the: Accounts
beforeAll(async () => {
  the = await openAccounts('start-transaction')
})
beforeEach(() => the.reset())
afterAll(() => the.cloud.close())

const inc = (by: number) => the.cloud.app.database().command.inc(by)

describe('within a transaction an operation is refused', () => {
  it('that writes what another holds: at once, and then the transaction is over', async () => {
    const first = await the.begin()
    const second = await the.begin()
    await first.accounts().doc('a').update({ balance: 11 })
    expect(await refusalOf(second.accounts().doc('a').update({ balance: 12 }))).toMatchObject(conflict)
    expect(await refusalOf(second.accounts().doc('b').get())).toMatchObject(gone)
    expect(await refusalOf(second.rollback())).toMatchObject(gone)
    await first.commit()
    expect(await the.balance('a')).toBe(11)
  })

  it('that writes what has changed since the transaction first looked', async () => {
    const transaction = await the.begin()
    await transaction.accounts().doc('b').get()
    await the.accounts().doc('a').update({ balance: 11 })
    expect(await refusalOf(transaction.accounts().doc('a').update({ balance: 12 }))).toMatchObject(conflict)
    expect(await the.balance('a')).toBe(11)
  })

  it('that adds what somebody added since it first looked, or is about to add', async () => {
    const late = await the.begin()
    await late.accounts().doc('a').get()
    await the.accounts().add({ _id: 'c', owner: 'cid' })
    expect(await refusalOf(late.accounts().add({ _id: 'c', owner: 'x' }))).toMatchObject(conflict)

    const first = await the.begin()
    const second = await the.begin()
    await first.accounts().add({ _id: 'd', owner: 'dan' })
    expect(await refusalOf(second.accounts().add({ _id: 'd', owner: 'y' }))).toMatchObject(conflict)
    await first.rollback()
  })

  it('that is sent beside another: busy, the other unharmed', async () => {
    const transaction = await the.begin()
    const both = await Promise.allSettled([
      transaction.accounts().doc('a').get(),
      transaction.accounts().doc('b').get(),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: busy })
    await transaction.accounts().doc('a').update({ balance: 5 })
    await transaction.commit()
    expect(await the.balance('a')).toBe(5)
  })

  it('by wx-server-sdk with a number and without a code', async () => {
    const first = await the.beginByWx()
    const second = await the.beginByWx()
    await first
      .accounts()
      .doc('a')
      .update({ data: { balance: 1 } })
    const refused = await refusalOf(
      second
        .accounts()
        .doc('a')
        .update({ data: { balance: 2 } }),
    )
    expect(refused).toMatchObject({
      errCode: -501001,
      errMsg: `document.update:fail -501001 resource system error. ${conflict.message}`,
    })
    expect(refused.code).toBeUndefined()
    await first.transaction.rollback()
  })
})

describe.skipIf(isUnprepared('conformance_start_transaction_accounts'))('a unique value is refused', () => {
  it('that another is about to take', async () => {
    const first = await the.begin()
    const second = await the.begin()
    await first.accounts().add({ _id: 'e', owner: 'eve' })
    expect(await refusalOf(second.accounts().add({ _id: 'f', owner: 'eve' }))).toMatchObject(conflict)
    await first.rollback()
  })

  it('that is taken', async () => {
    const transaction = await the.begin()
    expect(await refusalOf(transaction.accounts().add({ _id: 'z', owner: 'ann' }))).toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
      message: expect.stringContaining('E11000'),
    })
    await transaction.rollback().catch(() => {})
  })

  assumed('that is taken, and then the transaction is over', async () => {
    const transaction = await the.begin()
    await refusalOf(transaction.accounts().add({ _id: 'z', owner: 'ann' }))
    expect(await refusalOf(transaction.commit())).toMatchObject(gone)
  })
})

describe('within a transaction', () => {
  it('a document comes to node-sdk by itself, not in a list, or as null', async () => {
    const transaction = await the.begin()
    expect((await transaction.accounts().doc('a').get()).data).toMatchObject({ _id: 'a', balance: 10 })
    expect((await transaction.accounts().doc('none').get()).data).toBeNull()
    await transaction.rollback()
  })

  it('a document that is not there is refused by wx-server-sdk', async () => {
    const { transaction, accounts } = await the.beginByWx()
    expect(await accounts().doc('a').get()).toMatchObject({ data: { _id: 'a', balance: 10 } })
    expect(await refusalOf(accounts().doc('none').get())).toMatchObject({
      errCode: -1,
      errMsg: 'document.get:fail document with _id none does not exist',
    })
    await transaction.rollback()
  })

  it('the world stands still from the first look on, but for its own writes', async () => {
    const transaction = await the.begin()
    const inside = transaction.accounts()
    await the.accounts().doc('a').update({ balance: 11 })
    expect((await inside.doc('a').get()).data.balance).toBe(11)

    await the.accounts().doc('a').update({ balance: 12 })
    await the.accounts().doc('b').remove()
    await the.accounts().add({ _id: 'c', owner: 'cid', kind: 'k', balance: 30 })
    expect((await inside.doc('a').get()).data.balance).toBe(11)
    expect((await inside.doc('b').get()).data.balance).toBe(20)
    expect((await inside.doc('c').get()).data).toBeNull()
    const seen = await inside.where({ kind: 'k' }).orderBy('balance', 'desc').get()
    expect(seen.data.map(({ _id, balance }: { _id: string; balance: number }) => [_id, balance])).toEqual([
      ['b', 20],
      ['a', 11],
    ])

    await inside.add({ _id: 'd', owner: 'dan', kind: 'k', balance: 15 })
    await inside.doc('d').update({ balance: inc(1) })
    const after = await inside.where({ kind: 'k' }).orderBy('balance', 'asc').limit(2).get()
    expect(after.data.map(({ _id }: { _id: string }) => _id)).toEqual(['a', 'd'])
    await transaction.commit()
    expect(await the.balance('d')).toBe(16)
    expect(await the.balance('a')).toBe(12)
  })

  it('a document may be removed and added again', async () => {
    const transaction = await the.begin()
    await transaction.accounts().doc('a').remove()
    expect((await transaction.accounts().doc('a').get()).data).toBeNull()
    await transaction.accounts().add({ _id: 'a', owner: 'ann', balance: 1 })
    await transaction.commit()
    expect(await the.balance('a')).toBe(1)
  })

  it('where().update, remove and count run outside it, whatever the SDKs make one think', async () => {
    const transaction = await the.begin()
    await transaction.accounts().doc('b').get()
    // The declaration knows better than the object that is there.
    const byQuery = transaction.accounts().where({ _id: 'a' }) as never as ReturnType<typeof the.accounts>
    await byQuery.update({ balance: 99 })
    expect(await the.balance('a')).toBe(99)
    expect((await byQuery.count()).total).toBe(1)
    await transaction.rollback()
    expect(await the.balance('a')).toBe(99)
  })
})
