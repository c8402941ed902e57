import { isOn, type Tag, type TagNode } from './tag'

/** While it is shown, every way back closes it and not the page. WeChat allows one a page; the latest counts here. */
export const pageContainer: Tag = {
  changed: { show: (node, value) => (isOn(value) ? enter(node) : leave(node)) },
  gone: (node) => release(node),
}

function enter(node: TagNode): void {
  if (node.state.release) return
  node.host.setAttribute('shown', '')
  node.state.release = node.phone.holdBack(() => leave(node))
  for (const step of ['beforeenter', 'enter', 'afterenter']) node.fire(step)
}

function leave(node: TagNode): void {
  if (!node.state.release) return
  release(node)
  node.host.removeAttribute('shown')
  for (const step of ['beforeleave', 'leave', 'afterleave']) node.fire(step)
}

function release(node: TagNode): void {
  ;(node.state.release as (() => void) | undefined)?.()
  node.state.release = undefined
}
