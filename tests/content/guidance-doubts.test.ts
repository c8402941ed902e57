import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { guidanceCards as cards } from '#core/content/guidance/index'
import { wordsOf } from '#core/domain/reading/guidance-card'

/** docs/guidance-doubts.md: where a professional's reading is to begin. */
const rows = readFileSync('docs/guidance-doubts.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| g\d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, id = '', title = '', sentence = '', why = '']) => ({ id, title, sentence, why }))

describe('the sentences whoever wrote the cards is least sure of', () => {
  it('are one of each card', () => {
    expect(rows.map(({ id }) => id)).toEqual(cards.map(({ id }) => id))
  })

  it.each(rows)('$id $title: stands in the card as it is quoted, with the reason', ({ id, title, sentence, why }) => {
    const card = cards.find((one) => one.id === id)
    expect(card?.title).toBe(title)
    expect([card?.summary, ...(card?.parts.map(wordsOf) ?? [])].join('\n')).toContain(sentence)
    expect(why.length).toBeGreaterThan(4)
  })
})
