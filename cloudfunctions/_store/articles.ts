import * as z from 'zod/mini'
import { civilDate, id, instant, line, minutes, name, position, upTo, url } from '#core/contracts/shapes'
import { storedBlocks } from '#core/contracts/shapes/block'
import { picture } from '#core/contracts/shapes/picture'
import { type Article, audiences, MOST_DAYS_UNREAD, mayStand } from '#core/domain/reading/article'
import { addDays, type Instant } from '#core/domain/time'
import type { Documents, Gets, Reads } from './database'
import { afterKey, type Page, pageOf } from './page'
import { asItWas, type Migration, type Rows, rowsOf } from './rows'

export type Headline = Pick<
  StoredArticle,
  'id' | 'title' | 'summary' | 'audience' | 'minutes' | 'reviewBy' | 'withdrawn'
>

/** In the order people see them; `position` is kept with the article and says nothing to anybody else. */
export interface StoredArticle extends Article {
  readonly position: number
  /** Since when nobody reads it any more; not there while it stands. */
  readonly withdrawn?: Instant
}

/** Whether readers are given it: neither withdrawn nor overdue. */
const stands = (row: Headline, now: Instant): boolean => row.withdrawn === undefined && mayStand(row, now)

const headline = {
  id,
  title: name,
  summary: line,
  audience: z.enum(audiences),
  minutes,
  reviewBy: civilDate,
  withdrawn: z.exactOptional(instant),
}

/** From before there was a day to read it again by: as long after it was written as any of the program's may stand. */
const withReviewDay: Migration = (document) => {
  const { updatedOn } = document
  if (typeof updatedOn !== 'string') return document
  return { authorRole: '科普编写，不是医生', words: [], ...document, reviewBy: addDays(updatedOn, MOST_DAYS_UNREAD) }
}

export const articles = rowsOf<StoredArticle>(
  'articles',
  z.object({
    ...headline,
    author: name,
    authorRole: name,
    review: z.nullable(z.object({ by: name, on: civilDate })),
    updatedOn: civilDate,
    words: upTo(30, name),
    leavesNoTrace: z.exactOptional(z.literal(true)),
    sources: upTo(20, z.object({ title: line, publisher: line, url: z.nullable(url) })),
    blocks: storedBlocks,
    picture: z.exactOptional(picture),
    position,
  }),
  [asItWas, withReviewDay, asItWas],
)

const pageSize = 200

/** `updatedOn` is what an older document's day is made of. */
const headlineFields = ['title', 'summary', 'audience', 'minutes', 'reviewBy', 'updatedOn', 'withdrawn']
const headlines = articles.only<Headline>(z.object(headline), [...headlineFields, 'position'])

/** In their order, at most 200, those that stand after `after` and may stand at all. */
export async function listHeadlines(database: Reads, now: Instant, after?: number): Promise<Page<Headline>> {
  const { rows, next } = await listAllHeadlines(database, after)
  return { rows: rows.filter((row) => stands(row, now)), next }
}

/** The same with the overdue and the withdrawn. */
export async function listAllHeadlines(database: Reads, after?: number): Promise<Page<Headline>> {
  const found = await headlines.first(
    database,
    { range: { field: 'position', from: afterKey(after) } },
    { field: 'position', direction: 'asc', limit: pageSize + 1 },
  )
  return pageOf(found, pageSize)
}

async function standingAmong<Row extends Headline>(
  rows: Pick<Rows<Row>, 'all'>,
  database: Reads,
  ids: readonly string[],
  now: Instant,
): Promise<Row[]> {
  if (ids.length === 0) return []
  const found = await rows.all(database, { among: { field: 'id', values: ids } })
  const standing = new Map(found.filter((row) => stands(row, now)).map((row) => [row.id, row]))
  return ids.flatMap((one) => standing.get(one) ?? [])
}

/** Those of these that may stand, in the order of the ids. */
export const findHeadlines = (database: Reads, ids: readonly string[], now: Instant): Promise<Headline[]> =>
  standingAmong(headlines, database, ids, now)

export type Illustrated = Headline & Pick<Article, 'picture'>

const illustrated = articles.only<Illustrated>(z.object({ ...headline, picture: z.exactOptional(picture) }), [
  ...headlineFields,
  'picture',
])

/** The same with their pictures: more to bring, so only for as many as are put together by hand. */
export const findIllustrated = (database: Reads, ids: readonly string[], now: Instant): Promise<Illustrated[]> =>
  standingAmong(illustrated, database, ids, now)

/** Titles by id, of those that no reader is given any more too: they keep their place. */
export async function titlesOf(
  database: Reads,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Pick<Article, 'id' | 'title'>>> {
  if (ids.length === 0) return new Map()
  const found = await headlines.all(database, { among: { field: 'id', values: ids } })
  return new Map(found.map(({ id: one, title }) => [one, { id: one, title }]))
}

export type Findable = Pick<Article, 'id' | 'title' | 'summary' | 'words'>

const findable = articles.only<Findable>(z.object({ id, title: name, summary: line, words: upTo(30, name) }), [
  ...['title', 'summary', 'words', 'updatedOn'],
])

/** What the search looks in: of every article, and none of its text. */
export function listFindable(database: Reads): Promise<Findable[]> {
  return findable.all(database, {})
}

export function findArticle(documents: Gets, articleId: string): Promise<StoredArticle | null> {
  return articles.find(documents, articleId)
}

/** For what is written back: one that cannot be read is thrown. */
export function ownArticle(documents: Gets, articleId: string): Promise<StoredArticle | null> {
  return articles.own(documents, articleId)
}

/** Of what was never read, or is read no more. */
export const removeArticle = (documents: Documents, articleId: string): Promise<void> =>
  articles.remove(documents, articleId)

export function putArticle(documents: Documents, article: StoredArticle): Promise<void> {
  return articles.put(documents, article)
}
