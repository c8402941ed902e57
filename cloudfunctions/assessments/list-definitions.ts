import { listDefinitions } from '#core/contracts/assessments'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { listBrought } from './brought'

/** As the contract has it. */
const MOST = 6

/** Of each scale the newest that is in force. */
export const listDefinitionsHandler = handle(listDefinitions, async ({ after = '' }, { database, now }) => {
  const rest = (await listBrought(database, now)).filter(({ id }) => id > after)
  const page = rest.slice(0, MOST)
  const definitions = page.map(({ scale, ...one }) => {
    const { plainTitle, about, minutes, ages, respondents, items } = scale
    const shown = { plainTitle, about, minutes, ages, respondents: [...respondents], questions: items.length }
    return { ...one, ...shown, definition: JSON.stringify(scale) }
  })
  return accept({ definitions, next: rest.length > MOST ? (page.at(-1)?.id ?? null) : null })
})
