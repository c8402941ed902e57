import type { AnyOperation, InputOf } from '#core/contracts/operation'
import { deliver } from './deliver'
import { type Answer, readAnswer } from './reply'

/** Ask one operation. Every outcome is a value: an answer, a refusal of the contract, or `offline`. */
export async function call<Op extends AnyOperation>(operation: Op, input: InputOf<Op>): Promise<Answer<Op>> {
  const [functionName = '', action = ''] = operation.name.split('.')
  return readAnswer<Op>(await deliver(functionName, { action, input }))
}
