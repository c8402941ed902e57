import { Text } from '@tarojs/components'
import { progress } from '#core/domain/assessment/progress'
import type { Scale } from '#core/domain/assessment/scale'
import type { Instant } from '#core/domain/time'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { openPage } from '../../../navigation/door'
import { WHOSE, whereText } from '../../self-test/life-words'
import { mayBeSomebodyElses, own } from '../../self-test/own-sheets'
import type { Sheet } from '../../self-test/sheet'
import { lifeOfLying } from '../../self-test/sheet-life'
import { sheetsAreHeld } from '../../self-test/stored-sheets'

interface FoundSheetProps {
  readonly scale: Scale
  readonly sheet: Sheet
  readonly now: Instant
  readonly onGoOn: () => void
  readonly onStartOver: () => void
  readonly onWipe: () => void
}

/**
 * What was answered here before and still waits on this phone. Nothing of the answers shows, not by the crisis card
 * either, until somebody goes on: the phone may be a family's. Help is one tap away as on every page.
 */
export function FoundSheet({ scale, sheet, now, onGoOn, onStartOver, onWipe }: FoundSheetProps) {
  const { answered, of } = progress(scale, sheet.responses, sheet.parameters)
  const life = lifeOfLying(sheet, sheetsAreHeld())
  const finished = life.state !== 'answering'
  // Whether it was kept comes first; the result shows the same either way.
  const unsure = life.state === 'unsure'
  return (
    <Card id='found-sheet' title={finished ? '刚才的结果还在' : '上次答到一半'}>
      {process.env.TARO_ENV === 'h5' && mayBeSomebodyElses(sheet) ? <Text id='whose-sheet'>{WHOSE}</Text> : null}
      <Text>{whereText(life, now)}</Text>
      {unsure && process.env.XINLIN_H5 !== 'public' ? (
        <Button id='look-kept' onPress={() => void openPage('/resident/pages/kept/index')}>
          去我的记录看看
        </Button>
      ) : null}
      <Button
        kind={unsure ? 'secondary' : 'primary'}
        id='resume-test'
        onPress={() => {
          if (process.env.TARO_ENV === 'h5') own(sheet)
          onGoOn()
        }}
      >
        {finished ? '去看结果' : `继续上次（已答 ${answered} / ${of}）`}
      </Button>
      <Button kind={unsure ? 'quiet' : 'secondary'} id='restart-test' onPress={onStartOver}>
        重新开始，清掉上次的回答
      </Button>
      <Button kind='quiet' id='wipe-test' icon='trash-2' onPress={onWipe}>
        不做了，清掉回答
      </Button>
    </Card>
  )
}
