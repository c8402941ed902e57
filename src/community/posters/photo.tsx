import { Text, View } from '@tarojs/components'
import type { OutputOf } from '#core/contracts/operation'
import { listPlacements, openPhoto, setPhoto } from '#core/contracts/placements'
import { useDoing } from '../../cloud/use-doing'
import { useReading } from '../../cloud/use-reading'
import { Answer } from '../../components/answer/answer'
import { Button } from '../../components/button/button'
import { aria } from '../../components/element/aria'
import { backgroundOf } from '../../components/element/background'
import { Notice } from '../../components/notice/notice'
import { ProgressBar } from '../../components/progress-bar/progress-bar'
import { Sheet } from '../../components/sheet/sheet'
import { tell } from '../../device/tell'
import { usePhoto } from '../../device/use-photo'
import { sentenceFor } from '../../wording/refusals'
import styles from './poster.module.scss'
import { placeText } from './words'

type Placement = OutputOf<typeof listPlacements>['hanging'][number]

interface PhotoSheetProps {
  readonly one: Placement
  readonly open: boolean
  readonly onClose: () => void
}

/** What it looks like where a code hangs: seen, taken, taken anew, and taken away. */
export function PhotoSheet({ one, open, onClose }: PhotoSheetProps) {
  const setting = useDoing(setPhoto, { refreshes: [listPlacements, openPhoto] })
  const { percent, trouble, setTrouble, choose } = usePhoto(set)
  const busy = percent !== null || setting.busy

  async function set(brought: string | null) {
    const answer = await setting.run({ placementId: one.id, brought })
    if (!answer.ok) return setTrouble(sentenceFor(answer.refusal))
    tell(brought === null ? '照片去掉了' : '照片存好了')
  }
  return (
    <Sheet
      id='photo-sheet'
      title={`照片：${placeText(one)}`}
      open={open}
      busy={busy}
      onClose={onClose}
      actions={
        <>
          {percent === null ? null : (
            <ProgressBar value={percent} max={100} label={`正在传照片，已经传了 ${percent}%`} />
          )}
          {trouble ? (
            <Notice kind='warn' id='photo-refused'>
              {trouble}
            </Notice>
          ) : null}
          <Button id='choose-photo' kind='secondary' busy={busy} onPress={() => void choose()}>
            {one.photo ? '换一张' : '拍一张，或者选一张'}
          </Button>
          {one.photo ? (
            <Button id='remove-photo' kind='danger-quiet' disabled={busy} onPress={() => void set(null)}>
              去掉照片
            </Button>
          ) : null}
        </>
      }
    >
      <View>
        <Text className={styles.said}>
          拍到码和它旁边就够了，不要拍到人、车牌和家里的门牌。只有管这个站点的同事看得到。手机记在照片里的地点、时间会去掉；码取下来，照片也就删了。
        </Text>
      </View>
      {one.photo ? <Shown placementId={one.id} place={placeText(one)} photo={one.photo} /> : null}
    </Sheet>
  )
}

interface ShownProps {
  readonly placementId: string
  readonly place: string
  readonly photo: NonNullable<Placement['photo']>
}

/** Its address holds for ten minutes, and is asked for when somebody wants to see it. */
function Shown({ placementId, place, photo }: ShownProps) {
  const asked = useReading(openPhoto, { placementId })
  return (
    <Answer asked={asked} rows={4}>
      {({ address }) => (
        <View
          id='photo'
          className={styles.photo}
          style={backgroundOf(address)}
          {...aria({ role: 'img', label: `${place}，贴着的样子` })}
        >
          <View style={{ paddingTop: `${Math.min(160, (100 * photo.height) / photo.width)}%` }} />
        </View>
      )}
    </Answer>
  )
}
