import { describe, expect, it } from 'vitest'
import { askAbout, decline, replyTo, takeBack, takeUp } from '#core/domain/contributions/answering'
import { type Contribution, type ContributionState, isGone } from '#core/domain/contributions/contribution'

const day = 24 * 3_600_000
const at = 1_000_000
const question = (n: number, reply: string | null = null) => ({
  ...{ at: n, question: `q${n}`, repliedAt: reply === null ? null : n, reply },
})
const sent = (state: ContributionState, change: Partial<Contribution> = {}): Contribution => ({
  ...{ id: 'c', personId: 'p', sender: 'self', sentAt: 1, consentVersion: 1, title: 'sealed', text: 'sealed' },
  ...{ signature: 'sealed', length: 100, state, isOpen: state === 'waiting' || state === 'asked', changedAt: 1 },
  ...{ asked: state === 'asked' ? [question(1)] : [], declined: null, pieceId: null, goneAt: 5, looks: [] },
  ...change,
})
const words = { words: '话', sealed: 'new', at }
const said = (done: { ok: true } | { ok: false; refusal: string }) => (done.ok ? 'yes' : done.refusal)

describe('what may still be done with something sent in', () => {
  it.each([
    ['waiting', 'yes', 'yes', 'yes', 'nothing-asked', 'yes'],
    ['asked', 'already-asked', 'yes', 'yes', 'yes', 'yes'],
    ['taken', 'contribution-over', 'contribution-over', 'contribution-over', 'contribution-over', 'yes'],
    [
      'declined',
      'contribution-over',
      'contribution-over',
      'contribution-over',
      'contribution-over',
      'contribution-over',
    ],
    ['taken-back', ...(Array(5).fill('contribution-taken-back') as [string, string, string, string, string])],
  ] as const)('%s: an editor asks, declines, takes it up; the person answers, takes it back', (state, ...answers) => {
    const found = sent(state)
    expect([
      said(askAbout(found, words)),
      said(decline(found, words)),
      said(takeUp(found, 'piece', at)),
      said(replyTo(found, words)),
      said(takeBack(found, { printed: false, at })),
    ]).toEqual(answers)
  })

  it('is nothing without words where words are needed', () => {
    const blank = { ...words, words: ' \n ' }
    expect([askAbout(sent('waiting'), blank), decline(sent('waiting'), blank), replyTo(sent('asked'), blank)]).toEqual(
      Array(3).fill({ ok: false, refusal: 'words-needed' }),
    )
  })

  it('is three questions and no more', () => {
    const after = (many: number) =>
      said(askAbout(sent('waiting', { asked: Array.from({ length: many }, (_, n) => question(n, 'r')) }), words))
    expect([after(2), after(3)]).toEqual(['yes', 'asked-often'])
  })

  it('is not to take back what is printed', () => {
    expect(takeBack(sent('taken'), { printed: true, at })).toEqual({ ok: false, refusal: 'already-printed' })
  })
})

describe('what was done with something sent in', () => {
  const before = [question(1, 'r')]
  it('is a question, which waits for the person', () => {
    const asked = [...before, { at, question: 'new', repliedAt: null, reply: null }]
    const found = sent('waiting', { asked: before })
    expect(askAbout(found, words)).toEqual({ ok: true, value: { ...found, state: 'asked', asked, changedAt: at } })
  })

  it('is an answer to the last question, which waits for the editors', () => {
    const found = sent('asked', { asked: [...before, question(2)] })
    const asked = [...before, { ...question(2), reply: 'new', repliedAt: at }]
    expect(replyTo(found, words)).toEqual({ ok: true, value: { ...found, state: 'waiting', asked, changedAt: at } })
  })

  it('is a no with its words, to be read for thirty days', () => {
    const value = { state: 'declined', declined: 'new', isOpen: false, changedAt: at, goneAt: at + 30 * day }
    expect(decline(sent('waiting'), words)).toEqual({ ok: true, value: { ...sent('waiting'), ...value } })
  })

  it('is a piece, kept for a year', () => {
    const value = { state: 'taken', pieceId: 'piece', isOpen: false, changedAt: at, goneAt: at + 365 * day }
    expect(takeUp(sent('asked'), 'piece', at)).toEqual({ ok: true, value: { ...sent('asked'), ...value } })
  })

  it('is gone from it at once, every word of the person’s and what was said to them, once it is taken back', () => {
    const found = sent('taken', { asked: before, pieceId: 'piece' })
    const nothing = { title: null, text: null, signature: null, asked: [], declined: null, pieceId: null }
    const over = { state: 'taken-back', isOpen: false, changedAt: at, goneAt: at + 30 * day }
    expect(takeBack(found, { printed: false, at })).toEqual({ ok: true, value: { ...found, ...nothing, ...over } })
  })

  it('is there until its day', () => {
    expect([isGone({ goneAt: 5 }, 4), isGone({ goneAt: 5 }, 5)]).toEqual([false, true])
  })
})
