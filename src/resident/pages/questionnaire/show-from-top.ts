import Taro from '@tarojs/taro'

/**
 * What changed without a new page is seen from its top and read out from its beginning. On the web the element with
 * this id takes the focus; WeChat has no focus to give, there the element is a live region instead.
 */
export function showFromTop(id: string): void {
  void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  if (process.env.TARO_ENV !== 'h5') return
  const element = document.getElementById(id)
  if (!element) return
  element.setAttribute('tabindex', '-1')
  element.focus({ preventScroll: true })
}
