import { heardVoice } from '#core/content/heard-voice'
import type { ExceptionReason } from '#core/domain/children/result'
import { Paragraph } from '../../components/callable/paragraph'
import { Card } from '../../components/card/card'

const { care } = heardVoice

/** To a guardian: that the child needs them now, why they are told, and what to do. No answer stands in it. */
export function CareCard({ reason }: { readonly reason: ExceptionReason }) {
  return (
    <Card id='care-needed' title={care.title} tone='warm'>
      <Paragraph>{care.reasons[reason]}</Paragraph>
      {care.lines.map((line) => (
        <Paragraph key={line}>{line}</Paragraph>
      ))}
    </Card>
  )
}
