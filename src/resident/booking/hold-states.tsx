import { Text } from '@tarojs/components'
import { Button } from '../../components/button/button'
import { Notice } from '../../components/notice/notice'
import { Sheet } from '../../components/sheet/sheet'
import { Skeleton } from '../../components/skeleton/skeleton'
import { Refused } from './refused'

const title = '确认预约'

export function HoldUnderWay({ onClose }: { readonly onClose: () => void }) {
  return (
    <Sheet key='asking' id='holding-sheet' open title={title} onClose={onClose}>
      <Text>正在为你留住这个时间…</Text>
      <Skeleton rows={2} />
    </Sheet>
  )
}

/** The place cannot be had. */
export function NotHeld({ refusal, onClose }: { readonly refusal: string; readonly onClose: () => void }) {
  return (
    <Sheet
      key='refused'
      id='refused-sheet'
      open
      title={title}
      onClose={onClose}
      actions={<Refused refusal={refusal} onClose={onClose} />}
    >
      <Text>什么都没有约上，填过的内容还在。</Text>
    </Sheet>
  )
}

interface HoldOverProps {
  readonly onAgain: () => void
  readonly onClose: () => void
}

export function HoldOver({ onAgain, onClose }: HoldOverProps) {
  return (
    <Sheet
      key='over'
      id='hold-over-sheet'
      open
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button id='hold-again' onPress={onAgain}>
            再留十分钟
          </Button>
          <Button kind='quiet' id='not-now' onPress={onClose}>
            先不约了
          </Button>
        </>
      }
    >
      <Notice kind='info' id='hold-over'>
        十分钟到了，这个时间先放开给大家。没关系，填过的内容都还在，可以再留一次。
      </Notice>
    </Sheet>
  )
}
