import type { Parameters } from '#core/domain/assessment/condition'
import type { Responses, Scale } from '#core/domain/assessment/scale'
import { DAY, HOUR, type Instant } from '#core/domain/time'

/** Answers to one questionnaire, on this phone only. Finished once `completedAt` is set. */
export interface Sheet {
  readonly scaleId: string
  readonly scaleVersion: number
  readonly responses: Responses
  /** What was told of the person before the first question, where the scale needs it. */
  readonly parameters: Parameters
  /** When its page was first opened: what tells two sheets of one questionnaire apart. */
  readonly begunAt: Instant
  readonly savedAt: Instant
  readonly completedAt: Instant | null
  /** When it was sent to be kept, unless an answer came that it was not; null while it has not left this phone. */
  readonly sentAt: Instant | null
  /** The attempt it was sent with, so that sending it again is the same one. */
  readonly attemptId: string | null
  /** Of the text under which it was sent to be kept. */
  readonly consentVersion?: number
  /** When it was handed in for a code, as far as is known; not there while it was not. */
  readonly handedAt?: Instant
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
export const unsent = { sentAt: null, attemptId: null } as const

type Stored = Partial<Record<keyof Sheet, unknown>>

function readParameters(value: unknown): Parameters {
  if (typeof value !== 'object' || value === null) return {}
  const { sex, ageInMonths } = value as Partial<Record<keyof Parameters, unknown>>
  return {
    ...(sex === 'female' || sex === 'male' ? { sex } : {}),
    ...(typeof ageInMonths === 'number' ? { ageInMonths } : {}),
  }
}

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
    parameters = {},
    savedAt,
    completedAt,
    begunAt = savedAt,
    sentAt = completedAt,
    attemptId = null,
    consentVersion,
    handedAt,
  } = value as Stored
  if (typeof scaleId !== 'string' || typeof scaleVersion !== 'number') return null
  if (typeof begunAt !== 'number' || typeof savedAt !== 'number') return null
  if (completedAt !== null && typeof completedAt !== 'number') return null
  if (sentAt !== null && typeof sentAt !== 'number') return null
  if (attemptId !== null && typeof attemptId !== 'string') return null
  if (typeof responses !== 'object' || responses === null) return null
  return {
    ...{ scaleId, scaleVersion, responses: responses as Responses, parameters: readParameters(parameters) },
    ...{ begunAt, savedAt, completedAt, sentAt, attemptId },
    ...(typeof consentVersion === 'number' ? { consentVersion } : {}),
    ...(typeof handedAt === 'number' ? { handedAt } : {}),
  }
}

/** What is sent of it, to be kept or for a code; what was told of the person only where anything had to be. */
export function sentOf({ scaleId, scaleVersion, responses, parameters }: Sheet) {
  const told = Object.keys(parameters).length > 0 ? { parameters } : {}
  return { scaleId, scaleVersion, responses: { ...responses }, ...told }
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

export function blankSheet(scale: Pick<Scale, 'id' | 'version'>, now: Instant, parameters: Parameters = {}): Sheet {
  const { id: scaleId, version: scaleVersion } = scale
  return { scaleId, scaleVersion, responses: {}, parameters, begunAt: now, savedAt: now, completedAt: null, ...unsent }
}

export function withoutHanding({ handedAt: _, ...sheet }: Sheet): Sheet {
  return sheet
}

/** With one more answer, or another one in its place: not finished any more, and not what was sent. */
export function withAnswer(sheet: Sheet, itemId: string, value: number, now: Instant): Sheet {
  const responses = { ...sheet.responses, [itemId]: value }
  return { ...withoutHanding(sheet), responses, savedAt: now, completedAt: null, ...unsent }
}

export function putSheet(sheets: Sheets, sheet: Sheet): Sheets {
  return { ...sheets, [sheet.scaleId]: sheet }
}

export function dropSheet(sheets: Sheets, scaleId: string): Sheets {
  return Object.fromEntries(Object.entries(sheets).filter(([id]) => id !== scaleId))
}
