/**
 * What changed without a new page is read out from its beginning. On the web the element with this id takes the focus;
 * WeChat has no focus to give, there the element is a live region instead.
 */
export function focusOn(id: string): void {
  if (process.env.TARO_ENV !== 'h5') return
  const element = document.getElementById(id)
  if (!element) return
  element.setAttribute('tabindex', '-1')
  element.focus({ preventScroll: true })
  window.scrollTo(0, 0)
}
