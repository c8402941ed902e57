import { listMyAssessments, submitAssessment } from '#core/contracts/assessments'
import { queryClient } from '../../cloud/client'
import { send } from '../../cloud/send'
import { endSheet } from './endings'
import { mayBeSomebodyElses } from './own-sheets'
import { type Sheet, sentOf } from './sheet'
import { attemptOf, noteSent, unsureSheets } from './stored-sheets'

/** By the beginning of its sheet: what is being handed in at this moment. */
const underWay = new Map<string, Promise<unknown>>()

/** Of those under way: what was called for once more meanwhile, and perhaps after the network had come back. */
const calledMeanwhile = new Set<string>()

const nameOf = ({ scaleId, begunAt }: Sheet) => `${scaleId} ${begunAt}`

/** One after another: two who send a sheet at once would each take the other's attempt for given up. */
export function inTurn<Done>(sheet: Sheet, work: () => Promise<Done>): Promise<Done> {
  const name = nameOf(sheet)
  const mine = (underWay.get(name) ?? Promise.resolve()).then(work, work)
  underWay.set(name, mine)
  const over = () => {
    if (underWay.get(name) !== mine) return
    underWay.delete(name)
    if (calledMeanwhile.delete(name)) handInWaiting()
  }
  void mine.then(over, over)
  return mine
}

/** As it was agreed to, and as the same attempt as long as anybody remembers that: never twice. */
async function handIn(sheet: Sheet, completedAt: number, consentVersion: number): Promise<void> {
  if (!attemptOf(sheet)) return
  const noted = {
    unsettled: () => attemptOf(sheet),
    note: (attempt: ReturnType<typeof attemptOf>) => noteSent(sheet, attempt, consentVersion),
  }
  const { answer } = await send(submitAssessment, { ...sentOf(sheet), consentVersion, completedAt }, noted)
  // A no says nothing of an earlier try that may still be on its way: the person's own next one finds out.
  if (!answer.ok) return
  const { id: recordId, completedAt: at } = answer.value.kept
  endSheet(sheet, { how: 'kept', recordId, at })
  void queryClient.invalidateQueries({ queryKey: [listMyAssessments.name] })
}

/**
 * What somebody agreed to keep and nobody knows the end of goes on by itself, whatever page is open: when the program is
 * opened or comes back, when there is a network again, and when the cloud answers anything at all. On the web only what
 * was seen to be one's own since the window was opened.
 */
export function handInWaiting(): void {
  for (const { sheet } of unsureSheets()) {
    const { completedAt, consentVersion } = sheet
    if (completedAt === null || consentVersion === undefined) continue
    if (mayBeSomebodyElses(sheet)) continue
    const name = nameOf(sheet)
    if (underWay.has(name)) calledMeanwhile.add(name)
    else void inTurn(sheet, () => handIn(sheet, completedAt, consentVersion))
  }
}
