import type * as glassEasel from 'glass-easel'
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
type Scope = { _$?: glassEasel.GeneralComponent } | undefined

/** `wx.createSelectorQuery`: measures in the page's own coordinates, wherever the phone stands in the window. */
class SelectorQuery {
  private scope: glassEasel.GeneralComponent | undefined
  private readonly asked: { read: () => unknown; told?: Told | undefined }[] = []

  constructor(
    private readonly front: () => { component: glassEasel.GeneralComponent; scroller: HTMLElement } | undefined,
    scope?: Scope,
  ) {
    this.scope = scope?._$
  }

  in(scope: Scope): this {
    this.scope = scope?._$
    return this
  }

  select(selector: string) {
    return this.nodes(
      (root) => root?.querySelector(selector) ?? null,
      (node, wants) => node && this.read(node as glassEasel.Element, wants),
    )
  }

  selectAll(selector: string) {
    return this.nodes(
      (root) => root?.querySelectorAll(selector) ?? [],
      (all, wants) => (all as glassEasel.Element[]).map((one) => this.read(one, wants)),
    )
  }

  selectViewport() {
    return this.nodes(
      () => this.front()?.scroller ?? null,
      (scroller, wants) =>
        scroller && measure(scroller as HTMLElement, scroller as HTMLElement, wants, { id: '', dataset: {} }),
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

  private nodes<Found>(
    find: (root: glassEasel.ShadowRoot | null) => Found,
    read: (found: Found, wants: Wants) => unknown,
  ) {
    const scope = this.scope ?? this.front()?.component
    const ask = (wants: Wants, told?: Told) => {
      this.asked.push({ read: () => read(find(scope?.getShadowRoot() ?? null), wants), told })
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
  private read(node: glassEasel.Element, wants: Wants): object | null {
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

export function queryApis({ stack }: WxParts) {
  return {
    createSelectorQuery: () => new SelectorQuery(() => stack.front),
    createIntersectionObserver: (
      scope: { createIntersectionObserver?: (options?: object) => unknown },
      options?: object,
    ) => scope?.createIntersectionObserver?.(options),
  }
}
