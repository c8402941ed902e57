import type { TabBarConfig } from '../program'
import type { ThemeSource } from './theme'

/** The bar at the bottom, as app.json draws it. */
export class TabBar {
  readonly element = document.createElement('nav')
  private readonly badges = new Map<number, { text: string; dot: boolean }>()
  private hiddenByProgram = false
  private route = ''

  constructor(
    private readonly config: TabBarConfig | undefined,
    private readonly theme: ThemeSource,
    private readonly addressOf: (path: string) => string,
    private readonly open: (route: string) => void,
  ) {
    this.element.className = 'phone-tabs'
    this.element.setAttribute('aria-label', '底部导航')
  }

  get visible(): boolean {
    return !this.element.hidden
  }

  show(route: string): void {
    this.route = route
    this.draw()
  }

  hide(hidden: boolean): void {
    this.hiddenByProgram = hidden
    this.draw()
  }

  badge(index: number, badge: { text: string; dot: boolean } | undefined): void {
    if (badge) this.badges.set(index, badge)
    else this.badges.delete(index)
    this.draw()
  }

  draw(): void {
    const { config, element, theme } = this
    const isTab = config?.list.some((one) => one.pagePath === this.route) ?? false
    element.hidden = !config || config.custom === true || !isTab || this.hiddenByProgram
    if (!config || element.hidden) return
    element.style.background = theme.value(config.backgroundColor, '#ffffff')
    element.dataset.border = theme.value(config.borderStyle, 'black')
    element.replaceChildren(...config.list.map((_, index) => this.tab(config, index)))
  }

  private tab(config: TabBarConfig, index: number): HTMLElement {
    const { pagePath = '', text = '', iconPath, selectedIconPath } = config.list[index] ?? {}
    const chosen = pagePath === this.route
    const tab = document.createElement('button')
    tab.type = 'button'
    tab.className = 'phone-tab'
    if (chosen) tab.setAttribute('aria-current', 'page')
    tab.style.color = this.theme.value(chosen ? config.selectedColor : config.color, chosen ? '#1aad19' : '#666666')
    const icon = this.theme.value(chosen ? selectedIconPath : iconPath, '')
    if (icon) {
      const picture = document.createElement('img')
      picture.src = this.addressOf(`/${icon.replace(/^\.?\//, '')}`)
      picture.alt = ''
      tab.append(picture)
    }
    const label = document.createElement('span')
    label.textContent = text
    tab.append(label)
    const badge = this.badges.get(index)
    if (badge) {
      const mark = document.createElement('em')
      mark.textContent = badge.text
      tab.append(mark)
    }
    tab.addEventListener('click', () => this.open(pagePath))
    return tab
  }
}
