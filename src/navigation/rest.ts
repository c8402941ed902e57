/**
 * While a change of page is under way, and for a moment after every change of screen that we made, taps rest: the second
 * tap of two was meant for what stood there before. Double taps follow each other within 300 ms (the interval browsers
 * and phones wait for a second one).
 */
const MOMENT = 350

const listeners = new Set<() => void>()
let held = false
let ending: ReturnType<typeof setTimeout> | null = null

function tellAll(): void {
  for (const listener of listeners) listener()
}

/** Until `wakeTaps`. */
export function holdTaps(): void {
  held = true
  tellAll()
}

/** For a moment from now on. A timer and no clock: a phone whose time is set meanwhile must not rest for days. */
export function restTaps(): void {
  if (ending !== null) clearTimeout(ending)
  ending = setTimeout(() => {
    ending = null
    tellAll()
  }, MOMENT)
  tellAll()
}

export function wakeTaps(): void {
  held = false
  if (ending !== null) clearTimeout(ending)
  ending = null
  tellAll()
}

export const tapsRest = (): boolean => held || ending !== null

export function onRestChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
