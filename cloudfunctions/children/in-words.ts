import { issuersTerms } from '#core/content/child-sharing'
import { fitsAge, isAsked, sheetOf } from '#core/domain/assessment/answers'
import { isBrought } from '#core/domain/assessment/edition'
import { optionsOf } from '#core/domain/assessment/range'
import type { Scale } from '#core/domain/assessment/scale'
import { outcomeOf } from '#core/domain/assessment/score'
import type { ChildSheet } from '#core/domain/children/result'
import { findScaleForChildren } from '#core/scales/children/index'
import { findScale } from '#core/scales/index'
import type { Reads } from '../_store/database'
import { withWords } from './with-words'

const unknown = { title: '', block: '', headline: '', issuersTerms: '', resultOnly: false, lines: [] }

/** What was asked, answered and found, so that no page of staff's carries the questionnaires. */
export async function inWords(database: Reads, sheet: ChildSheet, sight: 'all' | 'outline') {
  const { scaleId, scaleVersion, parameters = {}, score } = sheet
  const found = { ageInMonths: parameters.ageInMonths ?? null, total: score.total }
  if (isBrought(scaleVersion)) {
    const [said] = await withWords(database, [{ found: sheet }])
    const words = said?.found?.words
    return { ...found, ...unknown, ...(words && { title: words.title, headline: words.headline, resultOnly: true }) }
  }
  const scale = findScaleForChildren(scaleId, scaleVersion) ?? findScale(scaleId, scaleVersion)
  if (!scale) return { ...found, ...unknown }
  return {
    ...found,
    title: scale.title,
    block: blockOf(scale, found.ageInMonths),
    headline: outcomeOf(scale, score, parameters)?.headline ?? '',
    issuersTerms: issuersTerms[scaleId]?.outcomes[score.bandId] ?? '',
    resultOnly: false,
    lines: sight === 'all' ? linesOf(scale, sheet) : [],
  }
}

function blockOf({ groups }: Scale, ageInMonths: number | null): string {
  const found = groups?.find(({ ages }) => ages && ageInMonths !== null && fitsAge(ages, ageInMonths))
  return found?.title ?? ''
}

function linesOf(scale: Scale, { scaleId, responses, parameters = {}, score }: ChildSheet) {
  const sheet = sheetOf(scale, responses, parameters)
  const counted = issuersTerms[scaleId]?.counted ?? ''
  return scale.items.flatMap((item) => {
    if (isAsked(sheet, item) === false) return []
    const given = responses[item.id]
    const answer = optionsOf(scale, item).find(({ value }) => value === given)?.label ?? ''
    const counts = given !== undefined && given > 0 ? counted : ''
    return [{ question: item.stem.slice(0, 300), answer, counts, critical: score.criticalItems.includes(item.id) }]
  })
}
