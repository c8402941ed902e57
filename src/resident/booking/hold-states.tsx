import { Text } from '@tarojs/components'
import { Button } from '../../components/button/button'
import { Notice } from '../../components/notice/notice'
import { Sheet } from '../../components/sheet/sheet'
import { Skeleton } from '../../components/skeleton/skeleton'
import { OneOfTwo, type OneOfTwoProps } from './one-of-two'
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

interface NotHeldProps {
  readonly refusal: string
  /** Of two who wanted to come together: who they are, and the way to have it for one of them. */
  readonly alone: OneOfTwoProps | null
  readonly onClose: () => void
}

/** The place cannot be had. */
export function NotHeld({ refusal, alone, onClose }: NotHeldProps) {
  return (
    <Sheet
      key='refused'
      id='refused-sheet'
      open
      title={title}
      onClose={onClose}
      actions={
        <Refused refusal={refusal} onClose={onClose}>
          {alone ? <OneOfTwo {...alone} /> : null}
        </Refused>
      }
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
