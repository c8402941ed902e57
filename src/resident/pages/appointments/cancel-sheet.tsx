import { Text } from '@tarojs/components'
import { useState } from 'react'
import { cancelAppointment, listCounsellors, listMyAppointments, listOpenings } from '#core/contracts/appointments'
import type { Instant } from '#core/domain/time'
import { useDoing } from '../../../cloud/use-doing'
import { Button } from '../../../components/button/button'
import { Notice } from '../../../components/notice/notice'
import { Sheet } from '../../../components/sheet/sheet'
import { tell } from '../../../device/tell'
import { modes } from '../../../wording/codes'
import { spanText } from '../../../wording/dates'
import { mayPass, sentenceFor } from '../../../wording/refusals'
import type { Appointment } from '../../booking/appointments'

interface CancelSheetProps {
  /** Null while nothing is about to be cancelled. */
  readonly appointment: Appointment | null
  readonly now: Instant
  readonly onClose: () => void
}

export function CancelSheet({ appointment, now, onClose }: CancelSheetProps) {
  const [refusal, setRefusal] = useState<string | null>(null)
  const cancelling = useDoing(cancelAppointment, { refreshes: [listMyAppointments, listOpenings, listCounsellors] })

  function close() {
    setRefusal(null)
    onClose()
  }
  async function confirm(appointmentId: string) {
    setRefusal(null)
    const answer = await cancelling.run({ appointmentId })
    // Already cancelled, by an earlier try whose reply was lost: what was wanted has happened.
    if (!answer.ok && answer.refusal !== 'already-cancelled') return setRefusal(answer.refusal)
    tell('已经取消')
    close()
  }

  if (!appointment) return null
  return (
    <Sheet
      id='cancel-sheet'
      open
      title='取消这个预约'
      busy={cancelling.busy}
      onClose={close}
      actions={
        <>
          {refusal ? (
            <Notice kind='warn' id='cancel-refused'>
              {sentenceFor(refusal)}
            </Notice>
          ) : null}
          {refusal && !mayPass(refusal) ? null : (
            <Button
              kind='danger-quiet'
              id='confirm-cancel'
              busy={cancelling.busy}
              onPress={() => void confirm(appointment.id)}
            >
              {refusal ? '再试一次' : '确定取消'}
            </Button>
          )}
          <Button kind='secondary' id='keep-appointment' disabled={cancelling.busy} onPress={close}>
            {refusal && !mayPass(refusal) ? '知道了' : '先不取消'}
          </Button>
        </>
      }
    >
      <Text>{`${spanText(appointment.start, appointment.end, now)}，${appointment.counsellorName}，${modes[appointment.mode]}`}</Text>
      <Text>取消后，这个时间会马上空出来给别人。不需要说明理由，以后随时可以再约。</Text>
    </Sheet>
  )
}
