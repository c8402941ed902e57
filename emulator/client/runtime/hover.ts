import type * as glassEasel from 'glass-easel'
import { isOn, numberOr, tagOf } from './tags/tag'

interface Hovered {
  node: glassEasel.Element
  className: string
  stayMs: number
  timer: ReturnType<typeof setTimeout>
}

/** glass-easel keeps classes in segments; this one lies above what the template sets. */
const topmostSegment = 3 as glassEasel.StyleSegmentIndex.TEMP_EXTRA

let hovered: Hovered[] = []

const toggle = ({ node, className }: Pick<Hovered, 'node' | 'className'>, on: boolean) =>
  node.toggleNodeClass(className, on, topmostSegment)

/** Give `hover-class` to what is under the finger, after each tag's own delay. */
export function hoverStart(target: EventTarget | null): void {
  hoverStop()
  for (
    let element = target as (Element & { __wxElement?: glassEasel.Element }) | null;
    element;
    element = element.parentElement
  ) {
    const values = tagOf(element)?.node.values
    const className = values?.hoverClass
    if (!element.__wxElement || typeof className !== 'string' || className === 'none' || className === '') continue
    const one = { node: element.__wxElement, className, stayMs: numberOr(values?.hoverStayTime, 400) }
    const timer = setTimeout(() => toggle(one, true), numberOr(values?.hoverStartTime, 50))
    hovered.push({ ...one, timer })
    if (values?.hoverStopPropagation !== undefined && isOn(values.hoverStopPropagation)) break
  }
}

export function hoverStop(): void {
  for (const one of hovered) {
    clearTimeout(one.timer)
    setTimeout(() => toggle(one, false), one.stayMs)
  }
  hovered = []
}
