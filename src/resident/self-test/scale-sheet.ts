import { isAnswer } from '#core/domain/assessment/answers'
import { progress } from '#core/domain/assessment/progress'
import type { Responses, Scale } from '#core/domain/assessment/scale'
import { type Sheet, type Sheets, unsent } from './sheet'

/** Answers somebody could have given; what a changed or damaged store holds besides is left out. */
function answersOf(scale: Scale, responses: Responses): Responses {
  const given = new Map(Object.entries(responses))
  return Object.fromEntries(
    scale.items.flatMap((item) => {
      const value = given.get(item.id)
      return isAnswer(scale, item, value) ? [[item.id, value] as const] : []
    }),
  )
}

/** The sheet of this scale in this version, or null when there is none with an answer on it. */
export function sheetOf(sheets: Sheets, scale: Scale): Sheet | null {
  const sheet = sheets[scale.id]
  if (!sheet || sheet.scaleVersion !== scale.version) return null
  const responses = answersOf(scale, sheet.responses)
  const { answered, next } = progress(scale, responses, sheet.parameters)
  if (answered === 0) return null
  return next === null ? { ...sheet, responses } : { ...sheet, responses, completedAt: null, ...unsent }
}
