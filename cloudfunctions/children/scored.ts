import type { keepResult } from '#core/contracts/children'
import type { InputOf } from '#core/contracts/operation'
import { fitsAge, neededOf } from '#core/domain/assessment/answers'
import { isBrought } from '#core/domain/assessment/edition'
import type { Ages, Scale } from '#core/domain/assessment/scale'
import { score } from '#core/domain/assessment/score'
import { ageOn } from '#core/domain/children/age'
import type { Child } from '#core/domain/children/profile'
import { type ChildSheet, mayBeOfAge } from '#core/domain/children/result'
import { accept, type Decision, refuse } from '#core/domain/decision'
import { type CivilDate, dateOf, type Instant } from '#core/domain/time'
import { findScaleForChildren } from '#core/scales/children/index'
import { ownTestsFrom } from '#core/scales/children/own-tests'
import { findScale } from '#core/scales/index'
import { findSkeleton } from '#core/scales/skeletons/index'
import { findBroughtDefinition } from '../_store/brought-definition'
import type { Gets } from '../_store/database'

type Sent = InputOf<typeof keepResult>

export type ScoreRefusal =
  | 'scale-unknown'
  | 'scale-version-unknown'
  | 'scale-closed'
  | 'scale-not-for-voice'
  | 'scale-not-for-age'
  | 'responses-invalid'
  | 'responses-incomplete'

type Found = Decision<Scale, 'scale-unknown' | 'scale-version-unknown' | 'scale-closed'>

/** The program's own, else what was brought for people of this age or those who look after them, while it may be used. */
async function definitionOf(documents: Gets, { scaleId, scaleVersion }: Sent, today: CivilDate): Promise<Found> {
  const found = findScaleForChildren(scaleId, scaleVersion) ?? findScale(scaleId, scaleVersion)
  if (found) return accept(found)
  if (isBrought(scaleVersion)) {
    return findBroughtDefinition(documents, findSkeleton, { scaleId, version: scaleVersion }, today)
  }
  return refuse(findScaleForChildren(scaleId) || findScale(scaleId) ? 'scale-version-unknown' : 'scale-unknown')
}

/** The ages one voice may answer it at: of the program's own a young person has those of a list apart. */
function agesFor({ ages, version }: Scale, { scaleId, voice }: Sent): Ages | null {
  if (voice === 'guardian' || isBrought(version)) return ages
  const from = ownTestsFrom[scaleId]
  return from === undefined ? null : { unit: 'years', from, until: null }
}

/** The score of what was sent about a child, by the version it was answered in. The server's is the record. */
export async function scoreSent(
  documents: Gets,
  sent: Sent,
  child: Child,
  now: Instant,
): Promise<Decision<ChildSheet, ScoreRefusal>> {
  const { scaleId, scaleVersion, responses, voice, parameters = {} } = sent
  const scale = await definitionOf(documents, sent, dateOf(now))
  if (!scale.ok) return scale
  if (!scale.value.respondents.includes(voice === 'guardian' ? 'guardian' : 'self'))
    return refuse('scale-not-for-voice')
  const ageInMonths = parameters.ageInMonths ?? ageOn(child.born, dateOf(now))?.months
  if (ageInMonths === undefined || !mayBeOfAge(child, ageInMonths, now)) return refuse('scale-not-for-age')
  const ages = agesFor(scale.value, sent)
  if (!ages || fitsAge(ages, ageInMonths) === false) return refuse('scale-not-for-age')
  const grouped = scale.value.groups?.some(({ ages }) => ages !== undefined) ? { ageInMonths } : {}
  const needed = { ...neededOf(scale.value, { ...parameters, ageInMonths }), ...grouped }
  const scored = score(scale.value, responses, needed)
  if (!scored.ok) return scored
  const told = Object.keys(needed).length > 0 ? { parameters: needed } : {}
  return accept({ scaleId, scaleVersion, responses, ...told, score: scored.value })
}
