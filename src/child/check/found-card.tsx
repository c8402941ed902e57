import { Text } from '@tarojs/components'
import { progress } from '#core/domain/assessment/progress'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { WHOSE } from '../../resident/self-test/life-words'
import { mayBeSomebodyElses, own } from '../../resident/self-test/own-sheets'
import { draftIsHeld, type Found } from './draft'

interface FoundCardProps {
  readonly found: Found
  readonly onGoOn: () => void
  readonly onWipe: () => void
}

function whereText(finished: boolean): string {
  if (draftIsHeld()) return '这台手机没能存下来，关掉以后就没有了。'
  if (process.env.TARO_ENV === 'h5') return '没有发出去，只在这个浏览器窗口里，关掉窗口就没有了。'
  return finished ? '没有发出去，在这台手机上留一小时。' : '没有发出去，在这台手机上留七天。'
}

/**
 * Answers that wait on this phone. Nothing of them shows until somebody goes on; of what may be somebody else's on a shared
 * computer not even how far they came.
 */
export function FoundCard({ found: { scale, draft }, onGoOn, onWipe }: FoundCardProps) {
  const { answered, of } = progress(scale, draft.responses, { ageInMonths: draft.ageInMonths })
  const finished = draft.completedAt !== null
  const whose = process.env.TARO_ENV === 'h5' && mayBeSomebodyElses(draft)
  const title = finished ? '刚才的结果还在' : '上次答到一半'
  const goOn = finished ? '去看结果' : `继续上次（已答 ${answered} / ${of}）`
  return (
    <Card id='found-check' title={whose ? '这里有一份为孩子看的' : title}>
      <Text id={whose ? 'whose-check' : 'where-check'}>{whose ? WHOSE : whereText(finished)}</Text>
      <Button
        id='resume-check'
        onPress={() => {
          if (process.env.TARO_ENV === 'h5') own(draft)
          onGoOn()
        }}
      >
        {whose ? '是我的，接着看' : goOn}
      </Button>
      <Button kind={whose ? 'secondary' : 'quiet'} id='wipe-check' icon='trash-2' onPress={onWipe}>
        {whose ? '不是我的，清掉它' : '清掉，重新开始'}
      </Button>
    </Card>
  )
}
