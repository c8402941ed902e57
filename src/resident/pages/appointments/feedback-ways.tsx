import { View } from '@tarojs/components'
import { useState } from 'react'
import { giveFeedback, listMyAppointments } from '#core/contracts/appointments'
import { useDoing } from '../../../cloud/use-doing'
import { Button } from '../../../components/button/button'
import { Notice } from '../../../components/notice/notice'
import { sentenceFor } from '../../../wording/refusals'
import type { Appointment } from '../../booking/appointments'
import styles from './index.module.scss'

interface FeedbackWaysProps {
  readonly appointment: Appointment
  /** Tells one from another to whoever listens. */
  readonly when: string
  readonly onAnswer: () => void
}

/** Asked once: a no is one tap, and is not asked again. */
export function FeedbackWays({ appointment, when, onAnswer }: FeedbackWaysProps) {
  const { id } = appointment
  const [trouble, setTrouble] = useState<string | null>(null)
  const { busy, run } = useDoing(giveFeedback, { refreshes: [listMyAppointments] })

  async function decline() {
    setTrouble(null)
    const answer = await run({ appointmentId: id, declined: true })
    if (!answer.ok && answer.refusal !== 'feedback-given') setTrouble(answer.refusal)
  }
  return (
    <>
      {trouble ? (
        <Notice kind='warn' id='feedback-refused'>
          {sentenceFor(trouble)}
        </Notice>
      ) : null}
      <View className={styles.pair}>
        <Button
          kind='secondary'
          id={`feedback-${id}`}
          label={`说说这次的感受：${when}`}
          disabled={busy}
          onPress={onAnswer}
        >
          说说这次的感受
        </Button>
        <Button
          kind='quiet'
          id={`no-feedback-${id}`}
          label={`不用问我感受：${when}`}
          busy={busy}
          onPress={() => void decline()}
        >
          不用问我
        </Button>
      </View>
    </>
  )
}
