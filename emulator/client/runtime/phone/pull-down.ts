const pullPx = 60

/**
 * Pulling the page down past the top. The page in front is asked each time whether it allows it; `refresh` is its
 * onPullDownRefresh. The three dots stay until the program says stop, or for three seconds.
 */
export class PullDown {
  readonly dots = document.createElement('div')
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    area: HTMLElement,
    private readonly front: () => { scroller: HTMLElement; allowed: boolean; refresh(): void } | undefined,
  ) {
    this.dots.className = 'phone-dots'
    this.dots.hidden = true
    this.dots.setAttribute('role', 'status')
    this.dots.setAttribute('aria-label', '正在刷新')
    let from: number | undefined
    const start = (y: number) => {
      const page = this.front()
      from = page?.allowed && page.scroller.scrollTop <= 0 ? y : undefined
    }
    const end = (y: number) => {
      if (from !== undefined && y - from > pullPx) this.start()
      from = undefined
    }
    area.addEventListener('touchstart', (event) => start(event.touches[0]?.clientY ?? 0), { passive: true })
    area.addEventListener('touchend', (event) => end(event.changedTouches[0]?.clientY ?? 0), { passive: true })
    area.addEventListener('mousedown', (event) => start(event.clientY))
    area.addEventListener('mouseup', (event) => end(event.clientY))
  }

  start(): void {
    const page = this.front()
    if (!page) return
    this.dots.hidden = false
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.stop(), 3000)
    page.refresh()
  }

  stop(): void {
    clearTimeout(this.timer)
    this.dots.hidden = true
  }
}
