import type { Instant } from '#core/domain/time'
import { Button } from '../../../components/button/button'
import { Paragraph } from '../../../components/callable/paragraph'
import { Sheet } from '../../../components/sheet/sheet'
import type { AgendaAppointment } from '../../agenda/summary'
import { SeatFacts } from './seat-facts'

interface MovedProps {
  readonly row: AgendaAppointment
  readonly siteName: string
  readonly now: Instant
  readonly onClose: () => void
}

/** Where it is now, with its new code: somebody without an account hears it from nobody else. */
export function Moved({ row, siteName, now, onClose }: MovedProps) {
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
      <Paragraph>
        {row.by === 'staff'
          ? `请打电话告诉对方新的时间和新的预约码 ${row.code}。约的时候同意站点打电话的，也会排进站点的电话名单：你已经说过了，就请同事记一下。`
          : '对方会在“我的预约”最上面看到新的时间和新的预约码。'}
      </Paragraph>
    </Sheet>
  )
}
