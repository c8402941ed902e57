import { Text } from '@tarojs/components'
import { progress } from '#core/domain/assessment/progress'
import type { Instant } from '#core/domain/time'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { dateText } from '../../wording/dates'
import { seatText } from '../seat/seats'
import { runIsHeld } from './lying-run'
import type { Run } from './run'
import { stayText } from './stay-text'

interface FoundRunProps {
  readonly run: Run
  readonly now: Instant
  readonly onGoOn: () => void
  readonly onDrop: () => void
}

/** What still waits on this phone. Nothing of the answers shows until somebody goes on. */
export function FoundRun({ run, now, onGoOn, onDrop }: FoundRunProps) {
  const { seat, scale, responses, parameters, completedAt } = run
  const { answered, of } = progress(scale, responses, parameters)
  const finished = completedAt !== null
  return (
    <Card id='found-run' title={finished ? '有一份答完了，还没有交上去' : '有一份做到一半'}>
      <Text>{`${dateText(seat.date, seat.date)} ${seatText(seat)}`}</Text>
      <Text>{`${finished ? '' : `已答 ${answered} / ${of}。`}${stayText(run, runIsHeld(), now)}`}</Text>
      <Button id='go-on-run' onPress={onGoOn}>
        {finished ? '接着交' : '接着做'}
      </Button>
      <Button kind='quiet' id='drop-run' icon='trash-2' onPress={onDrop}>
        不要了，清掉回答
      </Button>
    </Card>
  )
}
