import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { readWaiting } from '#core/contracts/waitlist'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { useNow } from '../../../device/use-now'
import { useRestAfter } from '../../../navigation/use-rest'
import type { Appointment } from '../../booking/appointments'
import { BookedPage } from '../../booking/booked-page'
import { useDraft } from '../../booking/draft'
import { TakeSheet } from '../../booking/take-sheet'
import { currentWish } from '../../booking/wish'
import type { Own } from '../../waiting/draft'
import { EntryCard } from '../../waiting/entry-card'
import { Joining } from '../../waiting/joining'
import { RemindWaiting } from '../../waiting/remind-waiting'
import '../../refusals'

/** What somebody waits for: how it stands, what is kept for them just now, and the way to wait for more. */
function WaitingPage() {
  const { join, counsellor, site = '', about } = useRouter().params
  const now = useNow()
  const asked = useReading(readWaiting, {}, { eachLook: true })
  const [joining, setJoining] = useState(join !== undefined)
  const [taking, setTaking] = useState<Own | null>(null)
  const [booked, setBooked] = useState<Appointment | null>(null)
  const [doubt, setDoubt] = useState(false)
  const { change } = useDraft()
  useRestAfter(booked ? 'booked' : joining ? 'joining' : taking ? 'sheet' : 'list')

  if (booked) return <BookedPage appointment={booked} now={now} />
  if (joining && asked.state === 'ready') {
    return (
      <Joining
        places={asked.value.places}
        siteIds={site === '' ? [] : site.split('.')}
        counsellorId={counsellor ?? null}
        topic={about === undefined ? null : currentWish().topic}
        onJoined={() => setJoining(false)}
        onLeave={() => setJoining(false)}
      />
    )
  }
  const offered = taking?.offered
  return (
    <Page title='预约' heading='我的候补' lead='有了空位，按排的先后问，轮到你就先给你留着。你说要，才算约上。'>
      {doubt ? (
        <Notice kind='warn' id='booking-doubt'>
          刚才没有收到回音，不确定约上没有，去“我的预约”里看看。
        </Notice>
      ) : null}
      <Answer
        asked={asked}
        rows={4}
        isEmpty={({ entries }) => entries.length === 0}
        empty={
          <Notice
            kind='empty'
            id='not-waiting'
            action={
              <Button kind='secondary' id='join' onPress={() => setJoining(true)}>
                排一处候补
              </Button>
            }
          >
            你现在没有排候补。想约的时间都满了，可以排上，空出来先问你。
          </Notice>
        }
      >
        {({ entries }) => (
          <>
            {entries.map((entry) => (
              <EntryCard
                key={entry.id}
                entry={entry}
                onYes={() => {
                  change({ forOther: entry.forOther, second: null, tellsName: false })
                  setTaking(entry)
                }}
              />
            ))}
            {entries.some(({ status }) => status === 'active') ? <RemindWaiting /> : null}
            <Button kind='secondary' id='join' onPress={() => setJoining(true)}>
              再排一处
            </Button>
          </>
        )}
      </Answer>
      {offered ? (
        <TakeSheet
          place={{
            ...{ counsellor: null, offeredWith: offered.counsellorId, topic: null, siteId: null },
            ...{ time: { start: offered.start, end: offered.end }, modes: [offered.mode] },
          }}
          guided={false}
          onClose={() => {
            setTaking(null)
            if (asked.state === 'ready') asked.retry()
          }}
          onBooked={setBooked}
          onDoubt={() => setDoubt(true)}
        />
      ) : null}
    </Page>
  )
}

export default asPage(WaitingPage)
