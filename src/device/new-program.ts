import Taro from '@tarojs/taro'
import { onOutdated } from '../cloud/outdated'

/**
 * WeChat only. A newer release is fetched beside the one that runs, and put in its place at the next cold start, which may
 * be a day away. It is offered when it is needed, after a step that was refused for it, and never over anything else.
 */
export function tendNewProgram(): void {
  const manager = Taro.getUpdateManager()
  let isReady = false
  let isAsking = false
  manager.onUpdateReady(() => {
    isReady = true
  })
  onOutdated(() => {
    if (!isReady || isAsking) return
    isAsking = true
    void Taro.showModal({
      title: '心邻有新版本',
      content: '换上以后心邻会重新打开，这一页上还没存的字不会留下，没答完的自评还在。',
      confirmText: '换上',
      cancelText: '以后再说',
    })
      .then(({ confirm }) => confirm && manager.applyUpdate())
      .catch(() => undefined)
      .finally(() => {
        isAsking = false
      })
  })
}
