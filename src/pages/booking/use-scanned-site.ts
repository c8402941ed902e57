import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import type { OutputOf } from '#core/contracts/operation'
import { land } from '#core/contracts/sites'
import { useReading } from '../../cloud/use-reading'
import { lastScene } from '../../device/scan'

/** The place whose code was scanned last on this phone; null before the first, and where nobody knows it. */
export function useScannedSite(): OutputOf<typeof land>['site'] | null {
  const [scene, setScene] = useState(lastScene)
  useDidShow(() => setScene(lastScene()))
  const landed = useReading(land, { scene: scene ?? '' }, { enabled: scene !== null })
  return scene !== null && landed.state === 'ready' ? landed.value.site : null
}
