import { progress } from '#core/domain/assessment/progress'
import { optionsOf } from '#core/domain/assessment/range'
import type { Item, Responses, Scale } from '#core/domain/assessment/scale'
import { DAY, HOUR, type Instant } from '#core/domain/time'

/** Answers to one questionnaire, on this phone only. Finished once `completedAt` is set. */
export interface Sheet {
  readonly scaleId: string
  readonly scaleVersion: number
  readonly responses: Responses
  /** When its page was first opened: what tells two sheets of one questionnaire apart. */
  readonly begunAt: Instant
  readonly savedAt: Instant
  readonly completedAt: Instant | null
  /** When it was sent to be kept, unless an answer came that it was not; null while it has not left this phone. */
  readonly sentAt: Instant | null
  /** The attempt it was sent with, so that sending it again is the same one. */
  readonly attemptId: string | null
}

/** Scale id → sheet: one unfinished or unread questionnaire of a kind at a time. */
export type Sheets = Readonly<Record<string, Sheet>>

/** How long unfinished answers wait for the person to come back. */
export const UNFINISHED_LIFETIME = 7 * DAY

/**
 * How long a result waits, whichever way its page was left: time to read, to book, to come back and keep it after all.
 * No longer, since a phone may be in other hands tonight.
 */
export const FINISHED_LIFETIME = HOUR

/** The first moment at which nothing of it is left. */
export function goneAt({ savedAt, completedAt }: Sheet): Instant {
  return completedAt === null ? savedAt + UNFINISHED_LIFETIME : Math.min(savedAt, completedAt) + FINISHED_LIFETIME
}

/** Nothing of it has left this phone. */
const unsent = { sentAt: null, attemptId: null } as const

type Stored = Partial<Record<keyof Sheet, unknown>>

/**
 * The first release stored neither `begunAt` nor `sentAt`, and left a result where it was when it had been kept: of a
 * finished sheet of its making nobody knows whether it was sent.
 */
function readSheet(value: unknown): Sheet | null {
  if (typeof value !== 'object' || value === null) return null
  const {
    scaleId,
    scaleVersion,
    responses,
    savedAt,
    completedAt,
    begunAt = savedAt,
    sentAt = completedAt,
    attemptId = null,
  } = value as Stored
  if (typeof scaleId !== 'string' || typeof scaleVersion !== 'number') return null
  if (typeof begunAt !== 'number' || typeof savedAt !== 'number') return null
  if (completedAt !== null && typeof completedAt !== 'number') return null
  if (sentAt !== null && typeof sentAt !== 'number') return null
  if (attemptId !== null && typeof attemptId !== 'string') return null
  if (typeof responses !== 'object' || responses === null) return null
  return { scaleId, scaleVersion, responses: responses as Responses, begunAt, savedAt, completedAt, sentAt, attemptId }
}

/** Whatever is a sheet of all that the phone had stored, each where it belongs. */
export function readSheets(stored: unknown): Sheets {
  if (typeof stored !== 'object' || stored === null) return {}
  const sheets = Object.entries(stored).map(([id, value]) => [id, readSheet(value)] as const)
  return Object.fromEntries(sheets.filter((pair): pair is [string, Sheet] => pair[1]?.scaleId === pair[0]))
}

/** A phone whose clock was a day ahead would keep answers for good; such a sheet is gone as well. */
function isAlive(sheet: Sheet, now: Instant): boolean {
  return now < goneAt(sheet) && sheet.savedAt - now <= DAY
}

export function aliveSheets(sheets: Sheets, now: Instant): Sheets {
  return Object.fromEntries(Object.entries(sheets).filter(([, sheet]) => isAlive(sheet, now)))
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
  return next === null ? { ...sheet, responses } : { ...sheet, responses, completedAt: null, ...unsent }
}

export function blankSheet(scale: Scale, now: Instant): Sheet {
  const { id: scaleId, version: scaleVersion } = scale
  return { scaleId, scaleVersion, responses: {}, begunAt: now, savedAt: now, completedAt: null, ...unsent }
}

/** With one more answer, or another one in its place: not finished any more, and not what was sent. */
export function withAnswer(sheet: Sheet, itemId: string, value: number, now: Instant): Sheet {
  const responses = { ...sheet.responses, [itemId]: value }
  return { ...sheet, responses, savedAt: now, completedAt: null, ...unsent }
}

export function putSheet(sheets: Sheets, sheet: Sheet): Sheets {
  return { ...sheets, [sheet.scaleId]: sheet }
}

export function dropSheet(sheets: Sheets, scaleId: string): Sheets {
  return Object.fromEntries(Object.entries(sheets).filter(([id]) => id !== scaleId))
}
