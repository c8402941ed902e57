import type { CivilDate } from '../time'

export const audiences = ['everyone', 'parents', 'teenagers', 'elders', 'caregivers'] as const
export type Audience = (typeof audiences)[number]

export type Block =
  | { readonly kind: 'heading' | 'paragraph' | 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }

export interface Article {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly audience: Audience
  /** Reading time in minutes. */
  readonly minutes: number
  readonly author: string
  /** Null until a professional has checked it; the page says so. */
  readonly review: { readonly by: string; readonly on: CivilDate } | null
  readonly updatedOn: CivilDate
  readonly sources: readonly { readonly title: string; readonly publisher: string; readonly url: string | null }[]
  readonly blocks: readonly Block[]
}
