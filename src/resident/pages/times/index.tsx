import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { listAnyone, listCounsellors } from '#core/contracts/appointments'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Page } from '../../../components/page/page'
import { useNow } from '../../../device/use-now'
import { useRestAfter } from '../../../navigation/use-rest'
import type { Appointment } from '../../booking/appointments'
import { BookedPage } from '../../booking/booked-page'
import { useDraft } from '../../booking/draft'
import { ForWhom } from '../../booking/for-whom'
import { modesOf } from '../../booking/offers'
import { ShutDays } from '../../booking/shut-days'
import { useMine } from '../../booking/use-mine'
import { askedFor, currentWish } from '../../booking/wish'
import { NobodyFits } from '../find/nobody-fits'
import { AnyonesTimes } from './anyones-times'
import { OtherWays } from './other-ways'
import '../../refusals'

/** When anybody suitable is free; who it will be is decided when the place is taken. */
function TimesPage() {
  const { found, whom } = useRouter().params
  const { draft } = useDraft()
  const inARow = whom !== undefined && draft.second !== null
  const now = useNow()
  const [booked, setBooked] = useState<Appointment | null>(null)
  const [wish] = useState(() => (found === undefined ? { topic: null, mode: null } : currentWish()))
  const asked = useReading(listCounsellors, askedFor({ ...wish, mode: null }))
  // What is drawn once it is known how one can meet, mostly in a room: asked for at once with that, as one call.
  useReading(
    listAnyone,
    { ...askedFor({ ...wish, mode: wish.mode ?? 'room' }), ...(inARow && { inARow }) },
    { enabled: !booked },
  )
  useMine()
  useRestAfter(booked ? 'booked' : 'choice')
  if (booked) return <BookedPage appointment={booked} now={now} />
  return (
    <Page title='预约' heading='合适的咨询师，谁都可以' lead='选个时间，我们按顺序安排一位，确认之前会告诉你是谁。'>
      <Answer asked={asked} rows={5} isEmpty={({ counsellors }) => counsellors.length === 0} empty={<NobodyFits />}>
        {({ counsellors, shut }) => (
          <>
            {whom === undefined ? null : <ForWhom />}
            <ShutDays shut={shut} siteIds={(shut ?? []).map(({ siteId }) => siteId)} now={now} />
            <AnyonesTimes
              counsellors={counsellors}
              modes={modesOf(counsellors, wish.topic)}
              wish={wish}
              guided={found !== undefined && whom === undefined}
              inARow={inARow}
              now={now}
              onBooked={setBooked}
            />
            {whom === undefined ? null : <OtherWays />}
          </>
        )}
      </Answer>
    </Page>
  )
}

export default asPage(TimesPage)
