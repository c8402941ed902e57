import { useState } from 'react'
import type { Instant } from '#core/domain/time'
import { Sheet } from '../../../components/sheet/sheet'
import { tell } from '../../../device/tell'
import { useRestAfter } from '../../../navigation/use-rest'
import type { Act } from '../../agenda/acts'
import type { AgendaAppointment } from '../../agenda/summary'
import { doneWords } from '../../agenda/words'
import { nothingChosen } from '../../place/choosing'
import { AskCancel, CancelActions } from './ask-cancel'
import { AskReason, ReasonActions } from './ask-reason'
import { MoveActions, MoveChoice } from './move-seat'
import { Moved } from './moved'
import { SeatActions, SeatOverview } from './seat-overview'
import { SeatTrouble } from './seat-trouble'
import { type Doing, type Trouble, useActing } from './use-acting'

interface SeatSheetProps {
  readonly seat: AgendaAppointment
  readonly siteName: string
  readonly now: Instant
  readonly onClose: () => void
  /** Closes, and asks how the day is now. */
  readonly onLook: () => void
}

/** What the sheet asks; `seat`: what shall be done. */
type Asking = 'seat' | 'reason' | 'move' | 'cancel'

const asks: Partial<Record<Act, Asking>> = { 'missed-by-client': 'reason', move: 'move', cancel: 'cancel' }
const titles: Record<Asking, string> = {
  seat: '这一个预约',
  reason: '没有来，知道为什么吗',
  move: '改时间',
  cancel: '取消这一次',
}

/** One appointment, and what can be done about it at this moment. */
export function SeatSheet({ seat, siteName, now, onClose, onLook }: SeatSheetProps) {
  const [asking, setAsking] = useState<Asking>('seat')
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [underWay, setUnderWay] = useState<Act | null>(null)
  const [choosing, setChoosing] = useState(nothingChosen)
  const [moved, setMoved] = useState<{ readonly row: AgendaAppointment; readonly told: boolean } | null>(null)
  const { busy, act } = useActing(seat)
  useRestAfter(moved ? 'moved' : asking)

  async function carryOut(doing: Doing) {
    setTrouble(null)
    setUnderWay(doing.act)
    const came = await act(doing)
    setUnderWay(null)
    if (!came.done) return setTrouble(came.trouble)
    if (doing.act === 'move') return setMoved({ row: came.row, told: doing.told === true })
    tell(doneWords[doing.act])
    onClose()
  }
  function press(one: Act) {
    const next = asks[one]
    if (next) return setAsking(next)
    if (one !== 'missed-by-client' && one !== 'move') void carryOut({ act: one })
  }
  const back = () => setAsking('seat')
  const steps = { seat, now, busy, onBack: back, onAct: (doing: Doing) => void carryOut(doing) }
  const choices = { ...steps, choosing, onChoosing: setChoosing }
  const body = {
    seat: <SeatOverview {...steps} siteName={siteName} onClose={onClose} />,
    reason: <AskReason {...steps} siteName={siteName} />,
    move: <MoveChoice {...choices} />,
    cancel: <AskCancel {...steps} siteName={siteName} />,
  }[asking]
  const actions = {
    seat: <SeatActions {...steps} underWay={underWay} onPress={press} />,
    reason: <ReasonActions {...steps} />,
    move: <MoveActions {...choices} />,
    cancel: <CancelActions {...steps} />,
  }[asking]

  if (moved) return <Moved {...moved} siteName={siteName} now={now} onClose={onClose} />
  return (
    <Sheet
      id='seat-sheet'
      open
      title={titles[asking]}
      busy={busy}
      onClose={onClose}
      actions={
        trouble ? (
          <SeatTrouble
            trouble={trouble}
            busy={busy}
            onAgain={() => void carryOut(trouble.doing)}
            onOther={trouble.doing.act === 'move' && trouble.state === 'refused' ? () => setTrouble(null) : undefined}
            onLook={onLook}
          />
        ) : (
          actions
        )
      }
    >
      {body}
    </Sheet>
  )
}
