import type { Engine, EngineNode } from '../engine'
import type { WxParts } from './parts'

type Wants = {
  id?: boolean
  dataset?: boolean
  rect?: boolean
  size?: boolean
  scrollOffset?: boolean
  node?: boolean
  context?: boolean
  properties?: string[]
  computedStyle?: string[]
}
type Told = (result: unknown) => void
type Front = () => { node: EngineNode; scroller: HTMLElement } | undefined

/** `wx.createSelectorQuery`: measures in the page's own coordinates, wherever the phone stands in the window. */
class SelectorQuery {
  private scope: EngineNode | undefined
  private readonly asked: { read: () => unknown; told?: Told | undefined }[] = []

  constructor(
    private readonly engine: Engine,
    private readonly front: Front,
    caller?: object,
  ) {
    this.in(caller)
  }

  in(caller?: object): this {
    this.scope = caller && this.engine.nodeOf(caller)
    return this
  }

  select(selector: string) {
    return this.nodes(
      (scope) => scope && this.engine.find(scope, selector)[0],
      (node, wants) => (node ? this.read(node, wants) : null),
    )
  }

  selectAll(selector: string) {
    return this.nodes(
      (scope) => (scope ? this.engine.find(scope, selector) : []),
      (all, wants) => all.map((one) => this.read(one, wants)),
    )
  }

  selectViewport() {
    return this.nodes(
      () => this.front()?.scroller ?? null,
      (scroller, wants) => scroller && measure(scroller, scroller, wants, { id: '', dataset: {} }),
    )
  }

  exec(done?: Told): this {
    setTimeout(() => {
      const results = this.asked.splice(0).map(({ read, told }) => {
        const result = read()
        told?.(result)
        return result
      })
      done?.(results)
    }, 0)
    return this
  }

  private nodes<Found>(find: (scope: EngineNode | undefined) => Found, read: (found: Found, wants: Wants) => unknown) {
    const scope = this.scope ?? this.front()?.node
    const ask = (wants: Wants, told?: Told) => {
      this.asked.push({ read: () => read(find(scope), wants), told })
      return this
    }
    return {
      boundingClientRect: (told?: Told) => ask({ id: true, dataset: true, rect: true, size: true }, told),
      scrollOffset: (told?: Told) => ask({ id: true, dataset: true, scrollOffset: true }, told),
      fields: (wants: Wants, told?: Told) => ask(wants, told),
      node: (told?: Told) => ask({ node: true }, told),
      context: (told?: Told) => ask({ context: true }, told),
    }
  }

  /** Null where its page was taken away between asking and measuring. */
  private read(node: EngineNode, wants: Wants): object | null {
    if (!node.$$) return null
    const origin = this.front()?.scroller
    return measure(node.$$ as unknown as HTMLElement, origin, wants, { id: node.id, dataset: node.dataset })
  }
}

function measure(
  element: HTMLElement,
  origin: HTMLElement | undefined,
  wants: Wants,
  about: { id: string; dataset: object },
) {
  const result: Record<string, unknown> = {}
  if (wants.id) result.id = about.id
  if (wants.dataset) result.dataset = about.dataset
  const rect = element.getBoundingClientRect()
  const zero = origin?.getBoundingClientRect() ?? { left: 0, top: 0 }
  const [left, top] = [rect.left - zero.left, rect.top - zero.top]
  if (wants.rect) Object.assign(result, { left, top, right: left + rect.width, bottom: top + rect.height })
  if (wants.size) Object.assign(result, { width: rect.width, height: rect.height })
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight } = element
  if (wants.scrollOffset) Object.assign(result, { scrollLeft, scrollTop, scrollWidth, scrollHeight })
  if (wants.node || wants.context) Object.assign(result, { node: element, context: {} })
  for (const name of wants.properties ?? []) result[name] = element.getAttribute(name) ?? undefined
  for (const name of wants.computedStyle ?? []) result[name] = getComputedStyle(element).getPropertyValue(kebab(name))
  return result
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** `createSelectorQuery` of a page or component. */
export const createQuery = (engine: Engine, front: Front, caller: object) => new SelectorQuery(engine, front, caller)

export function queryApis({ stack, engine }: WxParts) {
  return {
    createSelectorQuery: () => new SelectorQuery(engine, () => stack.front),
    createIntersectionObserver: (
      scope: { createIntersectionObserver?: (options?: object) => unknown },
      options?: object,
    ) => scope?.createIntersectionObserver?.(options),
  }
}
