import { isAnswer } from '#core/domain/assessment/answers'
import { isBrought } from '#core/domain/assessment/edition'
import type { Responses, Scale } from '#core/domain/assessment/scale'
import type { Attempt } from '#core/domain/attempts/attempt'
import { DAY, HOUR, type Instant } from '#core/domain/time'
import { findScaleForChildren } from '#core/scales/children/index'
import { clockIsKnown, now } from '../../cloud/clock'
import { type Entry, forgetStored, readStored, store } from '../../device/storage'
import { findKnown, isOver } from '../../resident/self-test/known-scales'
import { own } from '../../resident/self-test/own-sheets'

/** Answers about a child, on this phone only: one set at a time. Of when the child was born nothing is kept but the age. */
export interface Draft {
  readonly scaleId: string
  readonly scaleVersion: number
  /** Full months of life on the day it was begun, corrected where that applies. */
  readonly ageInMonths: number
  readonly corrected: boolean
  /** The profile it was begun from; null without one. */
  readonly childId: string | null
  readonly responses: Responses
  readonly begunAt: Instant
  readonly savedAt: Instant
  readonly completedAt: Instant | null
  /** With which it is under way to the child's record; not there while it has not left this phone. */
  readonly sent?: Attempt
}

export interface Found {
  readonly scale: Scale
  readonly draft: Draft
}

const UNFINISHED = 7 * DAY
/** Time to read, to save the page, to book. No longer: a phone may be in other hands tonight. */
const FINISHED = HOUR

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

const isAttempt = (value: unknown): value is Attempt =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Partial<Attempt>).id === 'string' &&
  isNumber((value as Partial<Attempt>).begunAt)

function read(stored: unknown): Draft | null {
  if (typeof stored !== 'object' || stored === null) return null
  const one = stored as Partial<Record<keyof Draft, unknown>>
  const { scaleId, scaleVersion, ageInMonths, corrected, childId, responses, begunAt, savedAt, completedAt } = one
  if (typeof scaleId !== 'string' || !isNumber(scaleVersion) || !isNumber(ageInMonths)) return null
  if (childId !== null && typeof childId !== 'string') return null
  if (!isNumber(begunAt) || !isNumber(savedAt) || (completedAt !== null && !isNumber(completedAt))) return null
  if (typeof responses !== 'object' || responses === null) return null
  return {
    ...{ scaleId, scaleVersion, ageInMonths, corrected: corrected === true, childId },
    ...{ responses: responses as Responses, begunAt, savedAt, completedAt },
    ...(isAttempt(one.sent) ? { sent: one.sent } : {}),
  }
}

const entry: Entry<Draft> = { key: 'child-check', version: 1, endsWithWindow: true, parse: read }

/** On a phone that refuses storage answers live as long as the program does. */
let held: Draft | null = null

const goneAt = ({ savedAt, completedAt }: Draft) =>
  completedAt === null ? savedAt + UNFINISHED : completedAt + FINISHED

/** What was brought can be answered, and read, while it may be used and this phone has heard of it. */
function scaleOf({ scaleId, scaleVersion }: Draft): Scale | undefined {
  if (isBrought(scaleVersion)) return findKnown(scaleId, scaleVersion)
  return findScaleForChildren(scaleId, scaleVersion)
}

/** Whether answers lie here to questions whose last day is over: they are shown no more, and nor are these. */
export function liesClosed(): boolean {
  const draft = held ?? readStored(entry)
  return draft !== null && isOver({ id: draft.scaleId, version: draft.scaleVersion }, now())
}

/** What lies here with its questions, answers nobody could have given left out; null once its time is over. */
export function foundDraft(): Found | null {
  const draft = held ?? readStored(entry)
  const scale = draft && scaleOf(draft)
  if (!draft || !scale) return null
  if (now() >= goneAt(draft) || draft.savedAt - now() > DAY) {
    // Not given up on the word of a phone whose clock may be wrong.
    if (clockIsKnown()) forgetDraft()
    return null
  }
  const given = new Map(Object.entries(draft.responses))
  const known = scale.items.filter((item) => isAnswer(scale, item, given.get(item.id))).map(({ id }) => id)
  const responses = Object.fromEntries([...given].filter(([id]) => known.includes(id)))
  return Object.keys(responses).length === 0 ? null : { scale, draft: { ...draft, responses } }
}

export function storeDraft(draft: Draft): void {
  if (process.env.TARO_ENV === 'h5') own(draft)
  held = store(entry, draft) && readStored(entry) !== null ? null : draft
}

/** That it is under way to the record, or (null) that it did not get there. Written before anything is sent. */
export function noteSent(sent: Attempt | null): void {
  const draft = foundDraft()?.draft
  if (!draft) return
  const { sent: _, ...unsent } = draft
  storeDraft(sent === null ? unsent : { ...unsent, sent })
}

export const sentDraft = (): Attempt | null => foundDraft()?.draft.sent ?? null

export function forgetDraft(): void {
  held = null
  forgetStored(entry)
}

/** The phone would not keep it: closing the program loses it. */
export const draftIsHeld = (): boolean => held !== null
