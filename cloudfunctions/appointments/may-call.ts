import { isYounger, stageAt } from '#core/domain/children/consent'
import type { Person } from '#core/domain/people/person'
import type { Instant } from '#core/domain/time'
import { openUnder } from '../_runtime/personal'
import type { Secrets } from '../_runtime/private'
import { findChild } from '../_store/children'
import type { Gets } from '../_store/database'

/** As whoever left it reads it; null where nobody may call. */
export function describeMayCall(
  secrets: Secrets,
  { id, formerIds = [], calls }: Pick<Person, 'id' | 'formerIds' | 'calls'>,
) {
  if (!calls) return null
  const { phone, windows, mayLeaveWord, mayTellOther, at, wrongAt = null } = calls
  const number = openUnder(secrets, [id, ...formerIds], 'phone', null, phone)
  return { number, windows: [...windows], mayLeaveWord, mayTellOther, at, wrongAt }
}

/** From an account that is a child's under 14 no number is left. */
export async function isOffered(documents: Gets, { asChild }: Pick<Person, 'asChild'>, now: Instant): Promise<boolean> {
  const own = asChild === undefined ? null : await findChild(documents, asChild)
  return own === null || !isYounger(stageAt(own.born, now), 'own')
}
