import type { AnyOperation, InputOf } from '#core/contracts/operation'
import type { Attempt } from '#core/domain/attempts/attempt'
import { refuse } from '#core/domain/decision'
import { setClock } from './clock'
import { deliver } from './deliver'
import { type Answer, readAnswer, timeOf } from './reply'
import { prepareSealing } from './seal/sealing'

interface Way {
  /** Of an operation that changes something. */
  readonly attempt?: Attempt
  /** How long to wait for the answer, in ms. */
  readonly patience?: number
}

/** Ask one operation. Every outcome is a value: an answer, a refusal of the contract, or why nothing could be asked. */
export async function call<Op extends AnyOperation>(
  operation: Op,
  input: InputOf<Op>,
  { attempt, patience }: Way = {},
): Promise<Answer<Op>> {
  const [functionName = '', action = ''] = operation.name.split('.')
  const sealing = operation.answer === 'personal' ? await prepareSealing(operation.name) : undefined
  if (sealing === null) return refuse('cannot-seal')
  const sent = Date.now()
  const message = { action, input, ...(attempt && { attempt }), ...(sealing && { seal: sealing.sent }) }
  const delivery = await deliver(functionName, message, patience)
  const at = timeOf(delivery)
  if (at !== null) setClock(at, sent, Date.now())
  return readAnswer(operation, delivery, sealing)
}
