import { type ReactNode, useState } from 'react'
import type { Instant } from '#core/domain/time'
import { now as momentNow } from '../../cloud/clock'
import { Notice } from '../../components/notice/notice'
import { useRestAfter } from '../../navigation/use-rest'
import { spanText } from '../../wording/dates'
import { type Appointment, arrange } from './appointments'
import { stillHeld } from './held'
import { MoveSheet } from './move-sheet'
import type { Place } from './place'
import { SeeMine } from './see-mine'
import { StillHeld } from './still-held'
import { TakeSheet } from './take-sheet'
import { useMine } from './use-mine'

interface TakePlaceProps {
  readonly now: Instant
  /** Led through what can be said before, step by step. */
  readonly guided?: boolean
  /** What is to be moved here; a new one is booked otherwise. */
  readonly moving?: Appointment | null
  readonly onBooked: (appointment: Appointment) => void
  /** What there is to choose between; `place` is the one about to be confirmed. */
  readonly children: (choose: (place: Place) => void, place: Place | null) => ReactNode
}

/** Around a choice of places: what one has already, what is not known, and the sheet to say yes to. */
export function TakePlace({ now, guided = false, moving = null, onBooked, children }: TakePlaceProps) {
  const { asked, settled } = useMine()
  const [place, setPlace] = useState<Place | null>(null)
  const [doubt, setDoubt] = useState(false)
  const coming = asked.state === 'ready' ? arrange(asked.value.appointments, now).ahead[0] : undefined
  const kept = moving || place ? null : stillHeld(momentNow())
  useRestAfter(place ? 'sheet' : 'choice')
  // Once the cloud has said what there is, nothing is in doubt any more.
  if (doubt && settled) setDoubt(false)
  const close = () => setPlace(null)

  return (
    <>
      {kept ? <StillHeld keeping={kept} now={now} onGoOn={() => setPlace(kept.place)} /> : null}
      {coming && !moving ? <AlreadyBooked coming={coming} now={now} /> : null}
      {doubt && !place ? (
        <Notice kind='warn' id='booking-doubt' action={<SeeMine />}>
          刚才没有收到回音，不确定约上没有，看看我的预约。
        </Notice>
      ) : null}
      {children(setPlace, place)}
      {place && moving ? (
        <MoveSheet
          moving={moving}
          place={place}
          now={now}
          onClose={close}
          onMoved={onBooked}
          onDoubt={() => setDoubt(true)}
        />
      ) : null}
      {place && !moving ? (
        <TakeSheet place={place} guided={guided} onClose={close} onBooked={onBooked} onDoubt={() => setDoubt(true)} />
      ) : null}
    </>
  )
}

/** Told before anybody has chosen a time: whoever came to change it is in the wrong place here. */
function AlreadyBooked({ coming, now }: { coming: Appointment; now: Instant }) {
  return (
    <Notice kind='info' id='already-booked' action={<SeeMine />}>
      {`你已经约了 ${spanText(coming.start, coming.end, now)}，${coming.counsellorName}。想换时间，在“我的预约”里就能改。`}
    </Notice>
  )
}
