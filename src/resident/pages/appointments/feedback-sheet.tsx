import { Text } from '@tarojs/components'
import { useState } from 'react'
import { giveFeedback, listMyAppointments } from '#core/contracts/appointments'
import { type Again, againAnswers } from '#core/domain/scheduling/feedback'
import { useDoing } from '../../../cloud/use-doing'
import { Button } from '../../../components/button/button'
import { Choice, ChoiceGroup } from '../../../components/choice/choice'
import { Notice } from '../../../components/notice/notice'
import { Sheet } from '../../../components/sheet/sheet'
import { tell } from '../../../device/tell'
import { useRestAfter } from '../../../navigation/use-rest'
import { sentenceFor } from '../../../wording/refusals'
import type { Appointment } from '../../booking/appointments'

interface FeedbackSheetProps {
  readonly appointment: Appointment
  readonly onClose: () => void
}

const heardWords = ['没有被听懂', '听懂了一点', '一半一半', '多半听懂了', '都听懂了']
const againWords: Record<Again, string> = { yes: '想', unsure: '还说不好', no: '不想了' }
const questions = { heard: '这次谈话，你觉得自己被听懂了吗', again: '以后还想再和这位咨询师谈吗' }

/** Two questions, one after the other, each a tap; the second one sends both. */
export function FeedbackSheet({ appointment, onClose }: FeedbackSheetProps) {
  const [heard, setHeard] = useState<number | null>(null)
  const [again, setAgain] = useState<Again | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const { busy, run } = useDoing(giveFeedback, { refreshes: [listMyAppointments] })
  useRestAfter(heard === null ? 'heard' : 'again')

  async function send(said: Again) {
    if (heard === null) return
    setAgain(said)
    setTrouble(null)
    const answer = await run({ appointmentId: appointment.id, heard, again: said })
    if (!answer.ok && answer.refusal !== 'feedback-given') return setTrouble(answer.refusal)
    tell('收到了，谢谢你')
    onClose()
  }

  return (
    <Sheet
      id='feedback-sheet'
      open
      title={heard === null ? '第一个问题' : '第二个问题'}
      busy={busy}
      onClose={onClose}
      actions={
        <>
          {trouble ? (
            <Notice kind='warn' id='feedback-refused'>
              {sentenceFor(trouble)}
            </Notice>
          ) : null}
          {trouble && again ? (
            <Button id='feedback-again' busy={busy} onPress={() => void send(again)}>
              再试一次
            </Button>
          ) : null}
          <Button kind='quiet' id='feedback-close' disabled={busy} onPress={onClose}>
            先不答
          </Button>
        </>
      }
    >
      <Text>{heard === null ? questions.heard : questions.again}</Text>
      {heard === null ? (
        <ChoiceGroup key='heard' label={questions.heard}>
          {heardWords.map((words, at) => (
            <Choice key={words} id={`heard-${at + 1}`} label={words} chosen={false} onChoose={() => setHeard(at + 1)} />
          ))}
        </ChoiceGroup>
      ) : (
        <ChoiceGroup key='again' label={questions.again}>
          {againAnswers.map((one) => (
            <Choice
              key={one}
              id={`again-${one}`}
              label={againWords[one]}
              chosen={one === again}
              disabled={busy || undefined}
              onChoose={() => void send(one)}
            />
          ))}
        </ChoiceGroup>
      )}
      <Text>你说的只会和别人说的加在一起看，满十个人才看得到。谁说了什么，没有人知道，也不会存下来。</Text>
    </Sheet>
  )
}
