import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { makePoster, setPicture } from '#core/contracts/posters'
import type { PictureState } from '#core/domain/placements/site-picture'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Notice } from '../../components/notice/notice'
import { ProgressBar } from '../../components/progress-bar/progress-bar'
import { Sheet } from '../../components/sheet/sheet'
import { tell } from '../../device/tell'
import { usePhoto } from '../../device/use-photo'
import { sentenceFor } from '../../wording/refusals'
import styles from './poster.module.scss'

interface SitePhotoProps {
  readonly placementId: string
  readonly picture: PictureState
  readonly isCard: boolean
}

const leftOut = '字多，照片放上去字就太小了，或者照片一时取不到，所以这一张上没有。'
const noRoom = '名片太小，不放照片。大的海报上有。'

/** The photo of the site that stands on all its posters: given, taken anew, and taken away. */
export function SitePhoto({ placementId, picture, isCard }: SitePhotoProps) {
  const [open, setOpen] = useState(false)
  const setting = useDoing(setPicture, { refreshes: [makePoster] })
  const { percent, trouble, setTrouble, choose } = usePhoto(set)
  const busy = percent !== null || setting.busy
  const has = picture !== 'none'

  async function set(brought: string | null) {
    setTrouble(null)
    const answer = await setting.run({ placementId, brought })
    if (!answer.ok) return setTrouble(sentenceFor(answer.refusal))
    setOpen(false)
    tell(brought === null ? '照片去掉了' : '照片放好了')
  }
  return (
    <View className={styles.actions}>
      {picture === 'left-out' ? (
        <Notice kind='info' id='picture-left-out'>
          {isCard ? noRoom : leftOut}
        </Notice>
      ) : null}
      <Button kind='secondary' id='site-photo' disabled={busy} onPress={() => setOpen(true)}>
        {has ? '换掉或去掉站点的照片' : '放一张站点的照片'}
      </Button>
      <Sheet
        id='site-photo-sheet'
        title='海报上站点的照片'
        open={open}
        busy={busy}
        onClose={() => setOpen(false)}
        actions={
          <>
            {percent === null ? null : (
              <ProgressBar value={percent} max={100} label={`正在传照片，已经传了 ${percent}%`} />
            )}
            {trouble ? (
              <Notice kind='warn' id='site-photo-refused'>
                {trouble}
              </Notice>
            ) : null}
            <Button id='choose-site-photo' busy={busy} onPress={() => void choose()}>
              {has ? '换一张' : '拍一张，或者选一张'}
            </Button>
            {has ? (
              <Button id='remove-site-photo' kind='danger-quiet' disabled={busy} onPress={() => void set(null)}>
                去掉照片
              </Button>
            ) : null}
          </>
        }
      >
        <View>
          <Text className={styles.said}>
            这张照片印在这个站点所有的海报上，谁都看得到。拍门口和招牌，好让人认得路；不要拍到人，也不要拍到车牌、墙上别人的名字和电话。手机记在照片里的地点、时间会去掉。已经印出去的，换了照片也还是老样子。
          </Text>
        </View>
      </Sheet>
    </View>
  )
}
