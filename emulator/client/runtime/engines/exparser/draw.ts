import exparser, {
  type Component,
  type ComponentDefinition,
  type Element,
  type Node,
  type ShadowRoot,
} from 'miniprogram-exparser'
import { elementOf } from '../../tags/elements'
import { setAttributes } from './attributes'
import type { Listening } from './listen'
import { type Branch, isTag, pairs, staying, type Tag } from './tree'

export interface Drawing extends Listening {
  /** What a tag is in the template of this page or component. */
  definitionOf(host: Component, tag: string): ComponentDefinition
}

/** Draw a branch that is new. */
export function make(branch: Branch, root: ShadowRoot, drawing: Drawing): Node {
  if (!isTag(branch)) {
    branch.node = root.createTextNode(branch.text)
    return branch.node
  }
  const node = elementFor(branch, root, drawing)
  branch.node = node
  setAttributes(node, {}, branch.attr ?? {}, root, drawing)
  for (const child of branch.children) node.appendChild(make(child, root, drawing))
  return node
}

function elementFor({ tag, attr }: Tag, root: ShadowRoot, drawing: Drawing): Element {
  if (tag === 'virtual') {
    const node = root.createVirtualNode('virtual')
    exparser.Element.setInheritSlots(node)
    return node
  }
  if (tag === 'wx-slot') {
    const node = root.createVirtualNode('slot')
    exparser.Element.setSlotName(node, String(attr?.name ?? ''))
    return node
  }
  const name = tag.replace(/^wx-/, '')
  return root.createComponent(elementOf(name) ?? name, drawing.definitionOf(root.getHostNode(), name))
}

/** Change what was drawn into what the template gives now. */
export function change(old: Tag, now: Tag, root: ShadowRoot, drawing: Drawing): void {
  const node = old.node as Element
  now.node = node
  setAttributes(node, old.attr ?? {}, now.attr ?? {}, root, drawing)
  changeChildren(node, old.children, now.children, root, drawing)
}

export function changeChildren(node: Element, old: Branch[], now: Branch[], root: ShadowRoot, drawing: Drawing): void {
  const kept = pairs(old, now)
  const going = new Set(old)
  for (const branch of kept) if (branch) going.delete(branch)
  for (const { node: gone } of going) if (gone) node.removeChild(gone)
  const staysAt = staying(kept.map((branch) => (branch ? old.indexOf(branch) : -1)))
  let next: Node | undefined
  for (let at = now.length - 1; at >= 0; at -= 1) {
    const [before, branch] = [kept[at], now[at] as Branch]
    if (!before) node.insertBefore(make(branch, root, drawing), next)
    else {
      changeOne(before, branch, root, drawing)
      if (!staysAt.has(at)) node.insertBefore(branch.node as Node, next)
    }
    next = branch.node
  }
}

function changeOne(old: Branch, now: Branch, root: ShadowRoot, drawing: Drawing): void {
  if (isTag(old)) return change(old, now as Tag, root, drawing)
  if (isTag(now)) return
  if (old.node) now.node = old.node
  if (old.text !== now.text) Object.assign(now.node ?? {}, { textContent: now.text })
}
