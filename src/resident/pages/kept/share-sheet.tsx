import { Text } from '@tarojs/components'
import { useState } from 'react'
import { assessmentConsents } from '#core/content/assessment-consents'
import { listMyAppointments } from '#core/contracts/appointments'
import { listMyAssessments, shareAssessment } from '#core/contracts/assessments'
import { type ShareTime, shareTimes } from '#core/domain/assessment/sharing'
import { dateOf } from '#core/domain/time'
import { mayHaveBeenDone } from '../../../cloud/reply'
import { useDoing } from '../../../cloud/use-doing'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Paragraph } from '../../../components/callable/paragraph'
import { Choice, ChoiceGroup } from '../../../components/choice/choice'
import { Notice } from '../../../components/notice/notice'
import { Sheet } from '../../../components/sheet/sheet'
import { tell } from '../../../device/tell'
import { useNow } from '../../../device/use-now'
import { dateText, momentText } from '../../../wording/dates'
import { sentenceFor } from '../../../wording/refusals'
import type { Kept } from './kept'
import { lastDayOf, sharableWith, timesFor } from './sharable'

const consent = assessmentConsents['share-assessment']

const timeWords: Record<ShareTime, string> = {
  'that-day': '到谈话那天结束',
  'a-week': '到谈话以后一周',
  'thirty-days': '到谈话以后三十天',
}

interface ShareSheetProps {
  readonly kept: Kept
  readonly onClose: () => void
}

/** Whom of one's own counsellors, until when, and what that means; agreed to by the button under it. */
export function ShareSheet({ kept, onClose }: ShareSheetProps) {
  const now = useNow()
  const asked = useReading(listMyAppointments, {})
  const [appointmentId, setAppointmentId] = useState<string | null>(null)
  const [time, setTime] = useState<ShareTime>('a-week')
  const [refusal, setRefusal] = useState<string | null>(null)
  const share = useDoing(shareAssessment, { refreshes: [listMyAssessments] })

  const appointments = asked.state === 'ready' ? sharableWith(asked.value.appointments, now) : []
  const chosen = appointments.find(({ id }) => id === appointmentId) ?? appointments[0]
  const times = chosen ? timesFor(chosen.start, now) : shareTimes
  const until = times.includes(time) ? time : times.at(-1)

  async function confirm() {
    if (!chosen || !until) return
    setRefusal(null)
    const input = { administrationId: kept.id, appointmentId: chosen.id, time: until, consentVersion: consent.version }
    const answer = await share.run(input)
    if (!answer.ok) return setRefusal(answer.refusal)
    tell('已经给咨询师看了')
    onClose()
  }

  return (
    <Sheet
      id='share-sheet'
      open
      title={consent.title}
      busy={share.busy}
      onClose={onClose}
      actions={
        <>
          {refusal ? (
            <Notice kind='warn' id='not-shared'>
              {mayHaveBeenDone(refusal)
                ? '没有等到回音，不知道给看了没有。关上这里，看看这条记录下面写的；再给一次也不会变成两份。'
                : sentenceFor(refusal)}
            </Notice>
          ) : null}
          {chosen ? (
            <Button id='confirm-share' busy={share.busy} onPress={() => void confirm()}>
              知道了，给这位咨询师看
            </Button>
          ) : null}
          <Button kind='quiet' id='do-not-share' disabled={share.busy} onPress={onClose}>
            先不给看
          </Button>
        </>
      }
    >
      <Answer
        asked={asked}
        isEmpty={() => appointments.length === 0}
        empty={
          <Notice kind='empty' id='nobody-to-share-with'>
            要先有一次定下来的预约，才能把结果给那位咨询师看。约好以后再回到这里。
          </Notice>
        }
      >
        {() => (
          <>
            <Text>给哪一次预约的咨询师看</Text>
            <ChoiceGroup label='给哪一次预约的咨询师看'>
              {appointments.map(({ id, counsellorName, start }) => (
                <Choice
                  key={id}
                  id={`share-with-${id}`}
                  label={counsellorName}
                  note={momentText(start, now)}
                  chosen={chosen?.id === id}
                  onChoose={() => setAppointmentId(id)}
                />
              ))}
            </ChoiceGroup>
            <Text>看到什么时候</Text>
            {chosen ? (
              <ChoiceGroup label='看到什么时候'>
                {times.map((one) => (
                  <Choice
                    key={one}
                    id={`share-until-${one}`}
                    label={timeWords[one]}
                    note={`最后一天是 ${dateText(lastDayOf(chosen.start, one), dateOf(now))}`}
                    chosen={until === one}
                    onChoose={() => setTime(one)}
                  />
                ))}
              </ChoiceGroup>
            ) : null}
          </>
        )}
      </Answer>
      {consent.paragraphs.map((text) => (
        <Paragraph key={text}>{text}</Paragraph>
      ))}
    </Sheet>
  )
}
