import exparser, { type Component, type Event, type ShadowRoot } from 'miniprogram-exparser'
import { deliver } from '../../deliver'

export interface Listening {
  missingHandler(where: string, name: string): void
}

const binding = /^(capture-)?(mut-)?(bind|catch):?(.+)$/

/** The handler by its attribute: a name from data may become another one. */
const handlers = new WeakMap<Component, Map<string, unknown>>()

/** Whether an attribute says who hears of an event. */
export function listen(
  node: Component,
  attribute: string,
  handler: unknown,
  root: ShadowRoot,
  listening: Listening,
): boolean {
  const [, capture, mutated, as, event] = binding.exec(attribute) ?? []
  if (!event) return false
  const known = handlers.get(node) ?? new Map<string, unknown>()
  handlers.set(node, known)
  const isHeard = known.has(attribute)
  known.set(attribute, handler)
  if (isHeard) return true
  const hear = (told: Event) => {
    tell(told, known.get(attribute), root.getHostNode(), listening)
    return as === 'catch' ? false : undefined
  }
  exparser.addListenerToElement(node, event, hear, { capture: Boolean(capture), mutated: Boolean(mutated) })
  return true
}

/** What was told to pages and components that are still being made. */
const waiting = new WeakMap<Component, (() => void)[]>()

/** From now on it can hear: what it was told while its template was drawn, it hears now. */
export function begin(host: Component): void {
  const told = waiting.get(host) ?? []
  waiting.delete(host)
  for (const tellNow of told) tellNow()
}

function tell(told: Event, handler: unknown, host: Component, listening: Listening): void {
  // A `catchtap` without a value only keeps it from those above.
  if (typeof handler !== 'string' || handler === '') return
  const caller = exparser.Element.getMethodCaller(host)
  if (caller === (host as unknown)) {
    waiting.set(host, [...(waiting.get(host) ?? []), () => tell(told, handler, host, listening)])
    return
  }
  const method = caller[handler]
  if (typeof method !== 'function') return listening.missingHandler(host.is, handler)
  const answer = deliver(caller, told as Parameters<typeof deliver>[1], method as (event: object) => unknown)
  ;(told as { onReturn?: (value: unknown) => void }).onReturn?.(answer)
}
