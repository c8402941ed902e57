/**
 * The web build only: what WeChat does for a mini program by itself. There the main package is on the phone before the
 * first page opens.
 */
export function tendWebShell(): void {
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
  const word = document.createElement('div')
  word.className = 'xinlin-missing-page'
  word.setAttribute('role', 'alert')
  word.textContent = '网络好像断了，这一页没能打开'
  document.body.append(word)
  setTimeout(() => word.remove(), 4000)
}
