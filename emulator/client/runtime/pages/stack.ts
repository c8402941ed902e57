import { refuse } from '../wx/async-api'
import type { OpenPage } from './page'
import { type Address, parseUrl } from './route'

/** WeChat keeps at most this many pages open. */
const mostPages = 10

export interface StackParts {
  /** Create a page; undefined when its code did not register one. */
  create(address: Address): OpenPage | undefined
  isPage(route: string): boolean
  isTab(route: string): boolean
  /** Called after the page in front changed. */
  changed(front: OpenPage, depth: number): void
  parent: HTMLElement
  notFound(address: Address): void
}

/** The open pages and WeChat's rules of moving between them. */
export class PageStack {
  private stack: OpenPage[] = []
  /** Tab pages stay alive when another tab is in front. */
  private readonly tabs = new Map<string, OpenPage>()

  constructor(private readonly parts: StackParts) {}

  get open(): readonly OpenPage[] {
    return this.stack
  }

  get front(): OpenPage | undefined {
    return this.stack.at(-1)
  }

  launch(address: Address): void {
    if (!this.parts.isPage(address.route)) return this.parts.notFound(address)
    this.replaceAll(address)
  }

  /** `prepare` is called before the page's onLoad. */
  navigateTo(url: string, prepare?: (page: OpenPage) => void): OpenPage {
    const address = this.destination(url)
    if (this.parts.isTab(address.route)) throw refuse('can not navigateTo a tabbar page')
    if (this.stack.length >= mostPages) throw refuse(`webview count limit exceed ${mostPages}`)
    const page = this.make(address)
    prepare?.(page)
    this.retire(this.front)
    this.stack.push(page)
    this.bringUp(page, true)
    return page
  }

  redirectTo(url: string): void {
    const address = this.destination(url)
    if (this.parts.isTab(address.route)) throw refuse('can not redirectTo a tabbar page')
    const page = this.make(address)
    const old = this.stack.pop()
    if (old) this.close(old)
    this.stack.push(page)
    this.bringUp(page, true)
  }

  /** A page-container that is shown takes the way back for itself. */
  navigateBack(delta = 1): void {
    if (this.front?.container) return this.front.container()
    if (this.stack.length <= 1) throw refuse('cannot navigate back at first page')
    const keep = Math.max(1, this.stack.length - Math.max(1, delta))
    for (const page of this.stack.splice(keep).reverse()) this.close(page)
    if (this.front) this.bringUp(this.front, false)
  }

  /** What follows a `?` is dropped: a tab has no query. */
  switchTab(url: string): void {
    const { route } = this.destination(url)
    if (!this.parts.isTab(route)) throw refuse('can not switch to no-tabBar page')
    if (this.front?.address.route === route) return
    const known = this.tabs.get(route)
    const page = known ?? this.make({ route, query: {} })
    for (const old of this.stack.reverse()) this.parts.isTab(old.address.route) ? this.retire(old) : this.close(old)
    this.tabs.set(route, page)
    this.stack = [page]
    this.bringUp(page, !known)
  }

  reLaunch(url: string): void {
    this.replaceAll(this.destination(url))
  }

  private replaceAll(address: Address) {
    const page = this.make(address)
    for (const old of this.stack.reverse()) if (!this.tabs.has(old.address.route)) this.close(old)
    for (const old of this.tabs.values()) this.close(old)
    this.tabs.clear()
    if (this.parts.isTab(address.route)) this.tabs.set(address.route, page)
    this.stack = [page]
    this.bringUp(page, true)
  }

  private destination(url: string): Address {
    if (typeof url !== 'string' || url === '') throw refuse('parameter error: parameter.url should be String')
    const address = parseUrl(url, this.front?.address.route)
    if (!this.parts.isPage(address.route)) throw refuse(`page "${address.route}" is not found`)
    return address
  }

  private make(address: Address): OpenPage {
    const page = this.parts.create(address)
    if (!page) throw refuse(`page "${address.route}" could not be created`)
    return page
  }

  private bringUp(page: OpenPage, fresh: boolean) {
    page.enter(this.parts.parent)
    this.parts.changed(page, this.stack.length)
    if (fresh) page.load()
    page.show()
    if (fresh) setTimeout(() => page.ready(), 0)
  }

  private retire(page: OpenPage | undefined) {
    if (!page || !page.frame.isConnected) return
    page.hide()
    page.leave()
  }

  private close(page: OpenPage) {
    page.unload()
  }
}
