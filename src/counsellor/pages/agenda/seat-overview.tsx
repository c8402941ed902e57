import type { Instant } from '#core/domain/time'
import { Button } from '../../../components/button/button'
import { Paragraph } from '../../../components/callable/paragraph'
import { type Act, actsFor, isSeated } from '../../agenda/acts'
import type { AgendaAppointment } from '../../agenda/summary'
import { actNames, guideText } from '../../agenda/words'
import { SeatFacts } from './seat-facts'
import type { Doing } from './use-acting'
import { Written } from './written'

/** What every step of the sheet has. */
export interface StepProps {
  readonly seat: AgendaAppointment
  readonly now: Instant
  readonly busy: boolean
  readonly onBack: () => void
  readonly onAct: (doing: Doing) => void
}

export interface PlacedStepProps extends StepProps {
  readonly siteName: string
}

export function SeatOverview({ seat, now, busy, siteName, onAct }: PlacedStepProps) {
  const guide = guideText(actsFor(seat, now), seat.expires, now)
  return (
    <>
      <SeatFacts seat={seat} siteName={siteName} now={now} />
      {guide ? <Paragraph id='seat-guide'>{guide}</Paragraph> : null}
      {seat.wants !== undefined ? (
        <Paragraph id='seat-wants'>
          这一次取消了，对方选了请你打电话。号码从选的那天起一个星期里可以看到，请尽快打过去；打不通的话，请站点一起想办法。
        </Paragraph>
      ) : null}
      {isSeated(seat, now) || seat.wants !== undefined ? (
        <Written seat={seat} now={now} busy={busy} onForgive={() => onAct({ act: 'forgive' })} />
      ) : null}
    </>
  )
}

interface SeatActionsProps extends StepProps {
  readonly underWay: Act | null
  readonly onPress: (act: Act) => void
}

export function SeatActions({ seat, now, busy, underWay, onPress }: SeatActionsProps) {
  return (
    <>
      {actsFor(seat, now).map((one) => (
        <Button
          key={one}
          kind={kinds[one] ?? 'secondary'}
          id={`act-${one}`}
          busy={busy && underWay === one}
          disabled={busy}
          onPress={() => onPress(one)}
        >
          {one === 'missed-by-client' && seat.status === one ? '没有来，补一个原因' : actNames[one]}
        </Button>
      ))}
    </>
  )
}

const kinds: Partial<Record<Act, 'primary' | 'danger-quiet'>> = {
  yes: 'primary',
  here: 'primary',
  attended: 'primary',
  cancel: 'danger-quiet',
}
