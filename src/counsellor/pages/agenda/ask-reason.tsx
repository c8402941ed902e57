import { missedReasons } from '#core/domain/scheduling/attendance'
import { Button } from '../../../components/button/button'
import { Paragraph } from '../../../components/callable/paragraph'
import { reasonGuide, reasonNames } from '../../agenda/words'
import { SeatFacts } from './seat-facts'
import type { PlacedStepProps, StepProps } from './seat-overview'

/** Why somebody was not there, as far as it is known. */
export function AskReason({ seat, siteName, now }: PlacedStepProps) {
  return (
    <>
      <SeatFacts seat={seat} siteName={siteName} now={now} />
      <Paragraph id='reason-guide'>{seat.by === 'client' ? reasonGuide() : '照实记下就好，知道多少写多少。'}</Paragraph>
    </>
  )
}

export function ReasonActions({ busy, onBack, onAct }: StepProps) {
  return (
    <>
      {missedReasons.map((reason) => (
        <Button
          key={reason}
          kind='secondary'
          id={`reason-${reason}`}
          disabled={busy}
          onPress={() => onAct({ act: 'missed-by-client', reason })}
        >
          {reasonNames[reason]}
        </Button>
      ))}
      <Button kind='quiet' id='no-reason' disabled={busy} onPress={onBack}>
        先不记
      </Button>
    </>
  )
}
