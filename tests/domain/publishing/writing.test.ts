import { describe, expect, it } from 'vitest'
import { answerHit, beginPiece, restoreText, savePiece, sendForReview } from '#core/domain/publishing/writing'
import * as way from '../../support/pieces-on-their-way'

const { aPiece, aText, after, answered, approval, found, hand, other, said, sentence } = way
const address = (url: string) => aText({ sources: [{ title: '书', publisher: '', url }] })
const next = aText({ title: '新题目' })

describe('writing a text', () => {
  it('begins a piece as a draft of whoever writes it', () => {
    const { revision: _, ...first } = hand('writer')
    const begun = { ...after('wrote', 'writer'), revision: 1, version: 1, state: 'draft' as const }
    expect(beginPiece('p', 'n', aText(), 'professional', first)).toEqual({
      ok: true,
      value: aPiece({ ...begun, asks: 'professional' }),
    })
    expect(beginPiece('p', 'n', address('javascript:1'), 'professional', first)).toMatchObject({
      ...{ refusal: 'source-address' },
    })
  })

  it.each(way.states)('makes another draft of one that is %s: what was approved was another text', (state) => {
    const before = aPiece({ state, publishAt: 9, review: approval() })
    const writers = state === 'published' ? ['second'] : ['writer', 'second']
    expect(savePiece(before, next, 'professional', hand('second'))).toEqual({
      ok: true,
      value: {
        ...{ ...before, ...after('wrote', 'second'), state: 'draft', version: 3, text: next, asks: 'professional' },
        ...{ writers, publishAt: null },
      },
    })
  })

  it('names a writer once, under whatever id, and forty at most', () => {
    const writers = (many: number) => Array.from({ length: many }, (_, n) => `w${n}`)
    const save = (before: readonly string[], who: string) => {
      const done = savePiece(aPiece({ writers: before }), next, 'second-editor', hand(who))
      return done.ok ? done.value.writers : done.refusal
    }
    expect(save(['writer-before', 'b'], 'writer')).toEqual(['writer-before', 'b'])
    expect(save(writers(39), 'writer')).toEqual([...writers(39), 'writer'])
    expect([save(writers(40), 'writer'), save(writers(40), 'w3')]).toEqual(['writers-full', writers(40)])
  })

  it('takes back an older text as the newest', () => {
    const restored = restoreText(aPiece(), next, 'second-editor', hand('writer'))
    expect(restored).toEqual({ ok: true, value: aPiece({ ...after('restored', 'writer'), version: 3, text: next }) })
  })

  it.each([
    ['https://example.cn/a?b=c', 'yes'],
    ['http://example.cn', 'yes'],
    ['ftp://example.cn', 'source-address'],
    ['https://', 'source-address'],
    ['https://a b', 'source-address'],
    ['https://a"b', 'source-address'],
    ['see https://example.cn', 'source-address'],
  ])('with the address %s of a source: %s', (url, answer) => {
    expect(said(savePiece(aPiece(), address(url), 'second-editor', hand('writer')))).toBe(answer)
  })
})

describe('somebody who read another text than stands', () => {
  const late = hand('writer', { revision: 6 })
  it('is told so, whatever they do', () => {
    const done = [
      savePiece(aPiece(), address('none'), 'second-editor', late),
      restoreText(aPiece(), next, 'second-editor', late),
      sendForReview(aPiece({ state: 'approved' }), found(sentence), late),
      answerHit(aPiece(), found(), { ...sentence, answer: 'not-meant', words: '' }, late),
    ]
    expect(done).toEqual(Array(4).fill({ ok: false, refusal: 'piece-changed' }))
  })
})

describe('sending a text to be read', () => {
  it.each([
    ['draft', 'yes'],
    ['sent-back', 'yes'],
    ['withdrawn', 'yes'],
    ['in-review', 'not-a-draft'],
    ['approved', 'not-a-draft'],
    ['scheduled', 'not-a-draft'],
    ['published', 'not-a-draft'],
  ] as const)('of one that is %s: %s', (state, answer) => {
    expect(said(sendForReview(aPiece({ state }), found(), hand('writer')))).toBe(answer)
  })

  it('asks for whom it needs by its words now, and waits for whoever is ready', () => {
    const sent = sendForReview(aPiece(), { ...found(), asks: 'professional' }, hand('writer'))
    const value = aPiece({ ...after('sent', 'writer'), state: 'in-review', asks: 'professional' })
    expect(sent).toEqual({ ok: true, value })
    expect(said(sendForReview(aPiece(), found(sentence), hand('writer')))).toBe('checklist-open')
  })
})

describe('answering for a sentence', () => {
  const given = { ...sentence, answer: 'has-to-stay', words: '原因' } as const
  const kept = { ...given, by: 'second', at: way.noon }

  it.each([
    ['that the text does not have', found(other), given, 'hit-unknown'],
    ['without words', found(sentence), { ...given, words: ' ' }, 'answer-missing'],
  ])('is refused for one %s', (_, looked, answer, refusal) => {
    expect(said(answerHit(aPiece(), looked, answer, hand('second')))).toBe(refusal)
  })

  it('takes the place of what was said before; what the text has no more makes room', () => {
    const gone = answered({ ...other, sentence: '不在了。' })
    const before = aPiece({ answers: [answered(sentence), answered(other), gone] })
    const done = answerHit(before, found(sentence, other), given, hand('second'))
    expect(done).toEqual({
      ok: true,
      value: { ...before, ...after('answered', 'second'), answers: [answered(other), kept] },
    })
  })

  it.each([
    ['draft', 'draft'],
    ['in-review', 'in-review'],
    ['sent-back', 'sent-back'],
    ['withdrawn', 'withdrawn'],
    ['approved', 'draft'],
    ['scheduled', 'draft'],
    ['published', 'draft'],
  ] as const)('of one that is %s leaves it %s: what was approved was read without it', (state, then) => {
    const done = answerHit(aPiece({ state, publishAt: 9 }), found(sentence), given, hand('second'))
    const opened = state === then ? {} : { publishAt: null }
    const value = aPiece({ ...after('answered', 'second'), state: then, publishAt: 9, answers: [kept], ...opened })
    expect(done).toEqual({ ok: true, value })
  })

  it('is for sixty sentences', () => {
    const hits = Array.from({ length: 60 }, (_, n) => ({ ...sentence, sentence: `第${n}句。` }))
    const says = (many: number) =>
      said(
        answerHit(aPiece({ answers: hits.slice(0, many).map(answered) }), found(...hits, sentence), given, hand('x')),
      )
    expect([says(59), says(60)]).toEqual(['yes', 'answers-full'])
  })
})
