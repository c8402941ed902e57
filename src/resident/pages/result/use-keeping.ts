import { useState } from 'react'
import { consents } from '#core/content/consents'
import { listMyAssessments, submitAssessment } from '#core/contracts/assessments'
import { now } from '../../../cloud/clock'
import { mayHaveBeenDone } from '../../../cloud/reply'
import { useDoing } from '../../../cloud/use-doing'
import { endSheet } from '../../self-test/ended-sheets'
import type { Sheet } from '../../self-test/sheet'
import { noteSent } from '../../self-test/stored-sheets'

/** Sends a finished sheet to the person's own record. What became of it is told by the sheet's life, not from here. */
export function useKeeping(sheet: Sheet, unsure: boolean) {
  /** Why it was not done, where that is certain. */
  const [refusal, setRefusal] = useState<string | null>(null)
  const submit = useDoing(submitAssessment, { refreshes: [listMyAssessments] })

  /** True where there is nothing more to ask: it is kept, or nobody here knows. */
  async function keep(): Promise<boolean> {
    setRefusal(null)
    // Noted first: a program closed before the reply came must not say later that nothing was sent.
    noteSent(sheet, now())
    const answer = await submit.run({
      scaleId: sheet.scaleId,
      scaleVersion: sheet.scaleVersion,
      responses: { ...sheet.responses },
      keep: true,
      consentVersion: consents['keep-self-assessment'].version,
    })
    if (answer.ok && answer.value.kept) {
      const { id: recordId, completedAt: at } = answer.value.kept
      endSheet(sheet, { how: 'kept', recordId, at })
      return true
    }
    if (answer.ok || mayHaveBeenDone(answer.refusal)) return true
    // A clear no this time says nothing about an earlier try whose reply was lost.
    if (!unsure) noteSent(sheet, null)
    setRefusal(answer.refusal)
    return false
  }
  return { keep, refusal, busy: submit.busy }
}
