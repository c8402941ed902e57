import { readTrace } from '#core/contracts/children'
import { mayDoForChild } from '#core/domain/access/child'
import { traceFor } from '#core/domain/children/trace'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { findChild } from '../_store/children'

export const readTraceHandler = handle(readTrace, async ({ childId }, { caller, database, now }) => {
  const child = await findChild(database, childId)
  if (!child) return refuse('child-unknown')
  const may = mayDoForChild('read-results', child, caller.ids, now)
  return may.ok ? accept({ lines: traceFor(child, may.value, caller.ids) }) : may
})
