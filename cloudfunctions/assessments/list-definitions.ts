import { listDefinitions } from '#core/contracts/assessments'
import { isInForce, worded } from '#core/domain/assessment/wording'
import { accept } from '#core/domain/decision'
import { dateOf } from '#core/domain/time'
import { findSkeleton } from '#core/scales/skeletons/index'
import { handle } from '../_runtime/handle'
import { listApprovedWordings } from '../_store/wordings'

/** As the contract has it. */
const MOST = 6

/** Of each scale the newest that is in force. */
export const listDefinitionsHandler = handle(listDefinitions, async ({ after = '' }, { database, now }) => {
  const today = dateOf(now)
  const inForce = (await listApprovedWordings(database)).filter((one) => isInForce(one, today))
  const newest = inForce.filter(
    ({ scaleId, version }) => !inForce.some((other) => other.scaleId === scaleId && other.version > version),
  )
  const rest = newest.filter(({ id }) => id > after).sort((a, b) => (a.id < b.id ? -1 : 1))
  const page = rest.slice(0, MOST)
  const definitions = page.flatMap((one) => {
    const skeleton = findSkeleton(one.scaleId, one.skeletonVersion)
    const { id, scaleId, version, licence } = one
    if (!skeleton) return []
    const scale = worded(skeleton, one)
    const { plainTitle, about, minutes, ages, respondents, items } = scale
    return {
      ...{ id, scaleId, version, lastDay: licence.validUntil },
      ...{ plainTitle, about, minutes, ages, respondents: [...respondents], questions: items.length },
      definition: JSON.stringify(scale),
    }
  })
  return accept({ definitions, next: rest.length > MOST ? (page.at(-1)?.id ?? null) : null })
})
