import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { consents } from '#core/content/consents'
import type { Instant } from '#core/domain/time'
import { Paragraph } from '../../components/callable/paragraph'
import { Heading } from '../../components/element/region'
import { Sheet } from '../../components/sheet/sheet'
import { modes } from '../../wording/codes'
import { spanText } from '../../wording/dates'
import type { Appointment } from './appointments'
import styles from './booking.module.scss'
import { ConfirmActions, type Trouble } from './confirm-actions'
import { ModeChoice } from './mode-choice'
import type { Place } from './place'
import { useBooking } from './use-booking'

interface ConfirmSheetProps {
  readonly place: Place
  readonly now: Instant
  readonly onClose: () => void
  readonly onBooked: (appointment: Appointment) => void
  /** Nobody here knows whether it was done. */
  readonly onDoubt: () => void
}

const consent = consents['book-appointment']

export function ConfirmSheet({ place, now, onClose, onBooked, onDoubt }: ConfirmSheetProps) {
  const { counsellor, slot } = place
  const [mode, setMode] = useState(place.modes[0] ?? 'room')
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { busy, book } = useBooking()

  async function confirm() {
    setTrouble(null)
    const outcome = await book({ counsellorId: counsellor.id, offerId: slot.offerId, start: slot.start, mode })
    if (outcome.state === 'booked') return onBooked(outcome.appointment)
    if (outcome.state === 'unknown') onDoubt()
    setTrouble(outcome)
  }

  return (
    <Sheet
      id='confirm-sheet'
      open
      title='确认预约'
      busy={busy}
      onClose={onClose}
      actions={<ConfirmActions trouble={trouble} busy={busy} onConfirm={() => void confirm()} onClose={onClose} />}
    >
      <View className={styles.chosen}>
        <Text className={styles.when}>{spanText(slot.start, slot.end, now)}</Text>
        <Text>{`${counsellor.name} · ${modes[mode]}`}</Text>
        {mode === 'room' ? <Text>{`${counsellor.siteName} · ${counsellor.roomName}`}</Text> : null}
        <Text>免费</Text>
      </View>
      {place.modes.length > 1 ? <ModeChoice offered={place.modes} chosen={mode} onChoose={setMode} /> : null}
      <Heading level={3}>{consent.title}</Heading>
      {consent.paragraphs.map((text) => (
        <Paragraph key={text}>{text}</Paragraph>
      ))}
    </Sheet>
  )
}
