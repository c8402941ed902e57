import type { Attempt } from '#core/domain/attempts/attempt'
import type { Instant } from '#core/domain/time'
import { clockIsKnown, now } from '../../cloud/clock'
import { type Entry, forgetStored, readStored, store } from '../../device/storage'
import { own } from './own-sheets'
import { aliveSheets, dropSheet, putSheet, readSheets, type Sheet, type Sheets, withoutHanding } from './sheet'

/** Answers never leave this entry: no request reads it. What is in it is looked at by `readSheets`, sheet by sheet. */
const entry: Entry<unknown> = { key: 'sheets', version: 1, endsWithWindow: true, parse: (stored) => stored }

/** On a phone that refuses storage answers live as long as the program does; null while it keeps them. */
let held: Sheets | null = null

const listeners = new Set<() => void>()

const all = (): Sheets => held ?? readSheets(readStored(entry))

/** Not given up on the word of a phone whose clock may be wrong. */
const worthKeeping = (): Sheets => (clockIsKnown() ? aliveSheets(all(), now()) : all())

export function tellSheetsChanged(): void {
  for (const listener of listeners) listener()
}

function write(sheets: Sheets): void {
  // A phone that takes an entry and will not give it back has not kept it.
  const kept = Object.keys(sheets).length > 0 && store(entry, sheets) && readStored(entry) !== null
  if (!kept) forgetStored(entry)
  held = kept || Object.keys(sheets).length === 0 ? null : sheets
  tellSheetsChanged()
}

/** What lies here, as long as its time is not over. */
export const lyingSheets = (): Sheets => aliveSheets(all(), now())

/** True when the phone would not keep them, and the page has to say so. */
export const sheetsAreHeld = (): boolean => held !== null

export function storeSheet(sheet: Sheet): void {
  if (process.env.TARO_ENV === 'h5') own(sheet)
  write(putSheet(worthKeeping(), sheet))
}

/** That it is under way to the record, or (null) that it did not get there. Written before anything is sent. */
export function noteSent(
  { scaleId, begunAt, completedAt }: Sheet,
  attempt: Attempt | null,
  consentVersion?: number,
): void {
  const lying = all()[scaleId]
  if (lying?.begunAt !== begunAt || lying.completedAt !== completedAt) return
  const agreed = consentVersion === undefined ? {} : { consentVersion }
  storeSheet({ ...lying, ...agreed, sentAt: attempt?.begunAt ?? null, attemptId: attempt?.id ?? null })
}

/** That it is under way to be handed in for a code, or (null) that it certainly was not. Written before anything is sent. */
export function noteHanded({ scaleId, begunAt, completedAt }: Sheet, at: Instant | null): void {
  const lying = all()[scaleId]
  if (lying?.begunAt !== begunAt || lying.completedAt !== completedAt) return
  storeSheet(at === null ? withoutHanding(lying) : { ...lying, handedAt: lying.handedAt ?? at })
}

/** The attempt a sheet is under way with, as far as is known. */
export function attemptOf({ scaleId, begunAt, completedAt }: Sheet): Attempt | null {
  const lying = all()[scaleId]
  if (lying?.begunAt !== begunAt || lying.completedAt !== completedAt) return null
  return lying.sentAt === null || lying.attemptId === null ? null : { id: lying.attemptId, begunAt: lying.sentAt }
}

/** Sheets under way to the record, and the attempts they are under way with; their questions may be closed by now. */
export function unsureSheets(): readonly { readonly sheet: Sheet; readonly attempt: Attempt }[] {
  return Object.values(lyingSheets()).flatMap((sheet) => {
    const attempt = attemptOf(sheet)
    return attempt ? [{ sheet, attempt }] : []
  })
}

/** Drops this sheet; another beginning of the same questionnaire, from another window, stays. */
export function dropStoredSheet({ scaleId, begunAt }: Sheet): void {
  if (all()[scaleId]?.begunAt === begunAt) write(dropSheet(worthKeeping(), scaleId))
}

/** Clears away what is past its time, so that nothing waits for somebody to come back. */
export function clearExpiredSheets(): void {
  const left = worthKeeping()
  if (Object.keys(left).length < Object.keys(all()).length) write(left)
}

/** Told whenever something here changed, by this page or one above it. */
export function onSheetsChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
