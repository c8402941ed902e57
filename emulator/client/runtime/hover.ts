import { type Engine, type EngineNode, nodeOn } from './engine'
import { isOn, numberOr, tagOf } from './tags/tag'

interface Hovered {
  node: EngineNode
  className: string
  stayMs: number
  timer: ReturnType<typeof setTimeout>
}

let hovered: Hovered[] = []

/** Give `hover-class` to what is under the finger, after each tag's own delay. */
export function hoverStart(target: EventTarget | null, engine: Engine): void {
  hoverStop(engine)
  for (let element = target as Element | null; element; element = element.parentElement) {
    const node = nodeOn(element)
    const values = tagOf(element)?.node.values
    const className = values?.hoverClass
    if (!node || typeof className !== 'string' || className === 'none' || className === '') continue
    const one = { node, className, stayMs: numberOr(values?.hoverStayTime, 400) }
    const timer = setTimeout(() => engine.toggleClass(node, className, true), numberOr(values?.hoverStartTime, 50))
    hovered.push({ ...one, timer })
    if (values?.hoverStopPropagation !== undefined && isOn(values.hoverStopPropagation)) break
  }
}

export function hoverStop(engine: Engine): void {
  for (const one of hovered) {
    clearTimeout(one.timer)
    setTimeout(() => engine.toggleClass(one.node, one.className, false), one.stayMs)
  }
  hovered = []
}
