import { type ReactNode, useState } from 'react'
import type { Instant } from '#core/domain/time'
import { Notice } from '../../components/notice/notice'
import { useRestAfter } from '../../navigation/use-rest'
import { spanText } from '../../wording/dates'
import { type Appointment, arrange } from './appointments'
import { ConfirmSheet } from './confirm-sheet'
import type { Place } from './place'
import { SeeMine } from './see-mine'
import { useMine } from './use-mine'

interface TakePlaceProps {
  readonly now: Instant
  readonly onBooked: (appointment: Appointment) => void
  /** What there is to choose between; `place` is the one about to be confirmed. */
  readonly children: (choose: (place: Place) => void, place: Place | null) => ReactNode
}

/** Around a choice of places: what stands in the way of one, what is not known, and the sheet to say yes to. */
export function TakePlace({ now, onBooked, children }: TakePlaceProps) {
  const { asked, settled } = useMine()
  const [place, setPlace] = useState<Place | null>(null)
  const [doubt, setDoubt] = useState(false)
  const held = asked.state === 'ready' ? arrange(asked.value.appointments, now).ahead[0] : undefined
  useRestAfter(place ? 'sheet' : 'choice')
  // Once the cloud has said what there is, nothing is in doubt any more.
  if (doubt && settled) setDoubt(false)

  return (
    <>
      {held ? <InTheWay held={held} now={now} /> : null}
      {doubt && !place ? (
        <Notice kind='warn' id='booking-doubt' action={<SeeMine />}>
          刚才没有收到回音，不确定约上没有，看看我的预约。
        </Notice>
      ) : null}
      {children(setPlace, place)}
      {place ? (
        <ConfirmSheet
          place={place}
          now={now}
          onClose={() => setPlace(null)}
          onBooked={onBooked}
          onDoubt={() => setDoubt(true)}
        />
      ) : null}
    </>
  )
}

/** Told before anybody has chosen a time and read the whole consent. */
function InTheWay({ held, now }: { held: Appointment; now: Instant }) {
  return (
    <Notice kind='info' id='already-booked' action={<SeeMine />}>
      {`你已经约了 ${spanText(held.start, held.end, now)}，${held.counsellorName}。想改时间，请先取消它。`}
    </Notice>
  )
}
