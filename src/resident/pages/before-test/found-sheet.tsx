import { Text } from '@tarojs/components'
import { progress } from '#core/domain/assessment/progress'
import type { Scale } from '#core/domain/assessment/scale'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { useNow } from '../../../device/use-now'
import { momentText } from '../../../wording/dates'
import { goneAt, type Sheet } from '../../self-test/sheet'

interface FoundSheetProps {
  readonly scale: Scale
  readonly sheet: Sheet
  readonly onResume: () => void
  readonly onStartOver: () => void
}

/** What was answered here before and still waits on this phone. */
export function FoundSheet({ scale, sheet, onResume, onStartOver }: FoundSheetProps) {
  const now = useNow()
  const { answered, of } = progress(scale, sheet.responses)
  const until = momentText(goneAt(sheet), now)
  return (
    <Card title={answered < of ? '上次答到一半' : '上次已经答完'}>
      <Text>{`回答存在这台手机上，没有发出去，${until} 以后会自动清掉。`}</Text>
      <Button id='resume-test' onPress={onResume}>
        {answered < of ? `继续上次（已答 ${answered} / ${of}）` : '接着上次，去看结果'}
      </Button>
      <Button kind='quiet' id='restart-test' onPress={onStartOver}>
        重新开始，清掉上次的回答
      </Button>
    </Card>
  )
}
