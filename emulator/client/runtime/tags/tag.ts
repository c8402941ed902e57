import { playAnimation } from '../animation'
import type { Engine, EngineNode, TagDefinition } from '../engine'
import type { Faults } from '../faults'
import type { ShareTarget } from '../share'

/** What a tag can ask of the phone it is on. */
export interface TagSurroundings {
  faults: Faults
  /** A path in the package as the file at `from` writes it, as an address the browser can load. */
  addressOf(path: string, from: string): string
  openPicker(request: PickerRequest): Promise<number | number[] | string | undefined>
  navigate(openType: string, url: string, delta: number): void
  /** `button open-type=share`: a card of the page in front. */
  share(target: ShareTarget): void
  /** `button open-type=getPhoneNumber`: a code for the user's number, where they allow it. */
  phoneNumber(): Promise<object>
  /** `button open-type=agreePrivacyAuthorization`. */
  agreeToPrivacy(buttonId: string): void
  /** `page-meta`: style and background of the page in front. */
  styleFrontPage(meta: { pageStyle?: string; backgroundColor?: string }): void
  /** The next way back of the page in front calls `close` instead of leaving it; what is returned takes that back. */
  holdBack(close: () => void): () => void
}

export interface PickerRequest {
  mode: 'selector' | 'multiSelector' | 'date' | 'time'
  label: string
  /** One list of choices for each column. */
  columns: string[][]
  value: number | number[] | string
  start: string
  end: string
}

export type Values = Record<string, unknown>

/** One built-in tag on the screen. */
export interface TagNode {
  host: HTMLElement
  /** Attribute values by camelCase name, as the template gave them. */
  values: Values
  /** What the person did since: checked, typed. WeChat keeps it in the view until the program sets it. */
  state: Values
  /** What the program calls the tag by: its id and its `data-` attributes. */
  target(): ShareTarget
  /** The page or component whose template it stands in, by its path. */
  owner(): string
  fire(name: string, detail?: object, options?: { bubbles?: boolean; onReturn?: (value: unknown) => void }): void
  phone: TagSurroundings
}

export interface Tag {
  born?(node: TagNode): void
  attached?(node: TagNode): void
  gone?(node: TagNode): void
  /** By camelCase attribute: called with the first value and with every later one. */
  changed?: Record<string, (node: TagNode, value: unknown) => void>
  /** What a tap does inside the tag, before the program hears of it. Returns false to keep the tap from the program. */
  tapped?(node: TagNode): boolean
  /** Value under which a form submits it; undefined when it is not a field. */
  fieldValue?(node: TagNode): unknown
}

const nodes = new WeakMap<Element, { node: TagNode; tag: Tag; name: string }>()
/** The built-in tag an element is, if it is one. */
export const tagOf = (element: Element) => nodes.get(element)

const camelCase = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** `tag` as an engine defines it, with the attributes the program uses as its properties. */
export function definitionOf(
  name: string,
  tag: Tag,
  attributes: string[],
  phone: TagSurroundings,
  engine: () => Engine,
): TagDefinition {
  const names = attributes.filter((one) => !/^(id|class|style|slot|data-|mark:|wx:|generic:)|:/.test(one))
  const nodeOf = (component: EngineNode) => {
    const host = component.$$ as HTMLElement | null
    return host ? (tagOf(host)?.node ?? birth(component, host)) : undefined
  }
  const birth = (component: EngineNode, host: HTMLElement) => {
    const node: TagNode = {
      host,
      values: {},
      state: {},
      phone,
      target: () => ({ id: component.id, dataset: { ...component.dataset } }),
      owner: () => engine().ownerOf(component),
      fire: (event, detail = {}, { bubbles = false, onReturn } = {}) =>
        void engine().send(component, event, detail, { bubbles, ...(onReturn ? { onReturn } : {}) }),
    }
    nodes.set(host, { node, tag, name })
    tag.born?.(node)
    return node
  }
  const properties: TagDefinition['properties'] = {}
  for (const attribute of names) {
    if (/^(capture-)?(bind|catch|mut-bind)/.test(attribute)) continue
    const property = camelCase(attribute)
    properties[property] = (component, value) => {
      const node = nodeOf(component)
      if (!node) return
      node.values[property] = value
      if (/^(aria-|role$)/.test(attribute)) mirror(node.host, attribute, value)
      else if (attribute === 'hidden') node.host.hidden = isOn(value)
      else if (attribute === 'animation') animate(component, value, engine())
      tag.changed?.[property]?.(node, value)
    }
  }
  const living = (work: ((node: TagNode) => void) | undefined) => (component: EngineNode) => {
    const node = nodeOf(component)
    if (node) work?.(node)
  }
  return { properties, created: living(undefined), attached: living(tag.attached), detached: living(tag.gone) }
}

const stops = new WeakMap<EngineNode, () => void>()

function animate(component: EngineNode, animation: unknown, engine: Engine) {
  stops.get(component)?.()
  stops.set(
    component,
    playAnimation(animation, (css) => engine.moveBy(component, css)),
  )
}

/** WeChat writes `aria-role` where the web says `role`. An attribute without a value is no attribute. */
function mirror(host: HTMLElement, attribute: string, value: unknown) {
  const name = attribute === 'aria-role' ? 'role' : attribute
  if (value === undefined || value === null || value === '') host.removeAttribute(name)
  else host.setAttribute(name, String(value))
  const focusable = /^(button|link|checkbox|radio|switch|tab|option|menuitem)$/.test(host.getAttribute('role') ?? '')
  if (name === 'role' && focusable && !host.hasAttribute('tabindex')) host.tabIndex = 0
}

/** A boolean attribute: present without a value, true, or any word but "false". */
export const isOn = (value: unknown) => value !== undefined && value !== null && value !== false && value !== 'false'
export const isSet = (value: unknown) => value !== undefined && value !== null && value !== ''
export const numberOr = (value: unknown, otherwise: number) =>
  isSet(value) && Number.isFinite(Number(value)) ? Number(value) : otherwise
