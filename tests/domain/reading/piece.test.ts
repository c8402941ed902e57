import { describe, expect, it } from 'vitest'
import { isReleased, released, upcoming } from '#core/domain/reading/issue'
import { articlesAmong, beside, type Piece, readRun, runText } from '#core/domain/reading/piece'
import { instantAt } from '#core/domain/time'

const pieces: readonly Piece[] = [
  { kind: 'article', id: 'a45' },
  { kind: 'exercise', id: 'e5' },
  { kind: 'card', id: 'g29' },
]

describe('pieces in an order', () => {
  it('go through an address and come back the same', () => {
    expect(runText(pieces)).toBe('aa45.ee5.cg29')
    expect(readRun(runText(pieces))).toEqual(pieces)
  })

  it.each(['', '.', 'x', 'xa45', 'a', 'aa45/../b', 'a<script>', `a${'x'.repeat(65)}`])(
    'an address that says %j holds none',
    (text) => {
      expect(readRun(text)).toEqual([])
    },
  )

  it('have one before and one after, at both ends only one', () => {
    expect(beside(pieces, { kind: 'article', id: 'a45' })).toEqual({ at: 0, previous: null, next: pieces[1] })
    expect(beside(pieces, { kind: 'exercise', id: 'e5' })).toEqual({ at: 1, previous: pieces[0], next: pieces[2] })
    expect(beside(pieces, { kind: 'card', id: 'g29' })).toEqual({ at: 2, previous: pieces[1], next: null })
    expect(beside(pieces, { kind: 'card', id: 'a45' })).toBeNull()
  })

  it('know which of them are articles', () => {
    expect(articlesAmong(pieces)).toEqual(['a45'])
  })
})

describe('an issue', () => {
  const first = { number: 1, releasedOn: '2026-11-20' }
  const second = { number: 2, releasedOn: '2027-06-01' }

  it('is out from the first minute of its day, wall time here', () => {
    expect(isReleased(second, instantAt('2027-06-01') - 1)).toBe(false)
    expect(isReleased(second, instantAt('2027-06-01'))).toBe(true)
  })

  it('stands with the newest first, and what comes next is told apart', () => {
    const [before, after] = [instantAt('2027-05-31'), instantAt('2027-06-02')]
    expect([released([first, second], before), upcoming([first, second], before)]).toEqual([[first], second])
    expect([released([first, second], after), upcoming([first, second], after)]).toEqual([[second, first], null])
  })
})
