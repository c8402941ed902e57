import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { listCounsellors, listOpenings } from '#core/contracts/appointments'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { useNow } from '../../../device/use-now'
import { openPage } from '../../../navigation/door'
import { useRestAfter } from '../../../navigation/use-rest'
import type { Appointment } from '../../booking/appointments'
import { BookedPage } from '../../booking/booked-page'
import { useMine } from '../../booking/use-mine'
import { currentWish } from '../../booking/wish'
import { ChoosePlace } from './choose-place'
import { CounsellorCard } from './counsellor-card'
import { MoveHere } from './move-here'

function CounsellorPage() {
  const { id = '', found, move } = useRouter().params
  const now = useNow()
  const [booked, setBooked] = useState<Appointment | null>(null)
  const asked = useReading(listCounsellors, {})
  // What is drawn once it is known who this is: asked for at once with that, as one call.
  useReading(listOpenings, { counsellorIds: [id] }, { enabled: id !== '' && !booked })
  const { asked: mine } = useMine()
  useRestAfter(booked ? 'booked' : 'choice')
  if (booked) return <BookedPage appointment={booked} now={now} />
  const counsellor = asked.state === 'ready' ? asked.value.counsellors.find((one) => one.id === id) : undefined
  return (
    <Page title='预约' heading={counsellor?.name} lead={counsellor?.title}>
      <Answer asked={asked} rows={5} isEmpty={() => !counsellor} empty={<NotHere />}>
        {() =>
          counsellor ? (
            <>
              <CounsellorCard counsellor={counsellor} />
              {move === undefined ? (
                <ChoosePlace
                  counsellor={counsellor}
                  now={now}
                  wish={found === undefined ? null : currentWish()}
                  moving={null}
                  onBooked={setBooked}
                />
              ) : (
                <Answer asked={mine} rows={2}>
                  {({ appointments }) => (
                    <MoveHere
                      moving={appointments.find((one) => one.id === move)}
                      counsellor={counsellor}
                      now={now}
                      onMoved={setBooked}
                    />
                  )}
                </Answer>
              )}
            </>
          ) : null
        }
      </Answer>
    </Page>
  )
}

function NotHere() {
  return (
    <Notice
      kind='empty'
      id='no-counsellor'
      action={
        <Button kind='secondary' id='other-counsellors' onPress={() => void openPage('/pages/booking/index')}>
          看看别的咨询师
        </Button>
      }
    >
      没有找到这位咨询师，可能已经不在这里了。
    </Notice>
  )
}

export default asPage(CounsellorPage)
