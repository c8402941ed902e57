import { type Engine, type EngineNode, nodeAt } from './engine'
import { hoverStart, hoverStop } from './hover'
import { actOnForm } from './tags/form'
import { tagOf } from './tags/tag'

interface Touch {
  identifier: number
  pageX: number
  pageY: number
  clientX: number
  clientY: number
}

const longPressMs = 350
const strayPixels = 10
/** Browsers follow a touch with mouse events; those within this time are the same finger. */
const echoMs = 1200

/** Turn what a browser reports into touches and taps as WeChat sends them. A mouse is a finger. */
export function listenForGestures(area: HTMLElement, engine: Engine): void {
  let lastTouchAt = Number.NEGATIVE_INFINITY
  let pressed: { target: EventTarget | null; at: Touch; timer: ReturnType<typeof setTimeout> } | undefined
  let suppressTap = false

  const send = (type: string, target: EventTarget | null, touches: Touch[], changed: Touch[]): boolean => {
    const node = nodeAt(target)
    const { pageX: x = 0, pageY: y = 0 } = changed[0] ?? {}
    return node ? dispatch(engine, node, type, type.startsWith('touch') ? {} : { x, y }, touches, changed) : false
  }
  const press = (target: EventTarget | null, at: Touch) => {
    suppressTap = false
    hoverStart(target, engine)
    const timer = setTimeout(() => {
      suppressTap = hearsLongPress(target, engine)
      send('longpress', target, [at], [at])
      send('longtap', target, [at], [at])
    }, longPressMs)
    pressed = { target, at, timer }
  }
  const strays = (at: Touch) => {
    if (pressed && Math.hypot(at.clientX - pressed.at.clientX, at.clientY - pressed.at.clientY) > strayPixels) {
      clearTimeout(pressed.timer)
      hoverStop(engine)
    }
  }
  const lift = () => {
    if (pressed) clearTimeout(pressed.timer)
    pressed = undefined
    hoverStop(engine)
  }

  const touch = (type: string, before: (at: Touch, target: EventTarget | null) => void) =>
    area.addEventListener(
      type,
      (raw) => {
        const event = raw as TouchEvent
        lastTouchAt = event.timeStamp
        const changed = [...event.changedTouches].map((one) => within(area, one, one.identifier))
        const touches = [...event.touches].map((one) => within(area, one, one.identifier))
        const first = changed[0]
        if (first) before(first, event.target)
        if (send(type, event.target, touches, changed) && event.cancelable) event.preventDefault()
      },
      { passive: false },
    )
  touch('touchstart', (at, target) => press(target, at))
  touch('touchmove', strays)
  touch('touchend', lift)
  touch('touchcancel', lift)

  const mouse = (type: string, as: string, before: (at: Touch, target: EventTarget | null) => void) =>
    area.addEventListener(type, (raw) => {
      const event = raw as MouseEvent
      if (event.timeStamp - lastTouchAt < echoMs || event.button !== 0) return
      if (as !== 'touchstart' && !pressed) return
      const at = within(area, event, 0)
      const target = as === 'touchstart' ? event.target : (pressed?.target ?? null)
      before(at, target)
      send(as, target, as === 'touchend' ? [] : [at], [at])
    })
  mouse('mousedown', 'touchstart', (at, target) => press(target, at))
  mouse('mousemove', 'touchmove', strays)
  mouse('mouseup', 'touchend', lift)

  area.addEventListener('click', (event) => {
    const suppressed = suppressTap
    suppressTap = false
    if (suppressed || !actOnTag(event.target as Element)) return
    const at = within(area, event, 0)
    send('tap', event.target, [at], [at])
  })
  area.addEventListener('keydown', pressByKey)
  for (const type of ['transitionend', 'animationstart', 'animationiteration', 'animationend']) {
    area.addEventListener(type, ({ target }) => {
      const node = nodeAt(target)
      if (node) dispatch(engine, node, type, {}, [], [])
    })
  }
}

/** Positions as the page has them: its own top left corner is the origin. */
function within(area: HTMLElement, at: { clientX: number; clientY: number }, identifier: number): Touch {
  const { left, top } = area.getBoundingClientRect()
  const [x, y] = [at.clientX - left, at.clientY - top]
  return { identifier, clientX: x, clientY: y, pageX: x, pageY: y }
}

/** True when a handler caught the event and the browser should not act on it. */
function dispatch(
  engine: Engine,
  node: EngineNode,
  type: string,
  detail: object,
  touches: Touch[],
  changedTouches: Touch[],
) {
  return engine.send(node, type, detail, { bubbles: true, captured: true, fields: { touches, changedTouches } })
}

/** What the innermost built-in tag does with a tap. False keeps the tap from the program. */
function actOnTag(target: Element): boolean {
  for (let element: Element | null = target; element; element = element.parentElement) {
    const found = tagOf(element)
    if (!found?.tag.tapped) continue
    const passes = found.tag.tapped(found.node)
    if (passes && found.name === 'button') actOnForm(found.node)
    return passes
  }
  return true
}

function hearsLongPress(target: EventTarget | null, engine: Engine): boolean {
  for (let one = nodeAt(target); one; one = one.parentNode ?? undefined) if (engine.hears(one, 'longpress')) return true
  return false
}

/** On a computer, Enter and Space press what can be focused. */
function pressByKey(raw: Event) {
  const event = raw as KeyboardEvent
  const host = event.target as HTMLElement
  if (event.key !== 'Enter' && event.key !== ' ') return
  if (/^(input|textarea|select)$/i.test(host.tagName) || !host.hasAttribute('tabindex')) return
  event.preventDefault()
  host.click()
}
