import Taro from '@tarojs/taro'
import { onReached } from './cloud/on-reached'
import { onOutdated } from './cloud/outdated'
import { explainMissingPage, isMissingCode, offerNewer, showNumbers } from './missing-page'
import { whenHelpIsLate, whenPageIsMissing } from './navigation/page-code'

/**
 * The web build only: what WeChat does for a mini program by itself. There the main package is on the phone before the
 * first page opens.
 */
export function tendWebShell(): void {
  whenPageIsMissing((reason, wanted) => void explainMissingPage(reason, wanted))
  whenHelpIsLate(showNumbers)
  onOutdated(() => void offerNewer())
  window.addEventListener('unhandledrejection', sayPageIsMissing)
  Taro.eventCenter.on('__afterTaroRouterChange', () => {
    address = window.location.href
  })
  if (document.readyState === 'complete') fetchAhead()
  else window.addEventListener('load', fetchAhead, { once: true })
}

/**
 * The address on a printed code for browsers is `/?scene=…`: short, and the server sees nothing but the wall it hangs
 * on. Before the router looks at the address, it becomes the landing page's.
 */
export function followScannedAddress(): void {
  if (process.env.XINLIN_H5 === 'desk') return
  const scene = /[?&]scene=([^&]+)/.exec(window.location.search)?.[1]
  if (!scene || window.location.hash.length > 2) return
  window.history.replaceState(null, '', `${window.location.pathname}#/pages/landing/index?scene=${scene}`)
}

/** Marked in the browser's own timeline once they are all there. */
const FETCHED_AHEAD = 'fetched-ahead'

/** How long what somebody came for may take before the rest is fetched beside it, in ms. */
const firstComesFirst = 2500

/**
 * What arrived is drawn first: fetched in the same moment, a dozen pages stand in line before its picture. In ms; no more,
 * since a network may go at any time.
 */
const drawFirst = 300

/**
 * Pages that must open when the network goes away. Help and its neighbour at once; a self-test and a look at a child up to
 * their results once what somebody came for is there, with which they would share a slow line.
 */
function fetchAhead(): void {
  // The condition stands here again so that the WeChat build never follows the imports out of its main package.
  if (process.env.TARO_ENV === 'h5' && process.env.XINLIN_H5 !== 'desk') {
    const later = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 2000))
    // Without a network nothing is lost that was there before.
    later(() => void Promise.all([import('./pages/help/index'), import('./pages/calm/index')]).catch(() => undefined))
    let isFetching = false
    // Once more whenever something is reached, until all are there: what is there already is not fetched again.
    const rest = () => {
      clearTimeout(late)
      if (isFetching) return
      isFetching = true
      const pages = [
        () => import('./pages/help/index'),
        () => import('./pages/calm/index'),
        () => import('./resident/pages/before-test/index'),
        () => import('./resident/pages/questionnaire/index'),
        () => import('./resident/pages/result/index'),
        () => import('./child/pages/check/index'),
        () => import('./child/pages/check-result/index'),
        () => import('./calming/pages/exercises/index'),
        () => import('./calming/pages/exercise/index'),
        () => import('./calming/pages/ten/index'),
      ]
      void Promise.all(pages.map(inItsOwnTask)).then(
        () => {
          stop()
          performance.mark(FETCHED_AHEAD)
        },
        () => {
          isFetching = false
        },
      )
    }
    const stop = onReached(() => setTimeout(rest, drawFirst))
    const late = setTimeout(rest, firstComesFirst)
  }
}

/** Each is asked for without waiting for another, and a tap in between is answered: together they hold a phone up. */
const inItsOwnTask = <Module>(load: () => Promise<Module>): Promise<Module> =>
  new Promise((resolve, reject) => setTimeout(() => load().then(resolve, reject)))

/** The address of the last page that came to the front. */
let address: string | null = null

/** What somebody typed or went back to: the address has moved, and goes back to the page that is still there. */
function sayPageIsMissing({ reason }: PromiseRejectionEvent): void {
  if (!isMissingCode(reason)) return
  const wanted = window.location.hash
  if (address) window.history.replaceState(window.history.state, '', address)
  void explainMissingPage(reason, wanted)
}
