import { describe, expect, it } from 'vitest'
import { publishDue, publishPiece, schedulePiece, withdrawPiece } from '#core/domain/publishing/standing'
import * as way from '../../support/pieces-on-their-way'

const { aPiece, aText, after, answered, approval, found, hand, noon, said, sentence } = way
const day = 24 * 3_600_000
const approved = (change = {}) => aPiece({ state: 'approved', review: approval(), ...change })
const scheduled = (change = {}) => approved({ state: 'scheduled', publishAt: noon, ...change })
const stood = { version: 1, since: 3 }

describe('a piece somebody approved', () => {
  it.each(way.states)('may stand while it is approved or waits for its hour: %s', (state) => {
    const answer = state === 'approved' || state === 'scheduled' ? 'yes' : 'not-approved'
    expect(said(publishPiece(aPiece({ state, review: approval() }), found(), hand('e')))).toBe(answer)
    expect(said(schedulePiece(aPiece({ state, review: approval() }), noon + 1, hand('e')))).toBe(answer)
  })

  it.each([
    ['nobody read it', { review: null }],
    ['it was sent back', { review: approval({ verdict: 'sent-back' }) }],
    ['another text of it was approved', { review: approval({ version: 1 }) }],
  ])('is none where %s', (_, change) => {
    expect(said(publishPiece(approved(change), found(), hand('e')))).toBe('not-approved')
    expect(said(schedulePiece(approved(change), noon + 1, hand('e')))).toBe('not-approved')
  })

  const ill = { ...found(), asks: 'professional' as const }
  const seen = { review: approval({ seen: [sentence] }), answers: [answered(sentence)] }
  it.each([
    ['approved by an editor, and by its words a professional has to', approved(), ill, 'not-approved'],
    ['approved by a professional', approved({ review: approval({ as: 'professional' }) }), ill, 'yes'],
    ['to be read again by today', approved({ text: aText({ reviewBy: '2026-11-20' }) }), found(), 'review-day-past'],
    ['with a sentence that was looked at', approved(seen), found(sentence), 'yes'],
    ['with one that was not', approved({ ...seen, review: approval() }), found(sentence), 'hits-unread'],
  ])('stands or not: %s', (_, piece, looked, answer) => {
    expect(said(publishPiece(piece, looked, hand('e')))).toBe(answer)
  })

  it('is what readers read from then on', () => {
    const value = { state: 'published', standing: { version: 2, since: noon }, publishAt: null }
    expect(publishPiece(scheduled({ standing: stood }), found(), hand('e'))).toEqual({
      ok: true,
      value: { ...scheduled(), ...after('published', 'e'), ...value },
    })
  })
})

describe('an hour for a piece', () => {
  it.each([
    ['now', 0, 'time-past'],
    ['in a moment', 1, 'yes'],
    ['in a hundred and eighty days', 180 * day, 'yes'],
    ['after them', 180 * day + 1, 'time-far'],
  ])('%s: %s', (_, later, answer) => {
    expect(said(schedulePiece(approved(), noon + later, hand('e')))).toBe(answer)
  })

  it('is set, and taken off again where there is one', () => {
    const value = { ...approved(), ...after('scheduled', 'e'), state: 'scheduled', publishAt: noon + 5 }
    expect(schedulePiece(approved(), noon + 5, hand('e'))).toEqual({ ok: true, value })
    const off = { ...approved(), ...after('unscheduled', 'e'), publishAt: null }
    expect(schedulePiece(scheduled(), null, hand('e'))).toEqual({ ok: true, value: off })
    expect(said(schedulePiece(approved(), null, hand('e')))).toBe('not-scheduled')
  })
})

describe('a piece whose hour has come', () => {
  const deeds = ['first', 'planner'].map((by) => ({ did: 'scheduled' as const, by, at: 1 }))
  const planned = scheduled({ deeds: [...deeds, { did: 'answered', by: 'x', at: 2 }] })
  it('stands by itself, as the deed of whoever set the hour', () => {
    const done = publishDue(planned, found(), noon)
    expect(done).toMatchObject({
      state: 'published',
      standing: { version: 2, since: noon },
      publishAt: null,
      revision: 8,
    })
    expect(done?.deeds.at(-1)).toEqual({ did: 'published', by: 'planner', at: noon })
    expect(publishDue(scheduled(), found(), noon)?.deeds).toEqual([{ did: 'published', by: '', at: noon }])
  })

  it('goes back to be looked at where it cannot stand any more', () => {
    const done = publishDue(planned, found(sentence), noon)
    expect(done).toMatchObject({ state: 'draft', publishAt: null, standing: null })
    expect(done?.deeds.at(-1)).toEqual({ did: 'unscheduled', by: 'planner', at: noon })
  })

  it.each([
    ['a moment before', planned, noon - 1],
    ['without an hour', { ...planned, publishAt: null }, noon],
    ['not waiting', { ...planned, state: 'approved' as const }, noon],
  ])('is left as it is %s', (_, piece, now) => {
    expect(publishDue(piece, found(), now)).toBeNull()
  })
})

describe('a piece that stands is taken away', () => {
  it.each([
    ['published', 'withdrawn'],
    ['approved', 'withdrawn'],
    ['scheduled', 'withdrawn'],
    ['withdrawn', 'withdrawn'],
    ['draft', 'draft'],
    ['in-review', 'in-review'],
    ['sent-back', 'sent-back'],
  ] as const)('of one that is %s the newest text is %s: nothing that waited brings it back', (state, then) => {
    const value = { ...aPiece(), ...after('withdrew', 'e'), state: then, standing: null, publishAt: null }
    expect(withdrawPiece(aPiece({ state, standing: stood, publishAt: 9 }), hand('e'))).toEqual({ ok: true, value })
  })

  it('and none that does not stand', () => {
    expect(said(withdrawPiece(aPiece({ state: 'published' }), hand('e')))).toBe('not-standing')
  })

  it('nor by who read another text', () => {
    const late = hand('e', { revision: 6 })
    const done = [
      withdrawPiece(aPiece(), late),
      publishPiece(aPiece(), found(), late),
      schedulePiece(aPiece(), null, late),
    ]
    expect(done).toEqual(Array(3).fill({ ok: false, refusal: 'piece-changed' }))
  })
})
