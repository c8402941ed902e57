import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { Instant } from '#core/domain/time'
import { Card } from '../../../components/card/card'
import { Notice } from '../../../components/notice/notice'
import { changeText } from '../../../wording/changes'
import { sentenceFor } from '../../../wording/refusals'
import type { Appointment } from '../../booking/appointments'
import { CallBackSheet } from './call-back-sheet'
import { changeWords } from './change-words'
import { ChoiceWays } from './choice-ways'
import { SeenWays } from './seen-ways'
import { useAnswering } from './use-answering'

interface ChangedCardProps {
  readonly appointment: Appointment
  /** Somebody who has been asked to take over and has not answered yet. */
  readonly waiting: Appointment | null
  readonly now: Instant
  /** The site will call: said where it stays, since the card goes. */
  readonly onCallBack: (appointment: Appointment) => void
}

/** What staff changed, above everything else until it is answered. */
export function ChangedCard({ appointment, waiting, now, onCallBack }: ChangedCardProps) {
  const [asking, setAsking] = useState(false)
  const answering = useAnswering(appointment)
  const { change, id } = appointment
  if (!change) return null
  return (
    <>
      <Card id={`changed-${id}`} tone='warm' title={changeText(appointment)}>
        {changeWords(appointment, waiting, now).map((words) => (
          <Text key={words}>{words}</Text>
        ))}
        {answering.trouble && !asking ? (
          <Notice kind='warn' id='answer-refused'>
            {sentenceFor(answering.trouble)}
          </Notice>
        ) : null}
        {change.kind === 'choose' ? (
          <ChoiceWays {...{ appointment, waiting, now, answering }} onCallBack={() => setAsking(true)} />
        ) : (
          <SeenWays {...{ appointment, now, answering }} />
        )}
      </Card>
      <CallBackSheet
        open={asking}
        appointment={appointment}
        answering={answering}
        onClose={() => setAsking(false)}
        onAsked={() => {
          setAsking(false)
          onCallBack(appointment)
        }}
      />
    </>
  )
}
