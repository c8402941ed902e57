import Taro from '@tarojs/taro'

/** Back to where the person came from; a page opened from a link or reloaded has nothing under it and goes to `tab`. */
export function leaveFor(tab: string): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.switchTab({ url: tab })
}

/** A short word that goes away by itself; nothing anybody has to have read. */
export function tell(words: string): void {
  void Taro.showToast({ title: words, icon: 'none', duration: 2500 })
}
