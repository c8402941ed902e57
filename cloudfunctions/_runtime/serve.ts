import { type Decision, refuse } from '#core/domain/decision'
import type { Instant } from '#core/domain/time'
import { admit } from './admit'
import { openDatabase } from './database'
import { describeFault, type Fault } from './fault'
import type { Handled, Identify } from './handle'
import { personIdOf } from './identity'
import { idFrom, newCode, newId } from './ids'
import { parseInput, parseOutput } from './input'
import { outcomeOf, requestIdOf, writeLog } from './log'
import { type WayOut, wayOutOf } from './seal'
import { callerOpenid, openWxDatabase } from './wx'

type Answer = Decision<unknown, string>
/** `at`: the server's time as the answer leaves, so that no phone has to believe its own clock. */
type Main = (event: unknown, context: unknown) => Promise<ReturnType<WayOut> & { readonly at: Instant }>

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

function identify(): ReturnType<Identify> {
  const openid = callerOpenid()
  return openid === null ? null : { personId: personIdOf(openid, process.env.XINLIN_IDENTITY_KEY) }
}

/**
 * The front door of a deployed function: `{ action, input }` in, a Decision out, whatever happens. Who calls is settled
 * before what they ask is looked at; nothing that reaches a handler is unparsed, nothing that leaves is, and what leaves
 * of a person is sealed.
 */
export function serve(handlers: readonly Handled[]): Main {
  const actions = new Map(handlers.map((handled) => [handled.operation.name.split('.')[1], handled]))
  const database = openDatabase(openWxDatabase())

  async function answer({ operation, run }: Handled, input: unknown): Promise<Answer> {
    const caller = await admit(operation, identify, database)
    if (!caller.ok) return caller
    const parsed = parseInput(operation, input)
    if (!parsed.ok) return parsed
    const call = { caller: caller.value, database, now: Date.now(), newId, newCode, idFrom }
    const decision = await run(parsed.value, call)
    return decision.ok ? { ok: true, value: parseOutput(operation, decision.value) } : refuse(decision.refusal)
  }

  return async (event, context) => {
    const at = Date.now()
    const action = field(event, 'action')
    const handled = typeof action === 'string' ? actions.get(action) : undefined
    const wayOut = handled ? wayOutOf(handled.operation, field(event, 'seal')) : refuse('unknown-action')
    let decision: Answer = wayOut.ok ? refuse('unavailable') : wayOut
    let fault: Fault | undefined
    try {
      if (handled && wayOut.ok) decision = await answer(handled, field(event, 'input'))
    } catch (error) {
      // By the name found for it: to ask a thing of what class it is may throw.
      fault = describeFault(error)
      decision = refuse(fault.name === 'StillBusy' ? 'busy' : 'unavailable')
    }
    writeLog({
      level: fault ? 'error' : 'info',
      at,
      requestId: requestIdOf(context) ?? newId(),
      operation: handled?.operation.name ?? '?',
      outcome: outcomeOf(handled?.operation, decision),
      ms: Date.now() - at,
      ...(fault ? { fault } : {}),
    })
    return { ...(wayOut.ok ? wayOut.value(decision) : decision), at: Date.now() }
  }
}
