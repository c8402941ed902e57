import { describe, expect, it } from 'vitest'
import { moveWithout } from '#core/domain/moving/deciding'
import { code, waiting } from '../../support/move-steps'

describe('a move of somebody who has everything of theirs deleted', () => {
  it('loses whose it was and what was written; who asked, who said yes, and when, stays', () => {
    const before = waiting()
    const after = { ...before, asked: { ...before.asked, note: null, record: null }, decided: decidedWithoutWords() }
    expect(moveWithout(before, ['from', 'older'], 'nobody')).toEqual({
      ...after,
      ...{ fromId: 'nobody', asked: { ...after.asked, fromId: 'nobody' } },
    })
    expect(moveWithout(before, ['to'], 'nobody')).toEqual({ ...after, toId: 'nobody' })
  })

  it('is a code alone, of which nothing else is known', () => {
    expect(moveWithout(code(), ['to'], 'nobody')).toEqual({ ...code(), toId: 'nobody' })
    expect(moveWithout(code(), ['another'], 'nobody')).toEqual(code())
  })

  const decidedWithoutWords = () => ({ by: 'keeper', at: 0, as: 'approved', words: null })
})
