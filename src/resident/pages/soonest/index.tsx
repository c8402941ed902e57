import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { listSoonestPlaces } from '#core/contracts/appointments'
import { dateOf } from '#core/domain/time'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Page } from '../../../components/page/page'
import { useNow } from '../../../device/use-now'
import { useRenewal } from '../../../device/use-renewal'
import { openPage } from '../../../navigation/door'
import { useRestAfter } from '../../../navigation/use-rest'
import type { Appointment } from '../../booking/appointments'
import { BookedPage } from '../../booking/booked-page'
import { useDraft } from '../../booking/draft'
import { ForWhom } from '../../booking/for-whom'
import { NoneInARow } from '../../booking/none-in-a-row'
import { NothingFree } from '../../booking/nothing-free'
import { TakePlace } from '../../booking/take-place'
import { askedFor, currentWish } from '../../booking/wish'
import { PlaceRows } from './place-rows'
import '../../refusals'

/** For somebody who wants to talk soon and has no strength to choose. */
function SoonestPage() {
  const { found, whom, site } = useRouter().params
  const { draft } = useDraft()
  const inARow = whom !== undefined && draft.second !== null
  const [wish] = useState(() => (found === undefined ? { topic: null, mode: null } : currentWish()))
  const now = useNow()
  const [booked, setBooked] = useState<Appointment | null>(null)
  const asked = useReading(listSoonestPlaces, {
    ...askedFor(wish),
    ...(inARow && { inARow }),
    ...(site !== undefined && { siteId: site }),
  })
  const ready = asked.state === 'ready'
  const outdated =
    ready && (asked.value.bookable.from !== dateOf(now) || asked.value.places.some(({ start }) => start <= now))
  useRenewal(outdated, now, ready ? asked.retry : undefined)
  useRestAfter(booked ? 'booked' : 'choice')

  if (booked) return <BookedPage appointment={booked} now={now} />
  return (
    <Page
      title='预约'
      heading='最近的时间'
      lead={`${site === undefined ? '所有咨询师里' : '这个地方'}最近的几个空位，点一个就能约。免费，不用写名字。`}
    >
      {whom === undefined ? null : <ForWhom />}
      <TakePlace now={now} onBooked={setBooked}>
        {(choose) => (
          <Answer asked={asked} rows={3}>
            {({ places, bookable }) =>
              places.length === 0 ? (
                inARow ? (
                  <NoneInARow until={bookable.until} now={now} />
                ) : (
                  <NothingFree
                    until={bookable.until}
                    now={now}
                    waitFor={{ ...(site && { site }), ...(wish.topic && { about: '1' }) }}
                  />
                )
              ) : (
                <>
                  <PlaceRows places={places} topic={wish.topic} now={now} onChoose={choose} />
                  <Button kind='secondary' id='all-counsellors' onPress={() => void openPage('/pages/booking/index')}>
                    看看所有咨询师和时间
                  </Button>
                </>
              )
            }
          </Answer>
        )}
      </TakePlace>
    </Page>
  )
}

export default asPage(SoonestPage)
