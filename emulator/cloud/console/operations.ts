import { callOperations } from './calls'
import { documentOperations } from './documents'
import { fileOperations } from './files'
import { messageOperations } from './messages'
import type { Operation, OperationName, Operations } from './operation'
import { stateOperations } from './state'
import { timerOperations } from './timers'

const operations: Operations = {
  ...documentOperations,
  ...callOperations,
  ...timerOperations,
  ...messageOperations,
  ...fileOperations,
  ...stateOperations,
}

/** Null for a name that is none. */
export const operationOf = (name: string): Operation<OperationName> | null =>
  Object.hasOwn(operations, name) ? (operations[name as OperationName] as Operation<OperationName>) : null
