import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { listCounsellors, listOpenings, openPortrait } from '#core/contracts/appointments'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { Portrait } from '../../../components/portrait/portrait'
import { useNow } from '../../../device/use-now'
import { openPage } from '../../../navigation/door'
import { useRestAfter } from '../../../navigation/use-rest'
import type { Appointment } from '../../booking/appointments'
import { BookedPage } from '../../booking/booked-page'
import { ForWhom } from '../../booking/for-whom'
import { ShutDays } from '../../booking/shut-days'
import { useMine } from '../../booking/use-mine'
import { currentWish } from '../../booking/wish'
import { ChoosePlace } from './choose-place'
import { CounsellorCard } from './counsellor-card'
import { MoveHere } from './move-here'
import '../../refusals'

function CounsellorPage() {
  const { id = '', found, move, thing, whom } = useRouter().params
  const alone = thing !== undefined
  const now = useNow()
  const [booked, setBooked] = useState<Appointment | null>(null)
  const asked = useReading(listCounsellors, alone ? { selfServe: true } : {})
  // What is drawn once it is known who this is: asked for at once with that, as one call.
  useReading(listOpenings, { counsellorIds: [id] }, { enabled: id !== '' && !booked })
  // Taken back a moment ago, it is not shown any more.
  const portrait = useReading(
    openPortrait,
    { counsellorId: id },
    { enabled: id !== '' && !alone && !booked, eachLook: true },
  )
  const { asked: mine } = useMine()
  useRestAfter(booked ? 'booked' : 'choice')
  if (booked) return <BookedPage appointment={booked} now={now} />
  const counsellor = asked.state === 'ready' ? asked.value.counsellors.find((one) => one.id === id) : undefined
  return (
    <Page title='预约' heading={counsellor?.name} lead={counsellor?.title}>
      <Answer asked={asked} rows={5} isEmpty={() => !counsellor} empty={alone ? <ThingNotHere /> : <NotHere />}>
        {({ shut }) =>
          counsellor ? (
            <>
              {alone ? null : (
                <Portrait name={counsellor.name} address={portrait.state === 'ready' ? portrait.value.address : null} />
              )}
              <CounsellorCard counsellor={counsellor} />
              <ShutDays shut={shut} siteIds={counsellor.offers.map(({ siteId }) => siteId)} now={now} />
              {counsellor.selfServe === 'known' ? <ForThoseMet /> : null}
              {whom === undefined ? null : <ForWhom />}
              {move === undefined ? (
                <ChoosePlace
                  counsellor={counsellor}
                  now={now}
                  wish={found === undefined ? null : currentWish()}
                  moving={null}
                  chosen={whom !== undefined}
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

/** Said before anybody chooses a time that they will be refused. */
function ForThoseMet() {
  return (
    <Notice
      kind='info'
      id='known-only'
      action={
        <Button kind='secondary' id='to-counsellors' onPress={() => void openPage('/pages/booking/index')}>
          先约一位咨询师
        </Button>
      }
    >
      这里先开放给和咨询师谈过的人。
    </Notice>
  )
}

function ThingNotHere() {
  return (
    <Notice
      kind='empty'
      id='no-thing'
      action={
        <Button kind='secondary' id='other-things' onPress={() => void openPage('/resident/pages/things/index')}>
          看看还有什么可以用
        </Button>
      }
    >
      没有找到，可能已经不在这里了。
    </Notice>
  )
}

export default asPage(CounsellorPage)
