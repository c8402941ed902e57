import exparser, { type Component, type Element, type ShadowRoot } from 'miniprogram-exparser'
import { toContainerUnits } from '../../units'
import { type Listening, listen } from './listen'

const camelCase = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
const hyphenated = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
const textOf = (value: unknown) => (value === undefined || value === null ? '' : String(value))

/** What a template wrote to an element, where it is another than before. */
export function setAttributes(
  node: Element,
  old: Record<string, unknown>,
  now: Record<string, unknown>,
  root: ShadowRoot,
  listening: Listening,
): void {
  if (!('classList' in node) || !node.classList) return setOfVirtual(node, now)
  const component = node as Component
  component.dataset ??= {}
  let hasNew = false
  for (const [name, value] of Object.entries(now)) {
    if (name in old && isSame(old[name], value)) continue
    if (listen(component, name, value, root, listening)) continue
    const property = camelCase(name)
    if (exparser.Component.hasPublicProperty(component, property)) {
      exparser.Component.getDataProxy(component).scheduleReplace([property], value)
      hasNew = true
    } else setPlain(component, name, value)
  }
  if (hasNew) exparser.Component.getDataProxy(component).doUpdates(true)
}

function setPlain(node: Component, name: string, value: unknown): void {
  if (name === 'id' || name === 'slot' || name === 'class') node[name] = textOf(value)
  else if (name === 'style') node.setNodeStyle(toContainerUnits(textOf(value)))
  else if (name.startsWith('data-')) node.dataset[camelCase(name.slice(5).toLowerCase())] = value
  else if (name.startsWith('mark:')) node.setMark(name.slice(5), value)
  else if (node.hasExternalClass(hyphenated(name))) node.setExternalClass(hyphenated(name), value)
}

/** A slot is no element; its name may change. */
function setOfVirtual(node: Element, { name }: Record<string, unknown>): void {
  if ('__slotName' in node && node.__slotName !== textOf(name)) exparser.Element.setSlotName(node, textOf(name))
}

/** wcc gives a copy of every object each time. */
const isSame = (one: unknown, other: unknown) =>
  one === other ||
  (typeof one === 'object' && typeof other === 'object' && JSON.stringify(one) === JSON.stringify(other))
