import { isLeftAlone } from '#core/domain/desk/session'
import { now } from '../cloud/clock'

/** For all windows of this browser: whoever works in one is at the others too. */
const KEY = 'xinlin.desk-touched'
/** A touch is noted no more often; it is looked as often whether there was one. */
const EVERY = 5_000

let touched: number | null = null

function lastTouch(): number {
  try {
    const noted = Number(window.localStorage.getItem(KEY))
    return Number.isFinite(noted) && noted > 0 ? noted : (touched ?? now())
  } catch {
    return touched ?? now()
  }
}

/** Somebody is here now. */
export function touch(): void {
  touched = now()
  try {
    window.localStorage.setItem(KEY, String(touched))
  } catch {
    // A browser without storage knows this window alone.
  }
}

/** By the last touch in any window, over reloads and a computer that slept. */
export const isAlone = (): boolean => isLeftAlone(lastTouch(), now())

/**
 * Calls `alone` once nobody has touched this computer for long enough. The touch that comes too late wakes nothing: it is
 * kept from the page. What is given back ends the watch.
 */
export function watchTouches(alone: () => void): () => void {
  const came = (event: Event) => {
    if (isAlone()) {
      event.preventDefault()
      event.stopImmediatePropagation()
      alone()
    } else if (now() - (touched ?? 0) >= EVERY) touch()
  }
  const look = () => {
    if (isAlone()) alone()
  }
  const touches = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const
  const capture = { capture: true, passive: false }
  for (const kind of touches) window.addEventListener(kind, came, capture)
  document.addEventListener('visibilitychange', look)
  const timer = setInterval(look, EVERY)
  return () => {
    for (const kind of touches) window.removeEventListener(kind, came, capture)
    document.removeEventListener('visibilitychange', look)
    clearInterval(timer)
  }
}
