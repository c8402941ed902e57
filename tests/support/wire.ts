import { randomBytes } from 'node:crypto'
import { settleAttempt } from '#core/contracts/account'
import type { Attempt } from '#core/domain/attempts/attempt'
import type { Decision } from '#core/domain/decision'
import { wayOutOf } from '../../cloudfunctions/_runtime/seal'

/** What left the phone. */
export interface Event {
  readonly action: string
  readonly input: unknown
  readonly attempt?: Attempt
  readonly seal?: unknown
}

/**
 * What becomes of one call: a word of the function; a reply that was lost, whether on the way or by a fault over there;
 * none at all; or whatever else comes back as a result.
 */
export type Reply =
  | Decision<unknown, string>
  | 'lost'
  | 'failed'
  | 'silence'
  | { readonly result: unknown }
  | Promise<Decision<unknown, string>>

const faults = { lost: { errCode: -1, errMsg: 'request:fail' }, failed: { errCode: -404_011, errMsg: 'failed' } }

/** A personal answer leaves as the function would seal it. */
function asItComes(name: string, { action, seal }: Event, decision: Decision<unknown, string>): unknown {
  if (seal === undefined) return decision
  const wayOut = wayOutOf({ ...settleAttempt, name: `${name}.${action}` }, seal)
  if (!wayOut.ok) throw new Error(wayOut.refusal)
  return wayOut.value(decision)
}

/**
 * What WeChat gives the program to reach the cloud with, in the hands of a test: each call gets the next of the replies.
 * `taro` stands in for the package; `sent` is what left the phone, in order.
 */
export function aWire(taro: { cloud: { callFunction?: unknown }; getRandomValues?: unknown }) {
  const sent: Event[] = []
  const replies: Reply[] = []
  taro.getRandomValues = ({ length, success }: { length: number; success: (got: object) => void }) =>
    success({ randomValues: Uint8Array.from(randomBytes(length)).buffer })
  taro.cloud.callFunction = async ({ name, data }: { name: string; data: Event }) => {
    sent.push(data)
    const reply = await replies.shift()
    if (reply === undefined) throw new Error(`nothing was to be asked any more, and ${data.action} was`)
    if (reply === 'silence') return new Promise(() => undefined)
    if (reply === 'lost' || reply === 'failed') throw faults[reply]
    return { result: 'result' in reply ? reply.result : asItComes(name, data, reply) }
  }
  return {
    sent,
    /** The calls to come get these, one each. */
    answers(...next: readonly Reply[]) {
      replies.push(...next)
    },
    /** How many replies nobody has asked for yet. */
    left: () => replies.length,
    reset() {
      sent.splice(0)
      replies.splice(0)
    },
  }
}
