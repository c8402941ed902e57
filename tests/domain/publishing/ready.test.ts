import { describe, expect, it } from 'vitest'
import { changed, isAmong, ready } from '#core/domain/publishing/changing'
import { versionIdOf } from '#core/domain/publishing/piece'
import {
  after,
  answered,
  aPiece,
  aText,
  found,
  hand,
  noon,
  other,
  said,
  sentence,
} from '../../support/pieces-on-their-way'

const source = { title: '一本书', publisher: '', url: null }

describe('whether a text may go to anybody who has not written it', () => {
  const says = (change: Parameters<typeof aText>[0], looked = found(), answers = [answered(sentence)]) =>
    said(ready(aPiece({ text: aText(change), answers }), looked, noon))
  it.each([
    ['whole', {}, 'yes'],
    ['without a title', { title: ' ' }, 'piece-unfinished'],
    ['without a summary', { summary: '\n' }, 'piece-unfinished'],
    ['without an author', { author: '' }, 'piece-unfinished'],
    ['without what the author is', { authorRole: '' }, 'piece-unfinished'],
    ['without a source', { sources: [] }, 'piece-unfinished'],
    ['with a source without a name', { sources: [source, { ...source, title: ' ' }] }, 'piece-unfinished'],
    ['to be read again today', { reviewBy: '2026-11-20' }, 'review-day-past'],
    ['to be read again tomorrow', { reviewBy: '2026-11-21' }, 'yes'],
    ['to be read again within two years', { reviewBy: '2028-11-20' }, 'yes'],
    ['to be read again after two years', { reviewBy: '2028-11-21' }, 'review-day-far'],
  ])('%s: %s', (_, change, answer) => {
    expect(says(change)).toBe(answer)
  })

  it.each([
    ['a fault in its text', { ...found(), faults: ['no-text'] as const }, 'piece-unfinished'],
    ['a sentence that was answered for', found(sentence), 'yes'],
    ['a sentence that nobody answered for', found(sentence, other), 'checklist-open'],
    ['the same sentence, asked about by another rule', found({ ...sentence, rule: 'blame-person' }), 'checklist-open'],
  ])('with %s', (_, looked, answer) => {
    expect(says({}, looked)).toBe(answer)
  })
})

describe('a change of a piece', () => {
  it('is written down with who did it and when, and counted', () => {
    const done = changed(aPiece(), 'wrote', hand('writer'), { state: 'in-review' })
    expect(done).toEqual(aPiece({ state: 'in-review', ...after('wrote', 'writer') }))
    expect(changed(aPiece(), 'wrote', { ids: [], at: noon }, {}).deeds).toEqual([{ did: 'wrote', by: '', at: noon }])
  })

  it('is remembered thirty times', () => {
    const deeds = Array.from({ length: 30 }, (_, at) => ({ did: 'wrote' as const, by: 'writer', at }))
    const later = changed(aPiece({ deeds }), 'sent', hand('writer'), {}).deeds
    expect(later).toEqual([...deeds.slice(1), { did: 'sent', by: 'writer', at: noon }])
  })

  it('is of a sentence by rule and words', () => {
    expect([isAmong([sentence], sentence), isAmong([sentence], other), isAmong([], sentence)]).toEqual([
      ...[true, false, false],
    ])
    expect(isAmong([sentence], { ...sentence, rule: 'blame-person' })).toBe(false)
    expect(versionIdOf('p', 3)).toBe('p_3')
  })
})
