import { copyMyAssessments } from '#core/contracts/assessments'
import type { SealedAdministration } from '#core/domain/assessment/administration'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { MissingFieldKey, type Secrets } from '../_runtime/private'
import { listWholeOf } from '../_store/administrations'
import type { Gets } from '../_store/database'
import { cutPage } from '../_store/page'
import { opened, openResponses } from './kept'
import { describeOwn } from './own-view'

/** As the contract has it. */
const MOST = 10

/** What cannot be read is counted: nobody takes the rest for all there was. */
export const copyMineHandler = handle(copyMyAssessments, async ({ before }, { caller, database, secrets }) => {
  const found = await listWholeOf(database, caller.ids, MOST + 1, before)
  const { rows, next } = cutPage(found, MOST, ({ key }) => Number(key))
  const whole = rows.flatMap(({ row }) => (row && wholeOf(database, secrets, row)) ?? [])
  const administrations = await describeOwn(database, whole)
  return accept({ administrations, unreadable: rows.length - whole.length, next })
})

function wholeOf(told: Pick<Gets, 'tellBadRow'>, secrets: Secrets, kept: SealedAdministration) {
  try {
    return { ...opened(secrets, kept), responses: openResponses(secrets, kept) }
  } catch (error) {
    // Not this one: none can be opened.
    if (error instanceof MissingFieldKey) throw error
    told.tellBadRow({ collection: 'administrations', id: kept.id, field: 'responses' })
    return null
  }
}
