import { useState } from 'react'
import { listMyAppointments } from '#core/contracts/appointments'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { useNow } from '../../../device/use-now'
import { openPage } from '../../../navigation/door'
import type { Appointment } from '../../booking/appointments'
import { CancelSheet } from './cancel-sheet'
import { MyAppointments } from './my-appointments'

function AppointmentsPage() {
  const now = useNow()
  const asked = useReading(listMyAppointments, {})
  const [cancelling, setCancelling] = useState<Appointment | null>(null)
  return (
    <Page title='我的预约'>
      <Answer asked={asked} isEmpty={({ appointments }) => appointments.length === 0} empty={<NothingBooked />}>
        {({ appointments }) => <MyAppointments appointments={appointments} now={now} onCancel={setCancelling} />}
      </Answer>
      <CancelSheet appointment={cancelling} now={now} onClose={() => setCancelling(null)} />
    </Page>
  )
}

function NothingBooked() {
  return (
    <Notice
      kind='empty'
      action={
        <Button kind='secondary' id='to-booking' onPress={() => void openPage('/pages/booking/index')}>
          去看看可以约谁
        </Button>
      }
    >
      还没有预约过。想找人谈一谈的时候，随时可以来。
    </Notice>
  )
}

export default asPage(AppointmentsPage)
