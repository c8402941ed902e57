import { listToRun } from '#core/contracts/assessments'
import { accept } from '#core/domain/decision'
import { scales } from '#core/scales/index'
import { handle } from '../_runtime/handle'
import { wordingIdOf } from '../_store/wordings'
import { listBrought } from './brought'

/** As the contract has it. */
const MOST = 6

/** The program's own first, in the order of its list. */
export const listToRunHandler = handle(listToRun, async ({ after }, { database, now }) => {
  const own = scales.map((scale) => {
    const { id: scaleId, version } = scale
    return { id: wordingIdOf(scaleId, version), scaleId, version, lastDay: null, scale }
  })
  const all = [...own, ...(await listBrought(database, now))].filter(({ scale }) => scale.respondents.includes('staff'))
  const from = all.findIndex(({ id }) => id === after) + 1
  const page = all.slice(from, from + MOST)
  const definitions = page.map(({ scale, ...one }) => ({ ...one, definition: JSON.stringify(scale) }))
  return accept({ definitions, next: all.length > from + MOST ? (page.at(-1)?.id ?? null) : null })
})
