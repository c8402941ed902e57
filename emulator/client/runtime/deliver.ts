interface FrameworkEvent {
  type: string
  timeStamp: number
  detail: unknown
  mark?: unknown
  target: FrameworkNode
  currentTarget: FrameworkNode
  touches?: unknown[]
  changedTouches?: unknown[]
}

interface FrameworkNode {
  id?: string
  dataset?: Record<string, unknown>
  $$?: unknown
  _$?: { $$?: unknown; id?: string; dataset?: Record<string, unknown> }
}

/** Call a handler with the plain event object WeChat gives: data, never a live node. */
export function deliver(caller: unknown, event: FrameworkEvent, handler: (event: object) => unknown): unknown {
  const plain: Record<string, unknown> = {
    type: event.type,
    timeStamp: event.timeStamp,
    target: plainNode(event.target),
    currentTarget: plainNode(event.currentTarget),
    mark: event.mark ?? {},
    detail: event.detail ?? {},
    mut: false,
  }
  if (event.touches) plain.touches = event.touches
  if (event.changedTouches) plain.changedTouches = event.changedTouches
  return handler.call(caller, plain)
}

function plainNode(node: FrameworkNode) {
  const element = (node.$$ ?? node._$?.$$) as HTMLElement | undefined
  return {
    id: node.id ?? node._$?.id ?? '',
    dataset: { ...(node.dataset ?? node._$?.dataset) },
    offsetLeft: element?.offsetLeft ?? 0,
    offsetTop: element?.offsetTop ?? 0,
  }
}
