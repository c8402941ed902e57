import type { AnyOperation, InputOf } from '#core/contracts/operation'
import { setClock } from './clock'
import { deliver } from './deliver'
import { type Answer, readAnswer, timeOf } from './reply'

/** Ask one operation. Every outcome is a value: an answer, a refusal of the contract, or `offline`. */
export async function call<Op extends AnyOperation>(operation: Op, input: InputOf<Op>): Promise<Answer<Op>> {
  const [functionName = '', action = ''] = operation.name.split('.')
  const sent = Date.now()
  const delivery = await deliver(functionName, { action, input })
  const at = timeOf(delivery)
  if (at !== null) setClock(at, sent, Date.now())
  return readAnswer(operation, delivery)
}
