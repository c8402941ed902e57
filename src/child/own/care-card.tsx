import { heardVoice } from '#core/content/heard-voice'
import type { ChildResult } from '#core/domain/children/result'
import { dateOf } from '#core/domain/time'
import { now } from '../../cloud/clock'
import { Paragraph } from '../../components/callable/paragraph'
import { Card } from '../../components/card/card'
import { fullDateText } from '../../wording/dates'

const { care } = heardVoice

/** To a guardian: that the child needs them, since which day, why they are told, and what to do. No answer stands in it. */
export function CareCard({ at, reason }: NonNullable<ChildResult['exception']>) {
  const day = dateOf(at)
  return (
    <Card id='care-needed' title={care.title} tone='warm'>
      <Paragraph>{`${fullDateText(day)}，${care.reasons[reason]}${day < dateOf(now()) ? care.since : ''}`}</Paragraph>
      {care.lines.map((line) => (
        <Paragraph key={line}>{line}</Paragraph>
      ))}
    </Card>
  )
}
