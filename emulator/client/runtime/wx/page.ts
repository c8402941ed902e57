import { createAnimation } from '../animation'
import { refuse } from './async-api'
import type { WxParts } from './parts'

/** What a program changes of the bars and of the page in front. */
export function pageApis({ phone, stack, api, program }: WxParts) {
  const redraw = () => stack.front && phone.draw(stack.front, stack.open.length)
  const bar = (change: { title?: string; background?: string; front?: string }) => {
    if (stack.front) Object.assign(stack.front.bar, change)
    redraw()
  }
  const tab = ({ index }: { index: number }) => {
    if (!program.app.tabBar?.list[index]) throw refuse('tabbar item not found')
    return index
  }
  const item = (options: { index: number; text?: string }) =>
    Object.assign(program.app.tabBar?.list[tab(options)] ?? {}, options.text ? { text: options.text } : {})
  return {
    createAnimation,
    setNavigationBarTitle: api('setNavigationBarTitle', ({ title }: { title: string }) => bar({ title })),
    setNavigationBarColor: api('setNavigationBarColor', (given: { frontColor?: string; backgroundColor?: string }) =>
      bar({
        ...(given.frontColor ? { front: given.frontColor } : {}),
        ...(given.backgroundColor ? { background: given.backgroundColor } : {}),
      }),
    ),
    showNavigationBarLoading: api('showNavigationBarLoading', () =>
      phone.bar.element.setAttribute('aria-busy', 'true'),
    ),
    hideNavigationBarLoading: api('hideNavigationBarLoading', () => phone.bar.element.removeAttribute('aria-busy')),
    hideHomeButton: api('hideHomeButton', () => phone.bar.element.querySelector('button')?.setAttribute('hidden', '')),
    setBackgroundColor: api('setBackgroundColor', () => undefined),
    setBackgroundTextStyle: api('setBackgroundTextStyle', () => undefined),
    showTabBar: api('showTabBar', () => phone.tabs.hide(false)),
    hideTabBar: api('hideTabBar', () => phone.tabs.hide(true)),
    setTabBarBadge: api('setTabBarBadge', (given: { index: number; text: string }) =>
      phone.tabs.badge(tab(given), { text: given.text, dot: false }),
    ),
    removeTabBarBadge: api('removeTabBarBadge', (given: { index: number }) => phone.tabs.badge(tab(given), undefined)),
    showTabBarRedDot: api('showTabBarRedDot', (given: { index: number }) =>
      phone.tabs.badge(tab(given), { text: '', dot: true }),
    ),
    hideTabBarRedDot: api('hideTabBarRedDot', (given: { index: number }) => phone.tabs.badge(tab(given), undefined)),
    setTabBarItem: api('setTabBarItem', (given: { index: number; text?: string }) => {
      item(given)
      phone.tabs.draw()
    }),
    setTabBarStyle: api('setTabBarStyle', (given: object) => {
      Object.assign(program.app.tabBar ?? {}, given)
      phone.tabs.draw()
    }),
    startPullDownRefresh: api('startPullDownRefresh', () => phone.pull.start()),
    stopPullDownRefresh: api('stopPullDownRefresh', () => phone.pull.stop()),
    pageScrollTo: api('pageScrollTo', ({ scrollTop, selector, offsetTop = 0 }: ScrollTo) => {
      const { scroller } = stack.front ?? {}
      if (!scroller) return
      const target = selector ? scroller.querySelector(selector) : undefined
      if (selector && !target) throw refuse(`selector "${selector}" matches nothing`)
      const from = scroller.getBoundingClientRect().top
      const top = target ? scroller.scrollTop + target.getBoundingClientRect().top - from : (scrollTop ?? 0)
      scroller.scrollTop = top + offsetTop
    }),
    nextTick: (work: () => void) => void Promise.resolve().then(work),
    showShareMenu: api('showShareMenu', () => undefined),
    hideShareMenu: api('hideShareMenu', () => undefined),
    updateShareMenu: api('updateShareMenu', () => undefined),
    hideKeyboard: api('hideKeyboard', () => (document.activeElement as HTMLElement | null)?.blur()),
    loadFontFace: api('loadFontFace', () => ({ status: 'loaded' })),
  }
}

interface ScrollTo {
  scrollTop?: number
  selector?: string
  offsetTop?: number
}
