import { describe, expect, it } from 'vitest'
import { readerOf, reviewPiece, type Said } from '#core/domain/publishing/reviewing'
import * as way from '../../support/pieces-on-their-way'

const { aPiece, aText, after, answered, found, hand, noon, other, said, sentence } = way
const editor = { edits: true, reviews: false }
const professional = { edits: false, reviews: true }
const both = { edits: true, reviews: true }
const nobody = { edits: false, reviews: false }
const yes: Said = { verdict: 'approved', words: '', signedAs: '李医生', seen: [] }
const no: Said = { verdict: 'sent-back', words: '再改改', signedAs: null, seen: [] }
const inReview = aPiece({ state: 'in-review' })
const ill = { ...found(), asks: 'professional' as const }

describe('who may read a piece for others', () => {
  it.each([
    ['an editor who did not write it', editor, 'second-editor', 'professional-needed'],
    ['a professional', professional, 'professional', 'professional'],
    ['who is both', both, 'professional', 'professional'],
    ['who is neither', nobody, 'professional-needed', 'professional-needed'],
  ] as const)('%s: of everyday things, of illness or risk', (_, who, everyday, illness) => {
    const reads = (asks: 'second-editor' | 'professional', ids: readonly string[]) => {
      const as = readerOf({ asks, writers: ['writer'] }, who, ids)
      return as.ok ? as.value : as.refusal
    }
    expect([reads('second-editor', ['x']), reads('professional', ['x'])]).toEqual([everyday, illness])
    expect([reads('second-editor', ['x', 'writer']), reads('professional', ['writer'])]).toEqual([
      ...['own-piece', 'own-piece'],
    ])
  })
})

describe('what somebody says of a piece is refused', () => {
  it.each([
    ['another text than they read', inReview, found(), yes, editor, hand('r', { revision: 8 }), 'piece-changed'],
    ...way.states
      .filter((state) => state !== 'in-review')
      .map((state) => [state, aPiece({ state }), found(), yes, editor, hand('r'), 'not-in-review'] as const),
    ['their own', inReview, found(), yes, both, hand('writer'), 'own-piece'],
    ['an editor, by its words now', inReview, ill, yes, editor, hand('r'), 'professional-needed'],
    ['a no without words', inReview, found(), { ...no, words: ' ' }, editor, hand('r'), 'words-missing'],
    [
      'a professional without a name',
      inReview,
      ill,
      { ...yes, signedAs: ' ' },
      professional,
      hand('r'),
      'signature-missing',
    ],
    [
      'a professional who names nobody',
      inReview,
      ill,
      { ...yes, signedAs: null },
      professional,
      hand('r'),
      'signature-missing',
    ],
    [
      'not ready',
      aPiece({ state: 'in-review', text: aText({ title: '' }) }),
      found(),
      yes,
      editor,
      hand('r'),
      'piece-unfinished',
    ],
    [
      'a sentence they have not looked at',
      aPiece({ state: 'in-review', answers: [answered(sentence), answered(other)] }),
      ...([found(sentence, other), { ...yes, seen: [other] }, editor, hand('r'), 'hits-unread'] as const),
    ],
  ] as const)('%s', (_, piece, looked, words, who, by, refusal) => {
    expect(said(reviewPiece(piece, looked, words, who, by))).toBe(refusal)
  })
})

describe('what was said of a piece', () => {
  const review = { by: 'r', at: noon, version: 2, words: '' }
  it('is an editor’s yes, without a name, with the sentences of the text they looked at', () => {
    const before = aPiece({ state: 'in-review', answers: [answered(sentence)] })
    const seen = [{ ...sentence, more: 1 }, other]
    const value = {
      ...{ ...before, ...after('approved', 'r'), state: 'approved' },
      review: { ...review, as: 'second-editor', verdict: 'approved', signedAs: null, seen: [sentence] },
    }
    expect(reviewPiece(before, found(sentence), { ...yes, seen }, editor, hand('r'))).toEqual({ ok: true, value })
  })

  it('is a professional’s yes with their name, and asks from now on whom its words ask', () => {
    const value = {
      ...{ ...inReview, ...after('approved', 'r'), state: 'approved', asks: 'professional' },
      review: { ...review, as: 'professional', verdict: 'approved', signedAs: '李医生', seen: [] },
    }
    expect(reviewPiece(inReview, ill, { ...yes, signedAs: ' 李医生 ' }, professional, hand('r'))).toEqual({
      ...{ ok: true, value },
    })
  })

  it('is a no with its words, of a text that need not be ready, signed by nobody', () => {
    const unready = aPiece({ state: 'in-review', text: aText({ title: '' }) })
    const value = {
      ...{ ...unready, ...after('sent-back', 'r'), state: 'sent-back' },
      review: { ...review, as: 'professional', verdict: 'sent-back', words: '再改改', signedAs: null, seen: [] },
    }
    const words = { ...no, signedAs: '李医生' }
    expect(reviewPiece(unready, found(sentence), words, professional, hand('r'))).toEqual({ ok: true, value })
  })
})
