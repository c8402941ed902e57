import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { consents } from '#core/content/consents'
import { bookAppointment, listCounsellors, listMyAppointments, listOpenings } from '#core/contracts/appointments'
import type { Mode } from '#core/domain/scheduling/counsellor'
import type { Instant } from '#core/domain/time'
import { useDoing } from '../../../cloud/use-doing'
import { Button } from '../../../components/button/button'
import { Paragraph } from '../../../components/callable/paragraph'
import { Heading } from '../../../components/element/region'
import { Notice } from '../../../components/notice/notice'
import { Sheet } from '../../../components/sheet/sheet'
import { modes } from '../../../wording/codes'
import { spanText } from '../../../wording/dates'
import { sentenceFor } from '../../../wording/refusals'
import { afterRefusal } from '../../booking/after-refusal'
import type { Appointment } from '../../booking/appointments'
import type { Slot } from '../../booking/openings'
import type { Counsellor } from './counsellor-card'
import styles from './index.module.scss'

interface ConfirmSheetProps {
  readonly counsellor: Counsellor
  readonly slot: Slot
  readonly mode: Mode
  readonly now: Instant
  readonly onClose: () => void
  readonly onBooked: (appointment: Appointment) => void
  /** The choice cannot stand; the page says why. */
  readonly onRefused: (refusal: string) => void
}

const consent = consents['book-appointment']

export function ConfirmSheet({ counsellor, slot, mode, now, onClose, onBooked, onRefused }: ConfirmSheetProps) {
  const [trouble, setTrouble] = useState<string | null>(null)
  const booking = useDoing(bookAppointment, { refreshes: [listOpenings, listCounsellors, listMyAppointments] })

  async function book() {
    setTrouble(null)
    const answer = await booking.run({
      counsellorId: counsellor.id,
      start: slot.start,
      mode,
      consentVersion: consent.version,
    })
    if (answer.ok) onBooked(answer.value.appointment)
    // Asking again for a place one already got answers with that place, so a lost reply is no risk.
    else if (afterRefusal(answer.refusal) === 'ask-again') setTrouble(answer.refusal)
    else onRefused(answer.refusal)
  }

  return (
    <Sheet
      id='confirm-sheet'
      open
      title='确认预约'
      busy={booking.busy}
      onClose={onClose}
      actions={
        <>
          {trouble ? (
            <Notice kind='warn' id='booking-trouble'>{`${sentenceFor(trouble)}选好的时间还在。`}</Notice>
          ) : null}
          <Button id='confirm-booking' busy={booking.busy} onPress={() => void book()}>
            {trouble ? '再试一次' : '知道了，确认预约'}
          </Button>
        </>
      }
    >
      <View className={styles.chosen}>
        <Text className={styles.when}>{spanText(slot.start, slot.end, now)}</Text>
        <Text>{`${counsellor.name} · ${modes[mode]}`}</Text>
        {mode === 'room' ? <Text>{`${counsellor.siteName} · ${counsellor.roomName}`}</Text> : null}
        <Text>免费</Text>
      </View>
      <Heading level={3}>{consent.title}</Heading>
      {consent.paragraphs.map((text) => (
        <Paragraph key={text}>{text}</Paragraph>
      ))}
    </Sheet>
  )
}
