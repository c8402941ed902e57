import exparser, { type Component } from 'miniprogram-exparser'
import type { Caller, EngineParts } from '../../engine'
import { crossing } from '../../set-data'

/** The node of what program code calls `this`. */
export const nodeOfCaller = (caller: object) => (caller as { _$?: Component })._$

/** What selecting a component gives: what it exports, or the one it calls `this`. */
function exported(node: Component, by: Caller): unknown {
  const caller = exparser.Element.getMethodCaller(node)
  const own = exparser.Component.getMethod(node, '__export__')
  return own?.call(caller, by) ?? caller
}

/** What a page or component calls `this`: its methods, its data and what WeChat gives every one. */
export function callerOf(node: Component, { faults, setDataLengths, query }: EngineParts): Caller {
  const selected = (selector: string) => (node.shadowRoot.querySelectorAll(selector) ?? []) as Component[]
  const caller: Caller = {
    ...node.__behavior.methods,
    data: node.data,
    properties: node.data,
    setData(data: unknown, done?: () => void) {
      const arrived = crossing(data, node.is, faults, setDataLengths)
      if (!arrived) return
      try {
        for (const [path, value] of Object.entries(arrived)) {
          node.replaceDataOnPath(exparser.dataPath.parseSinglePath(path), value)
        }
        node.applyDataUpdates()
      } catch (error) {
        // What goes wrong while drawing never reaches the program on a phone: it draws somewhere else.
        faults.caught(error, `${node.is}.wxml`)
      }
      // On a phone the callback comes after the screen took the data; here that is the next turn.
      if (typeof done === 'function') setTimeout(() => done.call(caller), 0)
    },
    groupSetData: (work?: () => void) => work?.call(caller),
    triggerEvent: (name: string, detail: unknown = {}, options?: object) =>
      exparser.triggerEvent(node, name, detail, options),
    hasBehavior: (behavior: unknown) => node.hasBehavior(behavior),
    getRelationNodes: (relation: string) =>
      node.getRelationNodes(relation)?.map((one) => exparser.Element.getMethodCaller(one)) ?? null,
    selectComponent(selector: string) {
      const [first] = selected(selector)
      return first ? exported(first, caller) : null
    },
    selectAllComponents: (selector: string) => selected(selector).map((one) => exported(one, caller)),
    selectOwnerComponent: () => (node.ownerShadowRoot ? exported(node.ownerShadowRoot.getHostNode(), caller) : null),
    createSelectorQuery: () => query(caller),
    createIntersectionObserver: () =>
      faults.error('unemulated-api', node.is, 'createIntersectionObserver has nothing behind it on this engine'),
  }
  Object.defineProperties(caller, {
    _$: { value: node },
    is: { get: () => node.is },
    id: { get: () => node.id },
    dataset: { get: () => node.dataset ?? {} },
  })
  return caller
}
