import { consents } from '#core/content/consents'
import type { Parameters } from '#core/domain/assessment/condition'
import { Button } from '../../../components/button/button'
import { Paragraph } from '../../../components/callable/paragraph'
import { Notice } from '../../../components/notice/notice'
import { Sheet } from '../../../components/sheet/sheet'
import { sentenceFor } from '../../../wording/refusals'
import { ToldAlong } from './told-along'

const consent = consents['keep-self-assessment']

interface KeepSheetProps {
  /** What was told before the first question goes along with the answers. */
  readonly told: Parameters
  readonly open: boolean
  readonly busy: boolean
  /** Why it was not done. */
  readonly refusal: string | null
  readonly onKeep: () => void
  readonly onClose: () => void
}

/** What keeping means, agreed to by the button under it. */
export function KeepSheet({ told, open, busy, refusal, onKeep, onClose }: KeepSheetProps) {
  return (
    <Sheet
      id='keep-sheet'
      open={open}
      title={consent.title}
      busy={busy}
      onClose={onClose}
      actions={
        <>
          {refusal === null ? null : (
            <Notice kind='warn' id='not-saved'>{`没能保存。${sentenceFor(refusal)}结果还在这一页。`}</Notice>
          )}
          <Button id='confirm-keep' busy={busy} onPress={onKeep}>
            {refusal === null ? '知道了，保存' : '再试一次'}
          </Button>
          <Button kind='quiet' id='only-look' disabled={busy} onPress={onClose}>
            不保存，只看看
          </Button>
        </>
      }
    >
      {consent.paragraphs.map((text) => (
        <Paragraph key={text}>{text}</Paragraph>
      ))}
      <ToldAlong told={told} />
    </Sheet>
  )
}
