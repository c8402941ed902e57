import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { asPage } from '../../../boundary/as-page'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { useNow } from '../../../device/use-now'
import { openPage } from '../../../navigation/door'
import { type Appointment, arrange } from '../../booking/appointments'
import { KeepOnPhone } from '../../booking/keep-on-phone'
import { MayCall, useMayCall } from '../../booking/may-call'
import { dropFromCopy, readCopy } from '../../booking/on-this-phone'
import { Remind } from '../../booking/remind'
import { useMine } from '../../booking/use-mine'
import { CancelSheet } from './cancel-sheet'
import { CheckInSheet } from './check-in-sheet'
import { FeedbackSheet } from './feedback-sheet'
import { FromPhone } from './from-phone'
import { Gaps } from './gaps'
import { Missing } from './missing'
import { MyAppointments } from './my-appointments'
import '../../refusals'

function AppointmentsPage() {
  const now = useNow()
  const { here = '' } = useRouter().params
  const { asked, copy, setCopy } = useMine()
  const mayCall = useMayCall()
  const [cancelling, setCancelling] = useState<Appointment | null>(null)
  const [arriving, setArriving] = useState<Appointment | null>(null)
  const [saying, setSaying] = useState<Appointment | null>(null)
  const ahead = asked.state === 'ready' ? arrange(asked.value.appointments, now).ahead : []
  return (
    <Page title='我的预约'>
      {asked.state === 'ready' && asked.value.gaps ? <Gaps gaps={asked.value.gaps} now={now} /> : null}
      {copy ? (
        <Missing
          appointments={copy.missing}
          now={now}
          onKnown={(id) => {
            dropFromCopy(id)
            setCopy(readCopy())
          }}
        />
      ) : null}
      {asked.state !== 'ready' && copy && copy.appointments.length > 0 ? (
        <FromPhone asked={asked} copy={copy} now={now} />
      ) : (
        <Answer asked={asked} isEmpty={({ appointments }) => appointments.length === 0} empty={<NothingBooked />}>
          {(mine) => (
            <MyAppointments
              mine={mine}
              now={now}
              onCancel={setCancelling}
              onCheckIn={setArriving}
              onFeedback={setSaying}
            />
          )}
        </Answer>
      )}
      {ahead.length > 0 ? <Remind appointments={ahead} /> : null}
      {asked.state === 'ready' ? <MayCall asked={mayCall} isAhead={ahead.length > 0} now={now} /> : null}
      <KeepOnPhone copy={copy} appointments={ahead.length > 0 ? ahead : null} onChange={setCopy} />
      <ListGroup>
        <ListRow
          id='who-looked'
          icon='shield-check'
          title='谁看过我写的'
          note='工作人员每看一次都有记录'
          onPress={() => void openPage('/resident/pages/looks/index')}
        />
      </ListGroup>
      {arriving ? (
        <CheckInSheet appointment={arriving} scanned={here} now={now} onClose={() => setArriving(null)} />
      ) : null}
      {saying ? <FeedbackSheet appointment={saying} onClose={() => setSaying(null)} /> : null}
      <CancelSheet
        appointment={cancelling}
        now={now}
        onClose={() => {
          setCancelling(null)
          setCopy(readCopy())
        }}
      />
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
