import type { OpenPage } from '../pages/page'
import type { WindowConfig } from '../program'
import type { ThemeSource } from './theme'

export const statusBarPx = 20
export const navigationBarPx = 44
/** The two round buttons WeChat puts at the top right, in pixels from the right edge and the status bar. */
export const capsule = { width: 87, height: 32, right: 7, top: 6 }

/** The bar at the top: back or home, title, capsule. */
export class NavigationBar {
  readonly element = document.createElement('header')
  private readonly back = document.createElement('button')
  private readonly title = document.createElement('h1')

  constructor(
    private readonly defaults: WindowConfig,
    private readonly theme: ThemeSource,
    act: { back: () => void; home: () => void; more: () => void },
  ) {
    this.element.className = 'phone-bar'
    this.back.type = 'button'
    this.back.className = 'phone-back'
    this.back.addEventListener('click', () => (this.back.dataset.does === 'home' ? act.home() : act.back()))
    this.title.className = 'phone-title'
    const round = document.createElement('span')
    round.className = 'phone-capsule'
    const more = document.createElement('button')
    more.type = 'button'
    more.setAttribute('aria-label', '更多')
    more.append(document.createElement('i'))
    more.addEventListener('click', act.more)
    round.append(more, document.createElement('i'))
    this.element.append(this.back, this.title, round)
  }

  /** `does`: what the button at the left is for; nothing on a tab page. */
  show(page: OpenPage, does: 'back' | 'home' | 'nothing'): void {
    const { config, bar } = page
    const { defaults, theme } = this
    const custom = (config.navigationStyle ?? defaults.navigationStyle) === 'custom'
    const front = bar.front ?? theme.value(config.navigationBarTextStyle ?? defaults.navigationBarTextStyle, 'white')
    const background = config.navigationBarBackgroundColor ?? defaults.navigationBarBackgroundColor
    this.element.toggleAttribute('custom', custom)
    this.element.style.background = custom ? 'transparent' : (bar.background ?? theme.value(background, '#000000'))
    this.element.style.color = front === 'black' || front === '#000000' ? '#000000' : '#ffffff'
    this.title.textContent = custom
      ? ''
      : (bar.title ?? config.navigationBarTitleText ?? defaults.navigationBarTitleText ?? '')
    this.back.hidden = custom || does === 'nothing'
    this.back.dataset.does = does
    this.back.setAttribute('aria-label', does === 'home' ? '回到首页' : '返回')
  }
}
