import type { Action } from './action'

export const startTransaction: Action = (_, { store }) => ({ transactionId: store.startTransaction() })
