import type { Instant } from '#core/domain/time'
import { Button } from '../../../components/button/button'
import { Paragraph } from '../../../components/callable/paragraph'
import { Sheet } from '../../../components/sheet/sheet'
import type { AgendaAppointment } from '../../agenda/summary'
import { SeatFacts } from './seat-facts'

interface MovedProps {
  readonly row: AgendaAppointment
  /** They know the new time, and the new code from nobody yet. */
  readonly told: boolean
  readonly siteName: string
  readonly now: Instant
  readonly onClose: () => void
}

/** Where it is now, with its new code: somebody without an account hears it from nobody else. */
export function Moved({ row, told, siteName, now, onClose }: MovedProps) {
  return (
    <Sheet
      id='moved-sheet'
      open
      title='已经改好'
      onClose={onClose}
      actions={
        <Button id='moved-done' onPress={onClose}>
          好
        </Button>
      }
    >
      <SeatFacts seat={row} siteName={siteName} now={now} />
      <Paragraph id='moved-words'>{wordsOf(row, told)}</Paragraph>
    </Sheet>
  )
}

function wordsOf({ by, code }: AgendaAppointment, told: boolean): string {
  if (by !== 'staff') {
    const seen = '对方会在“我的预约”最上面看到新的时间和新的预约码。'
    return told ? `新的预约码是 ${code}，可以现在就念给对方。${seen}改时间这件事，不再发消息、打电话。` : seen
  }
  return told
    ? `请把新的预约码 ${code} 也告诉对方，到时报这个码。改时间这件事，站点不再打电话去说。`
    : `请打电话告诉对方新的时间和新的预约码 ${code}。约的时候同意站点打电话的，也会排进站点的电话名单：之后你说到了，就请同事记一下。`
}
