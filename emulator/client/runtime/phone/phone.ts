import type { OpenPage } from '../pages/page'
import type { Program } from '../program'
import { Dialogs } from './dialogs'
import { NavigationBar, navigationBarPx, statusBarPx } from './navigation-bar'
import { PullDown } from './pull-down'
import { TabBar } from './tab-bar'
import { ThemeSource } from './theme'

export interface PhoneActs {
  back(): void
  home(): void
  /** The `···` at the top right. */
  more(): void
  openTab(route: string): void
  front(): OpenPage | undefined
}

/** What WeChat draws around a program: bars, boxes, colours. */
export class Phone {
  readonly theme: ThemeSource
  readonly bar: NavigationBar
  readonly tabs: TabBar
  readonly dialogs = new Dialogs()
  readonly pages = document.createElement('div')
  readonly pull: PullDown

  constructor(
    readonly host: HTMLElement,
    private readonly program: Program,
    addressOf: (path: string) => string,
    acts: PhoneActs,
  ) {
    const window_ = program.app.window ?? {}
    this.theme = new ThemeSource(program)
    this.bar = new NavigationBar(window_, this.theme, acts)
    this.tabs = new TabBar(program.app.tabBar, this.theme, addressOf, acts.openTab)
    this.pages.className = 'phone-pages'
    host.classList.add('phone')
    this.pull = new PullDown(this.pages, () => {
      const page = acts.front()
      const allowed = page?.config.enablePullDownRefresh ?? window_.enablePullDownRefresh ?? false
      return page && { scroller: page.scroller, allowed, refresh: () => void page.call('onPullDownRefresh') }
    })
    host.replaceChildren(this.bar.element, this.pull.dots, this.pages, this.tabs.element, this.dialogs.element)
  }

  /** Draw the bars for the page in front. */
  draw(page: OpenPage, depth: number): void {
    const { route } = page.address
    const isTab = this.program.app.tabBar?.list.some((one) => one.pagePath === route) ?? false
    const isEntry = route === (this.program.app.entryPagePath ?? this.program.pages[0])
    this.bar.show(page, depth > 1 ? 'back' : isTab || isEntry ? 'nothing' : 'home')
    this.tabs.show(route)
    const background = page.config.backgroundColorContent ?? this.program.app.window?.backgroundColorContent
    page.frame.style.backgroundColor = this.theme.value(background, '')
  }

  /** Sizes as `wx.getWindowInfo` gives them, in pixels. */
  measure(): { screenWidth: number; screenHeight: number; windowWidth: number; windowHeight: number } {
    const { clientWidth, clientHeight } = this.host
    const screen = { screenWidth: clientWidth || 375, screenHeight: clientHeight || 812 }
    const taken = statusBarPx + navigationBarPx + (this.tabs.visible ? 50 : 0)
    const window = this.pages.clientHeight || screen.screenHeight - taken
    return { ...screen, windowWidth: screen.screenWidth, windowHeight: window }
  }
}
