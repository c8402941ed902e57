import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { articles } from '#core/content/articles/index'
import { exercises } from '#core/content/exercises/index'
import { guidanceCards } from '#core/content/guidance/index'
import { issues } from '#core/content/periodical/index'
import { LEAST_PIECES } from '#core/domain/reading/issue'
import type { Piece } from '#core/domain/reading/piece'
import { diagnosingWordsIn, textsIn, toneFaultsIn, unknownNumbersIn } from './words'

const ids: Record<Piece['kind'], readonly string[]> = {
  article: articles.map(({ id }) => id),
  exercise: exercises.map(({ id }) => id),
  card: guidanceCards.map(({ id }) => id),
}
const han = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0

describe('the periodical', () => {
  it('is at least two issues, each in a file of its own, numbered from one in the order of their days', () => {
    expect(issues.length).toBeGreaterThanOrEqual(2)
    expect(readdirSync('core/content/periodical').filter((name) => name !== 'index.ts')).toHaveLength(issues.length)
    expect(issues.map(({ number }) => number)).toEqual(issues.map((_, at) => at + 1))
    const days = issues.map(({ releasedOn }) => releasedOn)
    expect(days).toEqual([...new Set(days)].sort())
  })

  it('comes out twice a year at most', () => {
    const years = issues.map(({ releasedOn }) => releasedOn.slice(0, 4))
    for (const year of years) expect(years.filter((one) => one === year).length).toBeLessThanOrEqual(2)
  })

  it('puts no piece into two issues', () => {
    const pieces = issues.flatMap((issue) => issue.pieces.map(({ kind, id }) => `${kind} ${id}`))
    expect(pieces).toEqual([...new Set(pieces)])
  })
})

describe.each(issues.map((issue) => [issue.id, issue] as const))('issue %s', (id, issue) => {
  it('says nothing by its id and holds pieces that are there, of more kinds than one', () => {
    expect(id).toMatch(/^p\d\d$/)
    for (const piece of issue.pieces) expect(ids[piece.kind]).toContain(piece.id)
    expect(new Set(issue.pieces.map(({ kind }) => kind)).size).toBeGreaterThan(1)
    expect(issue.pieces.length).toBeGreaterThanOrEqual(2 * LEAST_PIECES)
  })

  it('holds enough on the day it comes out, but for what there is time to read again before', () => {
    const standing = issue.pieces.filter(({ kind, id: piece }) => {
      if (kind !== 'article') return true
      const article = articles.find((one) => one.id === piece)
      return article && (article.reviewBy >= issue.releasedOn || article.updatedOn < issue.releasedOn)
    })
    expect(standing.length).toBeGreaterThanOrEqual(2 * LEAST_PIECES)
  })

  it('has a short word from its editors that names no illness and says where help is', () => {
    const word = issue.word.join('')
    expect(han(word)).toBeGreaterThan(150)
    expect(han(word)).toBeLessThan(450)
    expect(word).toContain('12356')
    const texts = textsIn([issue.title, issue.word])
    expect(texts.flatMap(diagnosingWordsIn)).toEqual([])
    expect(texts.flatMap(toneFaultsIn)).toEqual([])
    expect(texts.flatMap(unknownNumbersIn)).toEqual([])
  })
})
