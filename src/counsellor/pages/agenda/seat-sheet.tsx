import { useState } from 'react'
import type { Instant } from '#core/domain/time'
import { Button } from '../../../components/button/button'
import { Paragraph } from '../../../components/callable/paragraph'
import { Sheet } from '../../../components/sheet/sheet'
import { tell } from '../../../device/tell'
import { useRestAfter } from '../../../navigation/use-rest'
import { type Act, actsFor, isSeated } from '../../agenda/acts'
import type { AgendaAppointment } from '../../agenda/summary'
import { actNames, doneWords, guideText } from '../../agenda/words'
import { SeatFacts } from './seat-facts'
import { SeatTrouble } from './seat-trouble'
import { type Trouble, useActing } from './use-acting'
import { Written } from './written'

interface SeatSheetProps {
  readonly seat: AgendaAppointment
  readonly siteName: string
  readonly now: Instant
  readonly onClose: () => void
  /** Closes, and asks how the day is now. */
  readonly onLook: () => void
}

/** One appointment, and what can be done about it at this moment. */
export function SeatSheet({ seat, siteName, now, onClose, onLook }: SeatSheetProps) {
  const [asking, setAsking] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [underWay, setUnderWay] = useState<Act | null>(null)
  const { busy, act } = useActing(seat)
  useRestAfter(asking ? 'once-more' : 'seat')
  const acts = actsFor(seat, now)
  const guide = guideText(acts, seat.expires, now)

  async function carryOut(one: Act) {
    setTrouble(null)
    setUnderWay(one)
    const came = await act(one)
    setUnderWay(null)
    if (came) return setTrouble(came)
    tell(doneWords[one])
    onClose()
  }
  const buttonFor = (one: Act) => (
    <Button
      key={one}
      kind={kinds[one] ?? 'secondary'}
      id={`act-${one}`}
      busy={busy && underWay === one}
      disabled={busy}
      onPress={() => (one === 'cancel' ? setAsking(true) : void carryOut(one))}
    >
      {actNames[one]}
    </Button>
  )
  const offered = asking ? (
    <>
      <Button kind='danger-quiet' id='confirm-act-cancel' busy={busy} onPress={() => void carryOut('cancel')}>
        确定取消
      </Button>
      <Button kind='secondary' id='keep-seat' disabled={busy} onPress={() => setAsking(false)}>
        先不取消
      </Button>
    </>
  ) : (
    acts.map(buttonFor)
  )

  return (
    <Sheet
      id='seat-sheet'
      open
      title={asking ? actNames.cancel : '这一个预约'}
      busy={busy}
      onClose={onClose}
      actions={
        trouble ? (
          <SeatTrouble trouble={trouble} busy={busy} onAgain={() => void carryOut(trouble.act)} onLook={onLook} />
        ) : (
          offered
        )
      }
    >
      <SeatFacts seat={seat} siteName={siteName} now={now} />
      {asking ? (
        <Paragraph>
          {seat.by === 'staff'
            ? '取消后，这个时间会空出来。这一位是你代约的，没有自己的页面可看，请打电话说一声。'
            : '取消后，这个时间会空出来，对方会在“我的预约”最上面看到。'}
        </Paragraph>
      ) : (
        <>
          {guide ? <Paragraph id='seat-guide'>{guide}</Paragraph> : null}
          {isSeated(seat, now) ? <Written seat={seat} now={now} /> : null}
        </>
      )}
    </Sheet>
  )
}

const kinds: Partial<Record<Act, 'primary' | 'danger-quiet'>> = {
  yes: 'primary',
  here: 'primary',
  attended: 'primary',
  cancel: 'danger-quiet',
}
