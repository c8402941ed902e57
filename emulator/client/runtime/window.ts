import type { RunningApp } from './app'
import type { Faults } from './faults'
import type { OpenPage } from './pages/page'
import type { Launch } from './pages/route'

interface Running {
  lastEntry(): Launch
  front(): OpenPage | undefined
  /** The address changed while the program ran, as by a second scan. */
  enter(): void
  goBack(): void
}

/** What the browser's window tells a program on a phone: errors, coming and going, the back key, a new entry. */
export function listenToWindow(faults: Faults, app: RunningApp, running: Running): void {
  window.addEventListener('error', ({ error, message }) => {
    faults.caught(error ?? message, 'timer or callback')
    app.failed(String(message))
  })
  window.addEventListener('unhandledrejection', ({ reason, promise }) => {
    faults.caught(reason, 'promise', 'unhandled-rejection')
    app.rejected(reason, promise)
  })
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      running.front()?.hide()
      app.hidden()
    } else {
      app.shown(running.lastEntry())
      running.front()?.show()
    }
  })
  window.addEventListener('hashchange', () => running.enter())
  window.addEventListener('popstate', () => running.goBack())
}

/**
 * The browser's own way back is the phone's back key: one entry waits for it while there is a page to go back to, or
 * something on the page in front that it closes.
 */
export function keepBackEntry(depth: number, closes = false): void {
  const waiting = (history.state as { back?: boolean } | null)?.back === true
  if ((depth > 1 || closes) && !waiting) history.pushState({ back: true }, '')
}

/** A path as the program's file at `from` writes it, as an address below the page this runs in. */
export function addressOf(path: string, from = ''): string {
  if (/^(data:|https?:|blob:|\/\/)/.test(path)) return path
  const folder = path.startsWith('/') ? '' : from.replace(/[^/]*$/, '')
  return `package/${folder}${path.replace(/^\//, '')}`
}
