import { describe, expect, it } from 'vitest'
import { articles } from '#core/content/articles/index'
import { exercises } from '#core/content/exercises/index'
import { guidanceCards } from '#core/content/guidance/index'
import { kits } from '#core/content/kits/index'
import { issues } from '#core/content/periodical/index'
import { tenPoints } from '#core/content/ten-points'
import { textsIn as wordsIn } from '#core/domain/reading/article'
import { textsIn } from './words'

interface Piece {
  readonly id: string
  readonly texts: readonly string[]
}

/** Chinese characters alone: of numbers to call each text has the same ones. */
const plain = (id: string, texts: readonly string[]): Piece => ({
  id,
  texts: texts.map((text) => text.replace(/[^\p{Script=Han}]/gu, '')),
})

/** What is read beside each other: the last note of an article, and whom every kit says to ask last, are the same in all. */
const pieces: readonly Piece[] = [
  ...articles.map(({ id, blocks }) => plain(id, blocks.slice(0, -1).flatMap(wordsIn))),
  ...exercises.map(({ id, steps, when, after, stop, see }) => plain(id, [...textsIn(steps), when, after, stop, see])),
  ...kits.map(({ id, lead, week, ask, urgent, sheet }) =>
    plain(id, [lead, ...week, ...textsIn(ask.slice(0, -2)), urgent, ...sheet.lines]),
  ),
  ...issues.map(({ id, word }) => plain(id, word)),
  plain(
    'the ten points',
    tenPoints.points.map(({ ours }) => ours),
  ),
]
const cards = guidanceCards.map(({ id, parts }) => plain(id, textsIn(parts)))

const stretch = 12
/** What is said of danger is said the same wherever it fits. */
const danger = /告诉一个人|一个人待着|说给一个人听|已经想到怎么做了/

const stretchesOf = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - stretch + 1) }, (_, at) => text.slice(at, at + stretch))

describe('of what there is to read', () => {
  it.each(pieces.map((one) => [one.id, one] as const))(
    '%s says no stretch of words that stands in another',
    (id, one) => {
      const others = [...pieces.filter((other) => other.id > id), ...cards].map((other) => ({
        id: other.id,
        whole: other.texts.join('|'),
      }))
      const twice = one.texts
        .flatMap(stretchesOf)
        .filter((words) => !danger.test(words))
        .flatMap((words) => others.filter(({ whole }) => whole.includes(words)).map((other) => `${other.id} ${words}`))
      expect(twice).toEqual([])
    },
  )
})
