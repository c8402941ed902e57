import { progress } from '#core/domain/assessment/progress'
import { optionsOf } from '#core/domain/assessment/range'
import type { Item, Responses, Scale } from '#core/domain/assessment/scale'
import { DAY, type Instant } from '#core/domain/time'

/** Answers to one questionnaire, on this phone only. Finished once `completedAt` is set. */
export interface Sheet {
  readonly scaleId: string
  readonly scaleVersion: number
  readonly responses: Responses
  readonly savedAt: Instant
  readonly completedAt: Instant | null
}

/** Scale id → sheet: one unfinished or unread questionnaire of a kind at a time. */
export type Sheets = Readonly<Record<string, Sheet>>

/** How long unfinished answers wait for the person to come back. */
export const UNFINISHED_LIFETIME = 7 * DAY

/** How long a result waits that was neither left nor cleared: a phone may be in other hands tomorrow. */
export const FINISHED_LIFETIME = DAY

/** The first moment at which nothing of it is left. */
export function goneAt({ savedAt, completedAt }: Sheet): Instant {
  return savedAt + (completedAt === null ? UNFINISHED_LIFETIME : FINISHED_LIFETIME)
}

function isSheet(value: unknown): value is Sheet {
  if (typeof value !== 'object' || value === null) return false
  const sheet = value as Partial<Record<keyof Sheet, unknown>>
  return (
    typeof sheet.scaleId === 'string' &&
    typeof sheet.scaleVersion === 'number' &&
    typeof sheet.savedAt === 'number' &&
    (sheet.completedAt === null || typeof sheet.completedAt === 'number') &&
    typeof sheet.responses === 'object' &&
    sheet.responses !== null
  )
}

/** A phone whose clock was a day ahead would keep answers for good; such a sheet is gone as well. */
function isAlive(sheet: Sheet, now: Instant): boolean {
  return now < goneAt(sheet) && sheet.savedAt - now <= DAY
}

/** What is still worth keeping of whatever the phone had stored, an older program's shape included. */
export function readSheets(stored: unknown, now: Instant): Sheets {
  if (typeof stored !== 'object' || stored === null) return {}
  return Object.fromEntries(Object.entries(stored).filter(([, value]) => isSheet(value) && isAlive(value, now)))
}

/** Answers somebody could have tapped; what a changed or damaged store holds besides is left out. */
function answersOf(scale: Scale, responses: Responses): Responses {
  const given = new Map(Object.entries(responses))
  const valid = (item: Item) => optionsOf(scale, item).some((option) => option.value === given.get(item.id))
  return Object.fromEntries(scale.items.filter(valid).map((item) => [item.id, given.get(item.id) as number]))
}

/** The sheet of this scale in this version, or null when there is none with an answer on it. */
export function sheetOf(sheets: Sheets, scale: Scale): Sheet | null {
  const sheet = sheets[scale.id]
  if (!sheet || sheet.scaleVersion !== scale.version) return null
  const responses = answersOf(scale, sheet.responses)
  const { answered, next } = progress(scale, responses)
  if (answered === 0) return null
  return { ...sheet, responses, completedAt: next === null ? sheet.completedAt : null }
}

export function blankSheet(scale: Scale, now: Instant): Sheet {
  return { scaleId: scale.id, scaleVersion: scale.version, responses: {}, savedAt: now, completedAt: null }
}

export function putSheet(sheets: Sheets, sheet: Sheet): Sheets {
  return { ...sheets, [sheet.scaleId]: sheet }
}

export function dropSheet(sheets: Sheets, scaleId: string): Sheets {
  return Object.fromEntries(Object.entries(sheets).filter(([id]) => id !== scaleId))
}
