import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { childBookingConsent } from '#core/content/child-booking'
import type { Mode } from '#core/domain/scheduling/mode'
import type { Instant } from '#core/domain/time'
import { Paragraph } from '../../components/callable/paragraph'
import { Heading } from '../../components/element/region'
import { Sheet } from '../../components/sheet/sheet'
import type { Appointment } from './appointments'
import styles from './booking.module.scss'
import { ChosenPlace } from './chosen-place'
import { ConfirmActions, type Trouble } from './confirm-actions'
import { consentFor } from './consent'
import type { Draft } from './draft'
import { FilledIn } from './filled-in'
import { endOf, type Held } from './held'
import { HoldLine } from './hold-line'
import { ModeChoice } from './mode-choice'
import type { Place } from './place'
import type { Step } from './steps'
import { isForChild } from './told-child'
import { useBooking } from './use-booking'
import { useOthers } from './use-others'

interface ConfirmStepProps {
  readonly place: Place
  readonly held: Held | null
  readonly now: Instant
  readonly draft: Draft
  readonly mode: Mode
  /** Why nobody could keep the place; null where it is kept. */
  readonly unheld: string | null
  readonly onMode: (mode: Mode) => void
  readonly onStep: (step: Step) => void
  /** Tell the counsellor what the child is called, or not. */
  readonly onTellsName: () => void
  /** To have the place kept after all. */
  readonly onAgain: () => void
  readonly onClose: () => void
  readonly onBooked: (appointment: Appointment) => void
  /** Two at once; where both are seen is my appointments. */
  readonly onBoth: () => void
  /** Somebody else has the second one: from now on it is about the first alone. */
  readonly onAlone: () => void
  readonly onDoubt: () => void
}

/** All of it at a glance, and the yes. */
export function ConfirmStep(props: ConfirmStepProps) {
  const {
    place,
    held,
    now,
    draft,
    mode,
    unheld,
    onMode,
    onStep,
    onTellsName,
    onAgain,
    onClose,
    onBooked,
    onBoth,
    onAlone,
    onDoubt,
  } = props
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { busy, book } = useBooking()
  const consent = consentFor(place, held)
  const { asked: known } = useOthers()
  const others = known.state === 'ready' ? known.value.others : []
  const needsNumber = mode === 'phone' && draft.phone.trim() === ''

  async function confirm() {
    setTrouble(null)
    const outcome = await book({ place, mode, draft, held })
    if (outcome.state === 'booked') return onBooked(outcome.appointment)
    if (outcome.state === 'both-booked') return onBoth()
    if (outcome.state === 'alone') onAlone()
    if (outcome.state === 'unknown') onDoubt()
    setTrouble(outcome)
  }

  return (
    <Sheet
      key='confirm'
      id='confirm-sheet'
      open
      title='确认预约'
      busy={busy}
      onClose={onClose}
      actions={
        <ConfirmActions
          trouble={trouble}
          unheld={unheld}
          mayBook={held !== null || (place.counsellor !== null && draft.second === null)}
          needsNumber={needsNumber}
          asks={asks(place, held)}
          busy={busy}
          onAgain={onAgain}
          onNumber={() => onStep('phone')}
          onConfirm={() => void confirm()}
          onClose={onClose}
        />
      }
    >
      <View className={styles.part}>
        <ChosenPlace place={place} held={held} mode={mode} now={now} />
        {held ? <HoldLine until={endOf(held)} now={now} /> : null}
      </View>
      {place.modes.length > 1 ? <ModeChoice offered={place.modes} chosen={mode} onChoose={onMode} /> : null}
      <FilledIn {...{ held, draft, mode, onStep, onTellsName }} />
      <Heading level={3}>{consent.title}</Heading>
      {consent.paragraphs.map((text) => (
        <Paragraph key={text}>{text}</Paragraph>
      ))}
      {isForChild(draft, others) ? (
        <>
          <Heading level={3}>{childBookingConsent.title}</Heading>
          {childBookingConsent.paragraphs.map((text) => (
            <Paragraph key={text}>{text}</Paragraph>
          ))}
        </>
      ) : null}
    </Sheet>
  )
}

/** Whether the counsellor is asked for their yes first. */
function asks({ counsellor, time }: Place, held: Held | null): boolean {
  if (held) return held.answerWithin !== null
  return counsellor?.offers.find(({ id }) => id === time.offerId)?.answerWithin != null
}
