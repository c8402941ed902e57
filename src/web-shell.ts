import Taro from '@tarojs/taro'

/**
 * The web build only: what WeChat does for a mini program by itself. WeChat has the main package on the phone before
 * the first page opens, and names the tab bar to screen readers; a browser has and does neither.
 */
export function tendWebShell(): void {
  const tabBar = document.querySelector('taro-tabbar')
  tabBar?.setAttribute('role', 'navigation')
  tabBar?.setAttribute('aria-label', '主要页面')
  window.addEventListener('unhandledrejection', sayPageIsMissing)
  if (document.readyState === 'complete') fetchAhead()
  else window.addEventListener('load', fetchAhead, { once: true })
}

/**
 * The address on a printed code for browsers is `/?scene=…`: short, and the server sees nothing but the wall it hangs
 * on. Before the router looks at the address, it becomes the landing page's.
 */
export function followScannedAddress(): void {
  const scene = /[?&]scene=([^&]+)/.exec(window.location.search)?.[1]
  if (!scene || window.location.hash.length > 2) return
  window.history.replaceState(null, '', `${window.location.pathname}#/pages/landing/index?scene=${scene}`)
}

/** Pages that must open when the network goes away: help, and a self-test up to its result with the crisis card. */
function fetchAhead(): void {
  // The condition stands here again so that the WeChat build never follows the imports out of its main package.
  if (process.env.TARO_ENV === 'h5') {
    const later = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 2000))
    later(() => {
      const pages = [
        import('./pages/help/index'),
        import('./resident/pages/before-test/index'),
        import('./resident/pages/questionnaire/index'),
        import('./resident/pages/result/index'),
      ]
      // Without a network nothing is lost that was there before.
      void Promise.all(pages).catch(() => undefined)
    })
  }
}

/** A page is fetched when it is first opened; without a network that tap would do nothing and say nothing. */
function sayPageIsMissing({ reason }: PromiseRejectionEvent): void {
  if ((reason as { name?: string } | null)?.name !== 'ChunkLoadError') return
  void Taro.showToast({ title: '网络好像断了，这一页没能打开', icon: 'none' })
}
