import { useState } from 'react'
import { consents } from '#core/content/consents'
import { listMyAssessments, submitAssessment } from '#core/contracts/assessments'
import { mayHaveBeenDone } from '../../../cloud/reply'
import { useDoing } from '../../../cloud/use-doing'
import { endSheet } from '../../self-test/ended-sheets'
import { type Sheet, sentOf } from '../../self-test/sheet'
import { attemptOf, noteSent } from '../../self-test/stored-sheets'

/** Sends a finished sheet to the person's own record. What became of it is told by the sheet's life, not from here. */
export function useKeeping(sheet: Sheet, completedAt: number) {
  /** Why it was not done, where that is certain. */
  const [refusal, setRefusal] = useState<string | null>(null)
  const submit = useDoing(submitAssessment, {
    refreshes: [listMyAssessments],
    // With the sheet: a program closed before the reply came must not say later that nothing was sent, nor send twice.
    noted: { unsettled: () => attemptOf(sheet), note: (attempt) => noteSent(sheet, attempt) },
  })

  /** True where there is nothing more to ask: it is kept, or nobody here knows. */
  async function keep(): Promise<boolean> {
    setRefusal(null)
    const answer = await submit.run({
      ...sentOf(sheet),
      consentVersion: consents['keep-self-assessment'].version,
      completedAt,
    })
    if (answer.ok) {
      const { id: recordId, completedAt: at } = answer.value.kept
      endSheet(sheet, { how: 'kept', recordId, at })
      return true
    }
    if (mayHaveBeenDone(answer.refusal)) return true
    setRefusal(answer.refusal)
    return false
  }
  return { keep, refusal, busy: submit.busy }
}
