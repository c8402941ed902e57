import { useEffect, useRef } from 'react'

/**
 * The web: while a sheet is open, the browser's way back closes it and leaves the page alone. The history gets one entry
 * of the same address, which the way back uses up; a router sees neither. What the router keeps in an entry is kept.
 */
let removing: Promise<void> | null = null

/** Once the entry of a sheet just closed is gone: a change of page before that would be undone with it. */
export const backSettled = (): Promise<void> => removing ?? Promise.resolve()

function addEntry(onBack: () => void): () => void {
  window.history.pushState({ ...(window.history.state as object | null), sheet: true }, '')
  const popped = (event: PopStateEvent) => {
    event.stopImmediatePropagation()
    window.removeEventListener('popstate', popped, true)
    onBack()
  }
  // Captured, so that it comes before the router's.
  window.addEventListener('popstate', popped, true)
  return () => {
    window.removeEventListener('popstate', popped, true)
    const isOurs = (window.history.state as { readonly sheet?: boolean } | null)?.sheet === true
    if (!isOurs) return
    removing = new Promise((resolve) => {
      const gone = (event: PopStateEvent) => {
        event.stopImmediatePropagation()
        window.removeEventListener('popstate', gone, true)
        removing = null
        resolve()
      }
      window.addEventListener('popstate', gone, true)
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
    hold()
    return () => {
      gone = true
      remove()
    }
  }, [])
}
