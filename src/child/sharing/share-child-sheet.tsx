import { Text } from '@tarojs/components'
import { useState } from 'react'
import { childShareConsents } from '#core/content/child-sharing'
import { listMyAppointments } from '#core/contracts/appointments'
import { listResults, shareResult } from '#core/contracts/children'
import { type ShareTime, shareTimes } from '#core/domain/assessment/sharing'
import type { Voice } from '#core/domain/children/consent'
import { dateOf } from '#core/domain/time'
import { mayHaveBeenDone } from '../../cloud/reply'
import { useDoing } from '../../cloud/use-doing'
import { useReading } from '../../cloud/use-reading'
import { Answer } from '../../components/answer/answer'
import { Button } from '../../components/button/button'
import { Paragraph } from '../../components/callable/paragraph'
import { Choice, ChoiceGroup } from '../../components/choice/choice'
import { Notice } from '../../components/notice/notice'
import { Sheet } from '../../components/sheet/sheet'
import { tell } from '../../device/tell'
import { useNow } from '../../device/use-now'
import { lastDayOf, timesFor } from '../../resident/pages/kept/sharable'
import { dateText, momentText } from '../../wording/dates'
import { sentenceFor } from '../../wording/refusals'
import { bookForChild } from '../check/book-for-child'
import { sharableFor } from './shown'
import { sheetWords, timeWords } from './words'

interface ShareChildSheetProps {
  readonly resultId: string
  readonly childId: string
  /** In whose voice the yes is said: of whom the answers are; on the young person's own phone always theirs. */
  readonly voice: Voice
  readonly isSelf?: boolean
  readonly onClose: () => void
  readonly onShared?: () => void
}

/** To the counsellor of which appointment for this child, until when, and what that means; agreed to by the button. */
export function ShareChildSheet({ resultId, childId, voice, isSelf = false, onClose, onShared }: ShareChildSheetProps) {
  const now = useNow()
  const consent = childShareConsents[voice]
  const words = sheetWords[voice]
  const asked = useReading(listMyAppointments, {})
  const [appointmentId, setAppointmentId] = useState<string | null>(null)
  const [time, setTime] = useState<ShareTime>('a-week')
  const [refusal, setRefusal] = useState<string | null>(null)
  const share = useDoing(shareResult, { refreshes: [listResults] })

  const appointments = asked.state === 'ready' ? sharableFor(asked.value.appointments, childId, isSelf, now) : []
  const chosen = appointments.find(({ id }) => id === appointmentId) ?? appointments[0]
  const times = chosen ? timesFor(chosen.start, now) : shareTimes
  const until = times.includes(time) ? time : times.at(-1)

  async function confirm() {
    if (!chosen || !until) return
    setRefusal(null)
    const wish = { resultId, appointmentId: chosen.id, time: until, voice, consentVersion: consent.version }
    const answer = await share.run(wish)
    if (!answer.ok) return setRefusal(answer.refusal)
    tell('已经给咨询师看了')
    onShared?.()
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
              {mayHaveBeenDone(refusal) ? words.doubt : sentenceFor(refusal)}
            </Notice>
          ) : null}
          {chosen ? (
            <Button id='confirm-share' busy={share.busy} onPress={() => void confirm()}>
              {words.yes}
            </Button>
          ) : null}
          <Button kind='quiet' id='do-not-share' disabled={share.busy} onPress={onClose}>
            先不给看
          </Button>
        </>
      }
    >
      {voice === 'child' && !isSelf ? (
        <Text>给大人：这是孩子自己答的。请把手机交给孩子，由孩子来读、来点。</Text>
      ) : null}
      <Answer
        asked={asked}
        isEmpty={() => appointments.length === 0}
        empty={
          <Notice
            kind='empty'
            id='nobody-to-share-with'
            action={
              isSelf ? undefined : (
                <Button kind='secondary' id='book-first' onPress={() => bookForChild(childId)}>
                  为孩子约人聊聊
                </Button>
              )
            }
          >
            {words.nobody}
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
