import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { isUnprepared } from '../../../support/environment'
import { refusalOf } from '../../../support/refusal'
import { type Accounts, conflict, gone, openAccounts } from './accounts'

let the: Accounts
beforeAll(async () => {
  the = await openAccounts('commit-transaction')
})
beforeEach(() => the.reset())
afterAll(() => the.cloud.close())

const command = () => the.cloud.app.database().command

describe('a commit', () => {
  it('is refused when the transaction is over', async () => {
    const transaction = await the.begin()
    await transaction.commit()
    const refusal = await refusalOf(transaction.accounts().doc('a').get())
    expect(refusal).toMatchObject(gone)
    expect(refusal.message).toContain('[ResourceUnavailable.TransactionNotExist]')
    expect(await refusalOf(transaction.commit())).toMatchObject(gone)
    const { transaction: byWx } = await the.beginByWx()
    await byWx.commit()
    // Of the two ends of a transaction wx-server-sdk leaves the error as node-sdk gives it, so that it can be tried again.
    expect(await refusalOf(byWx.commit())).toMatchObject(gone)
  })

  it('answers both SDKs with the request alone', async () => {
    expect(await (await the.begin()).commit()).toMatchObject({ requestId: expect.any(String) })
    await expect((await the.beginByWx()).transaction.commit()).resolves.not.toThrow()
  })

  it('shows everybody all that was written at once, and nobody any of it before', async () => {
    const transaction = await the.begin()
    await transaction.accounts().doc('a').update({ balance: 0 })
    await transaction.accounts().doc('b').update({ balance: 30 })
    await transaction.plain().doc('log').set({ moved: 10 })
    expect([await the.balance('a'), await the.balance('b')]).toEqual([10, 20])
    await transaction.commit()
    expect([await the.balance('a'), await the.balance('b')]).toEqual([0, 30])
    expect((await the.cloud.collection('plain').doc('log').get()).data).toEqual([{ _id: 'log', moved: 10 }])
  })

  it('by wx-server-sdk keeps what was added, set, updated and removed', async () => {
    const { transaction, accounts } = await the.beginByWx()
    expect(await accounts().add({ data: { _id: 'c', owner: 'cid' } })).toMatchObject({ _id: 'c' })
    expect(
      await accounts()
        .doc('d')
        .set({ data: { owner: 'dan' } }),
    ).toMatchObject({ stats: { updated: 0 } })
    expect(
      await accounts()
        .doc('a')
        .update({ data: { balance: 1 } }),
    ).toMatchObject({ stats: { updated: 1 } })
    expect(await accounts().doc('b').remove()).toMatchObject({ stats: { removed: 1 } })
    await transaction.commit()
    expect((await the.accounts().orderBy('_id', 'asc').get()).data).toEqual([
      { _id: 'a', owner: 'ann', kind: 'k', balance: 1 },
      { _id: 'c', owner: 'cid' },
      { _id: 'd', owner: 'dan' },
    ])
  })
})

describe.skipIf(isUnprepared('conformance_commit_transaction_accounts'))('a unique value', () => {
  it('may change hands within a transaction', async () => {
    const transaction = await the.begin()
    await transaction.accounts().doc('a').update({ owner: 'for a moment' })
    await transaction.accounts().doc('b').update({ owner: 'ann' })
    await transaction.accounts().doc('a').update({ owner: 'ben' })
    await transaction.commit()
    expect((await the.accounts().doc('a').get()).data[0].owner).toBe('ben')
    expect((await the.accounts().doc('b').get()).data[0].owner).toBe('ann')
    expect((await the.accounts().count()).total).toBe(2)
  })

  it('that somebody took since the transaction began goes to one of them, not to both', async () => {
    const late = await the.begin()
    await late.accounts().doc('a').get()
    await the.accounts().add({ _id: 'g', owner: 'gus' })
    const taking = async () => {
      await late.accounts().add({ _id: 'h', owner: 'gus' })
      await late.commit()
    }
    expect(await refusalOf(taking())).toMatchObject({ code: conflict.code })
    expect((await the.accounts().doc('h').get()).data).toEqual([])
  })
})

describe('a plain write of what a transaction holds waits', () => {
  it('for its end, and then finds what it left', async () => {
    const transaction = await the.begin()
    await transaction.accounts().doc('a').update({ balance: 50 })
    let done = false
    const waiting = the
      .accounts()
      .where({ _id: 'a' })
      .update({ balance: command().inc(1) })
      .then((answer) => {
        done = true
        return answer
      })
    await the.accounts().doc('b').update({ balance: 21 })
    expect(done).toBe(false)
    await transaction.commit()
    expect(await waiting).toMatchObject({ updated: 1 })
    expect(await the.balance('a')).toBe(51)
  })

  it('and changes nothing when its query no longer matches', async () => {
    const transaction = await the.begin()
    await transaction.accounts().doc('a').update({ balance: 0 })
    const waiting = the
      .accounts()
      .where({ _id: 'a', balance: command().gt(0) })
      .update({ balance: command().inc(-1) })
    await transaction.commit()
    expect(await waiting).toMatchObject({ updated: 0 })
    expect(await the.balance('a')).toBe(0)
  })

  it('and is refused when the transaction added what it wants to add', async () => {
    const kept = await the.begin()
    await kept.accounts().add({ _id: 'c', owner: 'cid' })
    const loser = refusalOf(the.accounts().add({ _id: 'c', owner: 'other' }))
    await kept.commit()
    expect((await loser).message).toContain('E11000')
  })
})

it('runTransaction, of many adding to one document, loses none when conflicts are tried again', async () => {
  await the.accounts().doc('a').update({ balance: 0 })
  const name = the.cloud.nameOf('accounts')
  const addOne = async (): Promise<void> => {
    try {
      await the.cloud.app
        .database()
        .runTransaction(async (transaction: { collection(name: string): ReturnType<typeof the.accounts> }) => {
          const inside = transaction.collection(name).doc('a')
          // Within a transaction a document comes by itself.
          const { balance } = (await inside.get()).data as never as { balance: number }
          await inside.update({ balance: balance + 1 })
        }, 0)
    } catch (error) {
      expect(error).toMatchObject(conflict)
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20))
      return addOne()
    }
  }
  await Promise.all(Array.from({ length: 10 }, addOne))
  expect(await the.balance('a')).toBe(10)
})
