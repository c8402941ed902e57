import { expect } from 'vitest'
import { type Environment, openEnvironment } from '../../../support/environment'

/** Two accounts with owners, for transactions to move money between. Owners are unique where that is prepared. */
export async function openAccounts(owner: string) {
  const cloud = await openEnvironment(owner, ['accounts', 'plain'])
  const accounts = () => cloud.collection('accounts')
  return {
    cloud,
    /** By plain operations, outside any transaction. */
    accounts,
    balance: async (id: string) => (await accounts().doc(id).get()).data[0]?.balance,
    begin: () => begin(cloud),
    beginByWx: async () => {
      const transaction = await cloud.wx.database().startTransaction()
      return { transaction, accounts: () => transaction.collection(cloud.nameOf('accounts')) }
    },
    reset: async () => {
      await cloud.empty('accounts')
      await accounts().add([
        { _id: 'a', owner: 'ann', kind: 'k', balance: 10 },
        { _id: 'b', owner: 'ben', kind: 'k', balance: 20 },
      ])
    },
  }
}

export type Accounts = Awaited<ReturnType<typeof openAccounts>>

async function begin(cloud: Environment) {
  const transaction = await cloud.app.database().startTransaction()
  return {
    commit: () => transaction.commit(),
    rollback: () => transaction.rollback(),
    /** Within the transaction. */
    accounts: () => transaction.collection(cloud.nameOf('accounts')),
    plain: () => transaction.collection(cloud.nameOf('plain')),
  }
}

export const conflict = {
  code: 'DATABASE_TRANSACTION_CONFLICT',
  message:
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. Please check your request, but if the problem persists, contact us.',
}
export const busy = {
  code: 'DATABASE_TRANSACTION_FAIL',
  message: expect.stringContaining('[ResourceUnavailable.TransactionBusy]'),
}
/** Over, expired or never there. */
export const gone = { code: 'DATABASE_TRANSACTION_FAIL' }
