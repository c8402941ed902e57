import { mostTogether } from '#core/contracts/together'
import { deliver, type Message } from './deliver'
import type { Delivery } from './reply'

interface Asking {
  /** Null: it cannot be asked after all. */
  readonly ready: Promise<Message | null>
  readonly take: (delivery: Delivery) => void
}

/** What is asked of each function in this moment. */
const gathering = new Map<string, Asking[]>()

/**
 * Asks a function to read something. What a screen asks for as it opens goes as one call: each call is waited for and paid
 * for by itself. Never rejects; `ready` must not either.
 */
export function askTogether(functionName: string, ready: Promise<Message | null>): Promise<Delivery> {
  return new Promise((take) => {
    const gathered = gathering.get(functionName)
    if (gathered && gathered.length < mostTogether) {
      gathered.push({ ready, take })
      return
    }
    const first = [{ ready, take }]
    gathering.set(functionName, first)
    void Promise.resolve().then(() => send(functionName, first))
  })
}

async function send(functionName: string, gathered: readonly Asking[]): Promise<void> {
  if (gathering.get(functionName) === gathered) gathering.delete(functionName)
  const asked = await Promise.all(gathered.map(async ({ ready, take }) => ({ message: await ready, take })))
  const going = asked.flatMap(({ message, take }) => (message ? { message, take } : []))
  for (const { message, take } of asked) if (!message) take({ arrived: false, reason: 'unavailable' })
  const [only, ...others] = going
  if (!only) return
  if (others.length === 0) return only.take(await deliver(functionName, only.message))
  const delivery = await deliver(functionName, { calls: going.map(({ message }) => message) })
  going.forEach(({ take }, at) => {
    take(partOf(delivery, at))
  })
}

/** What was said to one of them; where nothing was said to each, the same to all. */
function partOf(delivery: Delivery, at: number): Delivery {
  if (!delivery.arrived) return delivery
  const said = delivery.result as { readonly answers?: unknown; readonly at?: unknown } | null | undefined
  if (!Array.isArray(said?.answers)) return delivery
  const answer: unknown = said.answers[at]
  return { arrived: true, result: typeof answer === 'object' ? { at: said.at, ...answer } : null }
}
