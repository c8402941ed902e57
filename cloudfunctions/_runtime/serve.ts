import type { Instant } from '#core/domain/time'
import { answering } from './answering'
import { callCounts } from './call-counts'
import { openDatabase } from './database'
import type { Handled } from './handle'
import { newId } from './ids'
import { requestIdOf } from './log'
import { whoCalls } from './who-calls'
import { openWxDatabase } from './wx'

type Main = (event: unknown, context: unknown) => Promise<object & { readonly at: Instant }>

/** The front door of a deployed function for phones and timers: the platform says who calls (answering.ts has the rest). */
export function serve(handlers: readonly Handled[]): Main {
  const actions = new Map(handlers.map((handled) => [handled.operation.name.split('.')[1], handled]))
  const wx = openWxDatabase()
  const [source = 'none'] = handlers.map((handled) => handled.operation.name.split('.')[0])
  const counts = callCounts(source, (collided) => openDatabase(wx, collided), { env: process.env, clock: Date.now })
  const answer = answering(openDatabase(wx, counts.collided), counts)
  const wayIn = { find: (action: string) => actions.get(action), who: () => whoCalls(process.env) }
  return (event, context) => answer(event, requestIdOf(context) ?? newId(), wayIn)
}
