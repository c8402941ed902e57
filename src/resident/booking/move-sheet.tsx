import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Instant } from '#core/domain/time'
import { Button } from '../../components/button/button'
import { Notice } from '../../components/notice/notice'
import { Sheet } from '../../components/sheet/sheet'
import { spanText } from '../../wording/dates'
import { sentenceFor } from '../../wording/refusals'
import type { Appointment } from './appointments'
import styles from './booking.module.scss'
import { LateNote } from './late-note'
import type { Place } from './place'
import { Refused } from './refused'
import { SeeMine } from './see-mine'
import { type Moved, useMoving } from './use-moving'
import { whomAndHow } from './whom-and-how'

interface MoveSheetProps {
  readonly moving: Appointment
  readonly place: Place
  readonly now: Instant
  readonly onClose: () => void
  readonly onMoved: (appointment: Appointment) => void
  readonly onDoubt: () => void
}

type Trouble = Exclude<Moved, { readonly state: 'booked' }>

/** The old place is only given up together with the taking of the new one, and the words say so. */
export function MoveSheet({ moving, place, now, onClose, onMoved, onDoubt }: MoveSheetProps) {
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { busy, move } = useMoving()
  const { counsellor, time } = place
  const mode = place.modes[0] ?? moving.mode
  const alone = (counsellor ? counsellor.selfServe : moving.selfServe) !== undefined
  const counsellorId = counsellor?.id ?? moving.counsellorId

  async function confirm() {
    setTrouble(null)
    const { start, offerId } = time
    const to = { counsellorId, start, mode, ...(offerId !== undefined && { offerId }) }
    const outcome = await move({ appointmentId: moving.id, to })
    if (outcome.state === 'booked') return onMoved(outcome.appointment)
    if (outcome.state === 'unknown') onDoubt()
    setTrouble(outcome)
  }

  return (
    <Sheet
      id='move-sheet'
      open
      title='改到这个时间'
      busy={busy}
      onClose={onClose}
      actions={
        trouble?.state === 'refused' ? (
          <Refused refusal={trouble.refusal} onClose={onClose} />
        ) : (
          <>
            {trouble ? (
              <Notice kind='warn' id='move-trouble'>
                {troubleText(trouble)}
              </Notice>
            ) : null}
            <Button id='confirm-move' busy={busy} onPress={() => void confirm()}>
              {trouble ? '再试一次' : '改到这个时间'}
            </Button>
            {trouble?.state === 'unknown' ? (
              <SeeMine onLeave={onClose} />
            ) : (
              <Button kind='quiet' id='not-now' disabled={busy} onPress={onClose}>
                先不改
              </Button>
            )}
          </>
        )
      }
    >
      <View className={styles.chosen}>
        <Text className={styles.when}>{spanText(time.start, time.end, now)}</Text>
        <Text>{whomAndHow({ name: counsellor?.name ?? moving.counsellorName, alone }, mode)}</Text>
      </View>
      <Text>{`原来的是 ${spanText(moving.start, moving.end, now)}，${moving.counsellorName}。新的约上了，原来的才会放开；没约上，原来的还在。`}</Text>
      <Text>{`${alone ? '' : '之前写的话和电话号码会一起带过去，'}预约码会换一个新的。`}</Text>
      <LateNote appointment={moving} now={now} />
    </Sheet>
  )
}

function troubleText({ state, refusal }: Trouble): string {
  return state === 'unknown'
    ? '没有收到回音，不确定改好没有，看看我的预约就知道了。再试一次也不会约成两个。'
    : `还没有改，原来的还在。${sentenceFor(refusal)}`
}
