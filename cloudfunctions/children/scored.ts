import type { keepResult } from '#core/contracts/children'
import type { InputOf } from '#core/contracts/operation'
import { fitsAge, neededOf } from '#core/domain/assessment/answers'
import type { Ages, Scale } from '#core/domain/assessment/scale'
import { score } from '#core/domain/assessment/score'
import { ageOn } from '#core/domain/children/age'
import type { Child } from '#core/domain/children/profile'
import { type ChildSheet, mayBeOfAge } from '#core/domain/children/result'
import { accept, type Decision, refuse } from '#core/domain/decision'
import { dateOf, type Instant } from '#core/domain/time'
import { findScaleForChildren } from '#core/scales/children/index'
import { ownTestsFrom } from '#core/scales/children/own-tests'
import { findScale } from '#core/scales/index'

type Sent = InputOf<typeof keepResult>

export type ScoreRefusal =
  | 'scale-unknown'
  | 'scale-version-unknown'
  | 'scale-not-for-voice'
  | 'scale-not-for-age'
  | 'responses-invalid'
  | 'responses-incomplete'

function definitionOf(id: string, version: number): Decision<Scale, 'scale-unknown' | 'scale-version-unknown'> {
  const found = findScaleForChildren(id, version) ?? findScale(id, version)
  if (found) return accept(found)
  return refuse(findScaleForChildren(id) || findScale(id) ? 'scale-version-unknown' : 'scale-unknown')
}

function ownAges(scaleId: string): Ages | null {
  const from = ownTestsFrom[scaleId]
  return from === undefined ? null : { unit: 'years', from, until: null }
}

/** The score of what was sent about a child, by the version it was answered in. The server's is the record. */
export function scoreSent(sent: Sent, child: Child, now: Instant): Decision<ChildSheet, ScoreRefusal> {
  const { scaleId, scaleVersion, responses, voice, parameters = {} } = sent
  const scale = definitionOf(scaleId, scaleVersion)
  if (!scale.ok) return scale
  if (!scale.value.respondents.includes(voice === 'guardian' ? 'guardian' : 'self'))
    return refuse('scale-not-for-voice')
  const ageInMonths = parameters.ageInMonths ?? ageOn(child.born, dateOf(now))?.months
  if (ageInMonths === undefined || !mayBeOfAge(child, ageInMonths, now)) return refuse('scale-not-for-age')
  const ages = voice === 'guardian' ? scale.value.ages : ownAges(scaleId)
  if (!ages || fitsAge(ages, ageInMonths) === false) return refuse('scale-not-for-age')
  const grouped = scale.value.groups?.some(({ ages }) => ages !== undefined) ? { ageInMonths } : {}
  const needed = { ...neededOf(scale.value, { ...parameters, ageInMonths }), ...grouped }
  const scored = score(scale.value, responses, needed)
  if (!scored.ok) return scored
  const told = Object.keys(needed).length > 0 ? { parameters: needed } : {}
  return accept({ scaleId, scaleVersion, responses, ...told, score: scored.value })
}
