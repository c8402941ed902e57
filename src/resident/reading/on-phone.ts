import type { readArticle } from '#core/contracts/content'
import { article as articleShape } from '#core/contracts/content'
import type { OutputOf } from '#core/contracts/operation'
import { mayStand } from '#core/domain/reading/article'
import type { Instant } from '#core/domain/time'
import { now } from '../../cloud/clock'
import { type Entry, forgetStored, readStored, store } from '../../device/storage'

export type WholeArticle = OutputOf<typeof readArticle>['article']

/** An article as it lies on this phone: whole, so that it opens without a network. */
export interface Read {
  readonly article: WholeArticle
  /** When it was opened last, by the server's clock. */
  readonly at: Instant
  /** Which of its blocks stood at the top when it was left; 0 at its beginning. */
  readonly stopped: number
  readonly favourite: boolean
}

/** How many stay that nobody asked to keep, and how many favourites; the oldest make room. */
const mostLately = 12
const mostFavourites = 40

function readOf(stored: unknown): Read | null {
  const { article, at, stopped, favourite } = (stored ?? {}) as Partial<Record<keyof Read, unknown>>
  const looked = articleShape.safeParse(article)
  if (!looked.success || typeof at !== 'number' || !Number.isFinite(at)) return null
  const within = typeof stopped === 'number' && Number.isInteger(stopped) && stopped > 0
  const last = looked.data.blocks.length - 1
  return { article: looked.data, at, stopped: within ? Math.min(stopped, last) : 0, favourite: favourite === true }
}

/** Once each, the last opened first, and no more than there is room for. */
function bounded(all: readonly Read[]): Read[] {
  const once = new Map([...all].sort((one, other) => one.at - other.at).map((one) => [one.article.id, one]))
  const newest = [...once.values()].reverse()
  const favourites = newest.filter(({ favourite }) => favourite).slice(0, mostFavourites)
  const lately = newest.filter(({ favourite }) => !favourite).slice(0, mostLately)
  return newest.filter((one) => favourites.includes(one) || lately.includes(one))
}

const entry: Entry<readonly Read[]> = {
  key: 'articles-read',
  version: 1,
  endsWithWindow: true,
  parse: (stored) => (Array.isArray(stored) ? bounded(stored.flatMap((one) => readOf(one) ?? [])) : null),
}

/** What was read here, the last first. One that should have been read again by a professional is not shown from here either. */
export function allRead(): readonly Read[] {
  return (readStored(entry) ?? []).filter(({ article }) => mayStand(article, now()))
}

export const findRead = (articleId: string): Read | null =>
  allRead().find(({ article }) => article.id === articleId) ?? null

/** False where the phone takes nothing. What was there is kept: a favourite stays one. */
function put(article: WholeArticle, change: Partial<Omit<Read, 'article'>>): boolean {
  const all = readStored(entry) ?? []
  const known = all.find((one) => one.article.id === article.id)
  const one: Read = { at: now(), stopped: 0, favourite: false, ...known, ...change, article }
  return store(entry, bounded([...all.filter((other) => other !== known), one]))
}

/** Opened just now. What says that it leaves no trace is noted only where somebody made it a favourite. */
export function noteRead(article: WholeArticle): void {
  if (!article.leavesNoTrace || findRead(article.id)?.favourite) put(article, { at: now() })
}

export function noteStop(article: WholeArticle, stopped: number): void {
  if (findRead(article.id)) put(article, { stopped })
}

export function setFavourite(article: WholeArticle, favourite: boolean): boolean {
  if (!favourite && article.leavesNoTrace) {
    forgetRead(article.id)
    return true
  }
  return put(article, { favourite, at: now() })
}

/** Withdrawn, or taken off by hand. */
export function forgetRead(articleId: string): void {
  const all = readStored(entry)
  if (all?.some(({ article }) => article.id === articleId)) {
    store(
      entry,
      all.filter(({ article }) => article.id !== articleId),
    )
  }
}

export function wipeReading(): void {
  forgetStored(entry)
}
