import Taro from '@tarojs/taro'

/**
 * What changed without a new page is seen from its top and read out from its beginning. On the web the element with
 * this id takes the focus; WeChat has no focus to give, there the element is a live region instead.
 */
export function showFromTop(id: string): void {
  void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  if (process.env.TARO_ENV === 'h5') giveFocus(id)?.focus({ preventScroll: true })
}

/** In the middle of a long page. */
export function showPlace(id: string): void {
  if (process.env.TARO_ENV === 'h5') {
    const element = giveFocus(id)
    element?.scrollIntoView({ block: 'center' })
    element?.focus({ preventScroll: true })
  } else void Taro.pageScrollTo({ selector: `#${id}`, offsetTop: -120, duration: 0 })
}

function giveFocus(id: string): HTMLElement | null {
  const element = document.getElementById(id)
  element?.setAttribute('tabindex', '-1')
  return element
}
