import { type CivilDate, dateOf, type Instant } from '../time'
import type { Picture } from './picture'

export const audiences = ['everyone', 'parents', 'teenagers', 'elders', 'caregivers'] as const
export type Audience = (typeof audiences)[number]

export type Block =
  | { readonly kind: 'heading' | 'paragraph' | 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | PictureBlock

/** A picture in a text. */
export interface PictureBlock {
  readonly kind: 'picture'
  /** What is to be seen on it, for whoever does not see it. Never empty. */
  readonly alt: string
  /** The id of a picture that was brought. */
  readonly file: string
  /** In pixels of the file. */
  readonly width: number
  readonly height: number
  /** Where it is to be had for a while; null where nowhere. Not stored. */
  readonly address?: string | null
}

export interface Article {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly audience: Audience
  /** Reading time in minutes. */
  readonly minutes: number
  readonly author: string
  /** What the author is and is not, as it stands at the top. */
  readonly authorRole: string
  /** Null until a professional has checked it; the page says so. */
  readonly review: { readonly by: string; readonly on: CivilDate } | null
  readonly updatedOn: CivilDate
  /** The last day it may stand on a shelf unless somebody has read it again. */
  readonly reviewBy: CivilDate
  /** What people call this, beside the words of title and summary: for the search alone. */
  readonly words: readonly string[]
  /** Reading it may put somebody in danger whose phone others look into: no phone notes it by itself. */
  readonly leavesNoTrace?: true
  readonly sources: readonly { readonly title: string; readonly publisher: string; readonly url: string | null }[]
  readonly blocks: readonly Block[]
  /** A drawing of our own; an article may stand without one. */
  readonly picture?: Picture
}

/** How long an article of the program may stand until somebody has read it again. */
export const MOST_DAYS_UNREAD = 180

/** Nobody takes an article down that was not read again in time: from the day after, it stands nowhere. */
export const mayStand = ({ reviewBy }: Pick<Article, 'reviewBy'>, now: Instant): boolean => dateOf(now) <= reviewBy

/** The words of a block; of a picture what is to be seen on it. */
export function textsIn(block: Block): readonly string[] {
  if (block.kind === 'list') return block.items
  return [block.kind === 'picture' ? block.alt : block.text]
}
