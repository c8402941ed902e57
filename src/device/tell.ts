import Taro from '@tarojs/taro'

/** A short word that goes away by itself; nothing anybody has to have read. */
export function tell(words: string): void {
  void Taro.showToast({ title: words, icon: 'none', duration: 2500 })
}
