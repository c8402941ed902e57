import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { refusalOf } from '../../../support/refusal'
import { type Accounts, gone, openAccounts } from './accounts'

let the: Accounts
beforeAll(async () => {
  the = await openAccounts('abort-transaction')
})
beforeEach(() => the.reset())
afterAll(() => the.cloud.close())

describe('after a rollback', () => {
  it('every operation and another end are refused', async () => {
    const aborted = await the.begin()
    await aborted.rollback()
    expect(await refusalOf(aborted.accounts().doc('a').update({ balance: 1 }))).toMatchObject(gone)
    expect(await refusalOf(aborted.commit())).toMatchObject(gone)
    expect(await refusalOf(aborted.rollback())).toMatchObject(gone)
    const { transaction, accounts } = await the.beginByWx()
    await transaction.rollback()
    expect(await refusalOf(accounts().doc('a').get())).toMatchObject({ errCode: -501001 })
  })

  it('nothing of what was written is left, and nothing is held', async () => {
    const transaction = await the.begin()
    await transaction.accounts().doc('a').remove()
    await transaction.accounts().doc('b').update({ balance: 0 })
    await transaction.accounts().add({ _id: 'n', owner: 'new' })
    await transaction.rollback()
    expect((await the.accounts().orderBy('_id', 'asc').get()).data).toMatchObject([
      { _id: 'a', balance: 10 },
      { _id: 'b', balance: 20 },
    ])
    await the.accounts().doc('a').update({ balance: 99 })
    expect(await the.balance('a')).toBe(99)
  })

  it('a plain insert of what it was to add, having waited, goes through', async () => {
    const dropped = await the.begin()
    await dropped.accounts().add({ _id: 'd', owner: 'dan' })
    const winner = the.accounts().add({ _id: 'd', owner: 'other' })
    await dropped.rollback()
    expect(await winner).toMatchObject({ id: 'd' })
  })
})

describe('runTransaction', () => {
  const emptyA = (transaction: { collection(name: string): unknown }) => {
    const accounts = transaction.collection(the.cloud.nameOf('accounts')) as ReturnType<typeof the.cloud.wxCollection>
    return accounts.doc('a').update({ data: { balance: 0 } })
  }

  it('rejects with what rollback was given', async () => {
    const run = the.cloud.wx.database().runTransaction(async (transaction) => {
      await emptyA(transaction)
      await transaction.rollback('not enough')
    })
    await expect(run).rejects.toBe('not enough')
    expect(await the.balance('a')).toBe(10)
  })

  it('rolls back when the callback throws, and rejects with that', async () => {
    const run = the.cloud.wx.database().runTransaction(async (transaction) => {
      await emptyA(transaction)
      throw new Error('no')
    })
    await expect(run).rejects.toThrow('no')
    expect(await the.balance('a')).toBe(10)
  })
})
