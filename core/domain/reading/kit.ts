import type { LineAudience } from '../hotlines/line'
import type { CivilDate } from '../time'
import type { Piece } from './piece'

/** What one hands to somebody in a certain place in life: what to read, what to do, whom to ask, and a sheet of paper. */
export interface Kit {
  /** Says nothing of the subject: it stands in addresses. */
  readonly id: string
  readonly title: string
  /** Whom it is for, in their words. */
  readonly summary: string
  /** Whose lines come first on its sheet; null: those for everybody. */
  readonly lines: LineAudience | null
  readonly lead: string
  /** Articles and cards. */
  readonly read: readonly Piece[]
  /** Things to do this week, in our words. */
  readonly week: readonly string[]
  /** Exercises. */
  readonly practise: readonly Piece[]
  readonly ask: readonly { readonly who: string; readonly about: string }[]
  /** When not to wait. */
  readonly urgent: string
  /** What stands on the sheet, in large type. */
  readonly sheet: { readonly heading: string; readonly lines: readonly string[] }
  readonly author: string
  readonly authorRole: string
  /** Null until a professional has checked it; page and sheet say so. */
  readonly review: { readonly by: string; readonly on: CivilDate } | null
  readonly updatedOn: CivilDate
  /** The last day it may be handed out unless somebody has read it again. */
  readonly reviewBy: CivilDate
  readonly sources: readonly { readonly title: string; readonly publisher: string; readonly url: string | null }[]
}
