import type { AnyOperation, InputOf } from '#core/contracts/operation'
import type { Attempt } from '#core/domain/attempts/attempt'
import { refuse } from '#core/domain/decision'
import { setClock } from './clock'
import { deliver, type Message } from './deliver'
import { noteRefusal } from './outdated'
import { type Answer, type Delivery, readAnswer, timeOf } from './reply'
import { prepareSealing } from './seal/sealing'
import { askTogether } from './together'

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
  const preparing = operation.answer === 'personal' ? prepareSealing(operation.name) : undefined
  const prepared = Promise.resolve(preparing).then((sealing) =>
    sealing === null ? null : { action, input, ...(attempt && { attempt }), ...(sealing && { seal: sealing.sent }) },
  )
  const sent = Date.now()
  const delivery = await (attempt ? alone(functionName, prepared, patience) : askTogether(functionName, prepared))
  const at = timeOf(delivery)
  if (at !== null) setClock(at, sent, Date.now())
  const sealing = await preparing
  if (sealing === null) return refuse('cannot-seal')
  const answer = readAnswer(operation, delivery, sealing)
  if (!answer.ok) noteRefusal(answer.refusal)
  return answer
}

async function alone(functionName: string, prepared: Promise<Message | null>, patience?: number): Promise<Delivery> {
  const message = await prepared
  return message ? deliver(functionName, message, patience) : { arrived: false, reason: 'unavailable' }
}
