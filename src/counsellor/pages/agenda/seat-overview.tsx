import { dateOf, type Instant } from '#core/domain/time'
import { Button } from '../../../components/button/button'
import { Paragraph } from '../../../components/callable/paragraph'
import { type Act, actsFor, isSeated } from '../../agenda/acts'
import { MarkCalled } from '../../agenda/mark-called'
import type { AgendaAppointment } from '../../agenda/summary'
import { actNames, guideText } from '../../agenda/words'
import { SeatFacts } from './seat-facts'
import { SeatPages } from './seat-pages'
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

export function SeatOverview({
  seat,
  now,
  busy,
  siteName,
  onAct,
  onClose,
}: PlacedStepProps & { readonly onClose: () => void }) {
  const guide = guideText(actsFor(seat, now), seat.expires, now)
  const isWaiting = seat.wants !== undefined && seat.wants !== 'called'
  return (
    <>
      <SeatFacts seat={seat} siteName={siteName} now={now} />
      {guide ? <Paragraph id='seat-guide'>{guide}</Paragraph> : null}
      {seat.wants === 'called' ? (
        <Paragraph id='seat-called'>已经有人联系过对方，是谁、什么时候，对方在“我的预约”里能看到。</Paragraph>
      ) : isWaiting ? (
        <Paragraph id='seat-wants'>
          这一次取消了，对方选了请你打电话。号码从选的那天起一个星期里可以看到，请尽快打过去；打不通的话，请站点一起想办法。
        </Paragraph>
      ) : null}
      {isSeated(seat, now) || isWaiting ? (
        <Written seat={seat} now={now} busy={busy} onForgive={() => onAct({ act: 'forgive' })} />
      ) : null}
      <SeatPages seat={seat} onClose={onClose} />
      {isWaiting ? <MarkCalled seat={{ date: dateOf(seat.start), appointmentId: seat.id }} onDone={onClose} /> : null}
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
