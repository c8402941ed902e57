import { exerciseWith } from '#core/content/exercises/index'
import { cardWith } from '#core/content/guidance/cards-for'
import { readingMinutes } from '#core/domain/reading/guidance-card'
import { articlesAmong, type Piece } from '#core/domain/reading/piece'
import type { Instant } from '#core/domain/time'
import { findHeadlines, type Headline } from '../_store/articles'
import type { Reads } from '../_store/database'

export interface PieceRow extends Piece {
  readonly title: string
  readonly summary: string
  readonly minutes: number
}

/** Exercises and cards lie in the program, with no day to be read again by. */
function rowOf({ kind, id }: Piece, articles: ReadonlyMap<string, Headline>): PieceRow | null {
  if (kind === 'article') {
    const found = articles.get(id)
    return found ? { kind, id, title: found.title, summary: found.summary, minutes: found.minutes } : null
  }
  if (kind === 'exercise') {
    const found = exerciseWith(id)
    return found && { kind, id, title: found.title, summary: found.summary, minutes: found.minutes }
  }
  const found = cardWith(id)
  return found ? { kind, id, title: found.title, summary: found.summary, minutes: readingMinutes(found) } : null
}

/** Those that may stand today, in their order; the articles among all of them in one read. */
export async function standing(database: Reads, now: Instant, ...lists: readonly (readonly Piece[])[]) {
  const found = await findHeadlines(database, [...new Set(articlesAmong(lists.flat()))], now)
  const articles = new Map(found.map((row) => [row.id, row]))
  return lists.map((pieces) => pieces.flatMap((piece) => rowOf(piece, articles) ?? []))
}
