import { useState } from 'react'
import { consents } from '#core/content/consents'
import { listMyAssessments, submitAssessment } from '#core/contracts/assessments'
import { mayHaveBeenDone } from '../../../cloud/reply'
import { useDoing } from '../../../cloud/use-doing'
import { endingOf, endSheet } from '../../self-test/endings'
import { inTurn } from '../../self-test/hand-in'
import { type Sheet, sentOf } from '../../self-test/sheet'
import { attemptOf, noteSent } from '../../self-test/stored-sheets'

const consentVersion = consents['keep-self-assessment'].version

/** Sends a finished sheet to the person's own record. What became of it is told by the sheet's life, not from here. */
export function useKeeping(sheet: Sheet, completedAt: number) {
  /** Why it was not done, where that is certain. */
  const [refusal, setRefusal] = useState<string | null>(null)
  const submit = useDoing(submitAssessment, {
    refreshes: [listMyAssessments],
    // With the sheet: a program closed before the reply came must not say later that nothing was sent, nor send twice.
    noted: { unsettled: () => attemptOf(sheet), note: (attempt) => noteSent(sheet, attempt, consentVersion) },
  })

  /** True where there is nothing more to ask: it is kept, or nobody here knows. */
  async function keep(): Promise<boolean> {
    setRefusal(null)
    // It may be under way by itself: then it is there, or this is one more try of the same attempt.
    const answer = await inTurn(sheet, async () =>
      endingOf(sheet) ? null : submit.run({ ...sentOf(sheet), consentVersion, completedAt }),
    )
    if (answer === null) return true
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
