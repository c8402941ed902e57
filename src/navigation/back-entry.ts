import { useEffect, useRef } from 'react'

/**
 * The web: while a sheet is open, the browser's way back closes it and leaves the page alone. The history gets one entry
 * of the same address, which the way back uses up; a router sees neither. What the router keeps in an entry is kept.
 */
let removing: Promise<void> | null = null

/** Once the entry of a sheet just closed is gone: a change of page before that would be undone with it. */
export const backSettled = (): Promise<void> => removing ?? Promise.resolve()

/** Who takes the next step back instead of the router; null leaves it to the router. */
let taker: (() => void) | null = null

// Listeners of a window are told in the order they were added, in Chromium even those that capture: this one is added as
// the program starts, before the router's.
if (process.env.TARO_ENV === 'h5') {
  window.addEventListener(
    'popstate',
    (event) => {
      const take = taker
      if (!take) return
      taker = null
      event.stopImmediatePropagation()
      take()
    },
    true,
  )
}

/** How long to wait for a step back that may lead nowhere, in milliseconds. */
const UNWINDING = 1_000

/**
 * Back to the first entry of the program, behind the router's back; there once it resolves, or where there were fewer
 * entries than counted. The router numbers its entries in the state of each (`idx`); the one of an open sheet has the
 * number of its page.
 */
export function unwind(): Promise<void> {
  const state = (window.history.state ?? {}) as { readonly idx?: number; readonly sheet?: boolean }
  const steps = (state.idx ?? 0) + (state.sheet === true ? 1 : 0)
  return new Promise((resolve) => {
    if (steps === 0) return resolve()
    // The router of an address after `#` hears of a step back twice.
    window.addEventListener('hashchange', (event) => event.stopImmediatePropagation(), true)
    taker = resolve
    setTimeout(resolve, UNWINDING)
    window.history.go(-steps)
  })
}

function addEntry(onBack: () => void): () => void {
  window.history.pushState({ ...(window.history.state as object | null), sheet: true }, '')
  taker = onBack
  return () => {
    taker = null
    const isOurs = (window.history.state as { readonly sheet?: boolean } | null)?.sheet === true
    if (!isOurs) return
    removing = new Promise((resolve) => {
      taker = () => {
        removing = null
        resolve()
      }
      window.history.back()
    })
  }
}

/** For as long as the component is there. `onBack` may leave it there: then the next way back is asked again. */
export function useBackEntry(onBack: () => void): void {
  const latest = useRef(onBack)
  latest.current = onBack
  useEffect(() => {
    let remove: () => void = () => undefined
    let gone = false
    const hold = () => {
      remove = addEntry(() => {
        remove = () => undefined
        latest.current()
        // Still there after it was told, as a sheet that is busy.
        setTimeout(() => {
          if (!gone) hold()
        }, 0)
      })
    }
    // The entry of a sheet just closed goes first: a step back would take this one in its place.
    void backSettled().then(() => {
      if (!gone) hold()
    })
    return () => {
      gone = true
      remove()
    }
  }, [])
}
