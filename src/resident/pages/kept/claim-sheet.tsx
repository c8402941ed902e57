import { useState } from 'react'
import { assessmentConsents } from '#core/content/assessment-consents'
import { claimAssessment, listMyAssessments } from '#core/contracts/assessments'
import { mayHaveBeenDone } from '../../../cloud/reply'
import { useDoing } from '../../../cloud/use-doing'
import { Button } from '../../../components/button/button'
import { Paragraph } from '../../../components/callable/paragraph'
import { Field } from '../../../components/field/field'
import { Notice } from '../../../components/notice/notice'
import { Sheet } from '../../../components/sheet/sheet'
import { tell } from '../../../device/tell'
import { sentenceFor } from '../../../wording/refusals'

const consent = assessmentConsents['claim-result']

/** As many signs as a code has with whatever somebody puts between them. */
const MOST = 20

/** A result that was handed in without a name, taken into one's own record by its code. */
export function ClaimSheet({ onClose }: { readonly onClose: () => void }) {
  const [code, setCode] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const claim = useDoing(claimAssessment, { refreshes: [listMyAssessments] })

  async function confirm() {
    setRefusal(null)
    const answer = await claim.run({ code: code.trim(), consentVersion: consent.version })
    // Too short or too long to be one: said as of any other that opens nothing.
    if (!answer.ok) return setRefusal(answer.refusal === 'bad-input' ? 'code-unknown' : answer.refusal)
    tell('已经收进你的记录')
    onClose()
  }
  return (
    <Sheet
      id='claim-sheet'
      open
      title={consent.title}
      busy={claim.busy}
      onClose={onClose}
      actions={
        <>
          {refusal ? (
            <Notice kind='warn' id='not-claimed'>
              {mayHaveBeenDone(refusal)
                ? '没有等到回音，不知道收进来没有。看看下面的记录；再收一次，也不会变成两份。'
                : sentenceFor(refusal)}
            </Notice>
          ) : null}
          <Button id='confirm-claim' busy={claim.busy} disabled={code.trim() === ''} onPress={() => void confirm()}>
            知道了，收进我的记录
          </Button>
          <Button kind='quiet' id='do-not-claim' disabled={claim.busy} onPress={onClose}>
            先不收
          </Button>
        </>
      }
    >
      <Field
        id='claim-code'
        label='取件码'
        value={code}
        most={MOST}
        note='十二个字母和数字，大小写都行，中间的横线写不写都可以。'
        onChange={setCode}
      />
      {consent.paragraphs.map((text) => (
        <Paragraph key={text}>{text}</Paragraph>
      ))}
    </Sheet>
  )
}
