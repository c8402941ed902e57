import type { Instant } from '#core/domain/time'
import { goneAt, type Sheet } from './sheet'

/** How a sheet ended here, as long as the program is open. Nothing of its answers. */
export type Ending =
  | { readonly how: 'kept'; readonly recordId: string; readonly at: Instant }
  | { readonly how: 'deleted' }
  | { readonly how: 'wiped' }

/** Where answers are that still lie here. */
export interface Lying {
  readonly state: 'answering' | 'finished' | 'unsure'
  readonly until: Instant
  /** The phone refused them: they live as long as the program does. */
  readonly held: boolean
  /** A copy of it was handed in for a code, or may have been. */
  readonly handed: boolean
}

/**
 * Where the answers of a sheet are and what became of them; every sentence about that is said from it.
 *
 *     answering ─ last answer ─▶ finished ─ sent to be kept ─▶ unsure ─ the server's yes ─▶ kept ─ deleted in the record ─▶ deleted
 *
 * The server's no leads back to `finished`, and so does its word that a lost one never arrived; without that it stays
 * `unsure`, where asking again is safe. From the first
 * three also to `wiped` at once, to `expired` by itself, and to `elsewhere` when another window did any of it. Leaving
 * a page changes nothing. From `kept` on nothing lies on the phone: a result page still open has the answers until it
 * is left, in its own memory.
 */
export type Life = Lying | { readonly state: Ending['how'] | 'expired' | 'elsewhere' }

export interface LifeFacts {
  /** The sheet as the page in front knows it. */
  readonly sheet: Sheet
  /** What lies on the phone of the same questionnaire. */
  readonly lying: Sheet | null
  readonly ending: Ending | undefined
  readonly held: boolean
}

export function lifeOf({ sheet, lying, ending, held }: LifeFacts, now: Instant): Life {
  if (ending) return { state: ending.how }
  if (lying === null) return { state: now >= goneAt(sheet) ? 'expired' : 'elsewhere' }
  if (lying.begunAt !== sheet.begunAt || lying.completedAt !== sheet.completedAt) return { state: 'elsewhere' }
  return lifeOfLying(lying, held)
}

export function lifeOfLying(sheet: Sheet, held: boolean): Lying {
  const rest = { until: goneAt(sheet), held, handed: sheet.handedAt !== undefined }
  if (sheet.completedAt === null) return { state: 'answering', ...rest }
  return { state: sheet.sentAt === null ? 'finished' : 'unsure', ...rest }
}
