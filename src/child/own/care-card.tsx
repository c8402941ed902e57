import { useState } from 'react'
import { heardVoice } from '#core/content/heard-voice'
import { listMyAppointments } from '#core/contracts/appointments'
import { answerCare, listChildren, readTrace } from '#core/contracts/children'
import { dateOf } from '#core/domain/time'
import { now } from '../../cloud/clock'
import { mayHaveBeenDone } from '../../cloud/reply'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Paragraph } from '../../components/callable/paragraph'
import { Card } from '../../components/card/card'
import { Notice } from '../../components/notice/notice'
import { fullDateText } from '../../wording/dates'
import { sentenceFor } from '../../wording/refusals'
import type { Profile } from '../family/use-children'

const { care: words } = heardVoice

/** On which day, and why a guardian is told. No answer stands in it. */
export function careText({ at, reason }: Pick<NonNullable<Profile['care']>, 'at' | 'reason'>): string {
  return `${fullDateText(dateOf(at))}，${words.reasons[reason]}`
}

interface CareCardProps {
  readonly childId: string
  readonly care: Profile['care']
}

/** To a guardian: that the child needs them, and what to do, until they say they have spoken with the child. */
export function CareCard({ childId, care }: CareCardProps) {
  const [refusal, setRefusal] = useState<string | null>(null)
  const answering = useDoing(answerCare, { refreshes: [listChildren, readTrace, listMyAppointments] })
  if (!care) return null
  const { id, at } = care

  async function answer() {
    setRefusal(null)
    const done = await answering.run({ childId, careId: id })
    if (!done.ok) setRefusal(done.refusal)
  }
  return (
    <Card id='care-needed' title={words.title} tone='warm'>
      <Paragraph>{`${careText(care)}${dateOf(at) < dateOf(now()) ? words.since : ''}`}</Paragraph>
      {words.lines.map((line) => (
        <Paragraph key={line}>{line}</Paragraph>
      ))}
      {refusal ? (
        <Notice kind='warn' id='not-answered'>
          {mayHaveBeenDone(refusal) ? words.doubt : sentenceFor(refusal)}
        </Notice>
      ) : null}
      <Button kind='secondary' id='have-spoken' busy={answering.busy} onPress={() => void answer()}>
        {words.spoken}
      </Button>
      <Paragraph>{words.spokenNote}</Paragraph>
    </Card>
  )
}
