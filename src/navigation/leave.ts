import { unwind } from './back-entry'
import { homeAtOnce } from './door'
import { noteLeaving } from './left'

/**
 * The quick exit: for whoever must not be seen here. In WeChat to the front page, which then shows nothing of a person's
 * own. On the web to a month of a calendar that we serve ourselves, since no page of ours may send anybody to another
 * host and tell it so; and out of this tab's history, so that its way back leads past us. What a browser remembers for
 * good, no page can take back. Nothing that was stored or typed is touched: it stays as far as a reload leaves it.
 */
export function leave(): void {
  if (process.env.TARO_ENV === 'h5') void leaveWeb()
  else {
    noteLeaving()
    void homeAtOnce()
  }
}

/** src/month, copied beside index.html. */
const NEUTRAL = './month.html'
const KEY = 'xinlin.left'

/** Whether this document was gone from. Kept alive and shown again it would be blank, whatever is noted by then. */
let isHidden = false

function hide(): void {
  isHidden = true
  document.title = '日历'
  document.documentElement.style.display = 'none'
}

/** How long the way to another document may take before it is gone once more, in milliseconds. */
const AGAIN = 5_000

/** A step within the program that ends late takes the place of one that leads out of it: again, until we are gone. */
function insist(go: () => void): void {
  go()
  setInterval(go, AGAIN)
}

/** Gone from sight first; the history may take a moment. */
async function leaveWeb(): Promise<void> {
  hide()
  note(true)
  await unwind()
  insist(() => {
    // The first entry becomes the neutral page, and one more of it takes the place of all that came after.
    window.history.replaceState(null, '', NEUTRAL)
    window.location.assign(`${NEUTRAL}?1`)
  })
}

function note(leaving: boolean): void {
  try {
    if (leaving) window.sessionStorage.setItem(KEY, '1')
    else window.sessionStorage.removeItem(KEY)
  } catch {
    // A browser that keeps nothing: what unwinding left in the history can be gone back to.
  }
}

function wasLeft(): boolean {
  try {
    return window.sessionStorage.getItem(KEY) !== null
  } catch {
    return false
  }
}

/** The time within which Escape counts as pressed twice, in milliseconds. */
const TWICE = 1_000

/**
 * The web only, before the router starts. Whoever left and comes by the way back, over an entry that was not reached or
 * by a page the browser kept alive, is led on to the neutral page; whoever opens the address anew is at home. Escape twice
 * leaves as the button does, also over a sheet; not while it ends the writing of a Chinese word.
 */
export function guardExit(): void {
  const [how] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const cameBack = how?.type === 'back_forward'
  if (cameBack && wasLeft()) hide()
  else note(false)
  window.addEventListener('pageshow', ({ persisted }) => {
    if ((persisted && isHidden) || ((cameBack || persisted) && wasLeft()))
      insist(() => window.location.replace(NEUTRAL))
  })
  let first = Number.NEGATIVE_INFINITY
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.repeat || event.isComposing) return
      const again = event.key === 'Escape' && event.timeStamp - first < TWICE
      first = event.key === 'Escape' ? event.timeStamp : Number.NEGATIVE_INFINITY
      if (again) leave()
    },
    true,
  )
}
