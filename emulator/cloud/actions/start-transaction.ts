import type { Action, DocumentContext } from './action'

export const startTransaction: Action<DocumentContext> = (_, { store }) => ({ transactionId: store.startTransaction() })
