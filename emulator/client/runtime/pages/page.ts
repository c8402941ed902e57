import type { Caller, EngineNode, PageRoot } from '../engine'
import type { Faults } from '../faults'
import type { PageConfig } from '../program'
import type { Address } from './route'

const reachBottomPx = 50

/** One open page: its node tree, its place in the document while it is in front, its lifecycle. */
export class OpenPage {
  readonly frame = document.createElement('section')
  readonly scroller = document.createElement('div')
  readonly caller: Caller
  /** Title and colours as the program changed them since. */
  bar: { title?: string; background?: string; front?: string } = {}
  /** What a way back closes before it leaves the page: a page-container that is shown. */
  container: (() => void) | undefined
  private atBottom = false
  private scrolled: [Element, number, number][] = []

  constructor(
    readonly address: Address,
    readonly config: PageConfig,
    readonly id: number,
    private readonly root: PageRoot,
    private readonly faults: Faults,
  ) {
    this.frame.className = 'phone-page'
    this.scroller.className = 'phone-scroll'
    if (config.disableScroll) this.scroller.style.overflow = 'hidden'
    this.frame.append(this.scroller)
    this.caller = root.caller
    const { route, query } = address
    Object.assign(this.caller, { route, __route__: route, options: { ...query }, __webviewId__: id })
    this.caller.getPageId = () => `pageId:${id}`
    this.host.setAttribute('data-route', route)
    this.scroller.addEventListener('scroll', () => this.tellScroll(), { passive: true })
  }

  get host(): HTMLElement {
    return this.root.host
  }

  get node(): EngineNode {
    return this.root.node
  }

  /** Put the page into the document, scrolled as it was when it left. */
  enter(parent: HTMLElement): void {
    parent.append(this.frame)
    for (const [element, top, left] of this.scrolled) {
      element.scrollTop = top
      element.scrollLeft = left
    }
  }

  /** Take it out. Only the page in front is in the document, as each page is a web view of its own on a phone. */
  leave(): void {
    this.scrolled = [this.scroller, ...this.scroller.querySelectorAll('*')]
      .filter((one) => one.scrollTop > 0 || one.scrollLeft > 0)
      .map((one) => [one, one.scrollTop, one.scrollLeft])
    this.frame.remove()
  }

  load(): void {
    this.root.attach(this.scroller)
    this.call('onLoad', { ...this.address.query })
  }

  show(): void {
    this.call('onShow')
    this.root.tell('show')
  }

  ready(): void {
    this.call('onReady')
  }

  hide(): void {
    this.call('onHide')
    this.root.tell('hide')
  }

  unload(): void {
    this.call('onUnload')
    this.frame.remove()
    this.root.release()
  }

  /** Call a lifecycle of the page, if it has it. */
  call(name: string, ...args: unknown[]): unknown {
    const method = this.caller[name]
    if (typeof method !== 'function') return undefined
    try {
      return method.apply(this.caller, args)
    } catch (error) {
      this.faults.caught(error, `${this.address.route} ${name}`)
      return undefined
    }
  }

  private tellScroll() {
    const { scrollTop, scrollHeight, clientHeight } = this.scroller
    this.call('onPageScroll', { scrollTop })
    const near = scrollHeight - clientHeight - scrollTop <= (this.config.onReachBottomDistance ?? reachBottomPx)
    if (near && !this.atBottom) this.call('onReachBottom')
    this.atBottom = near
  }
}
