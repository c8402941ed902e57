import { describe, expect, it } from 'vitest'
import {
  checkReviewed,
  isNamed,
  mayReview,
  type Reviewed,
  reviewedBatch,
  reviewedFaults,
} from '#core/domain/experts/reviewing'
import { DAY } from '#core/domain/time'
import { mondayAt } from '../../support/makers'
import { aDecided, anOpenBatch, aSealedCandidate } from './a-batch'

const no = (refusal: string) => ({ ok: false, refusal })
const on = (candidateId: string, admitted = true, reason = ''): Reviewed => ({ candidateId, admitted, reason })

describe('what somebody decides of a batch', () => {
  const ids = ['c1', 'c2']
  it.each<[string, readonly Reviewed[]]>([
    ['decisions-missing', []],
    ['decisions-missing', [on('c1')]],
    ['decisions-missing', [on('c1'), on('c1')]],
    ['decisions-missing', [on('c1'), on('c2'), on('c2')]],
    ['decisions-missing', [on('c1'), on('c2'), on('c3')]],
    ['decisions-missing', [on('c1'), on('c3')]],
    ['decisions-missing', [on('c3'), on('c4', false)]],
    ['decline-reason-missing', [on('c1'), on('c2', false)]],
    ['decline-reason-missing', [on('c1', false, ' \n'), on('c2')]],
    ['decline-reason-missing', [on('c1', false), on('c2', true, '13800138000')]],
    ['tells-how-to-reach', [on('c1'), on('c2', false, '请打 13800138000')]],
    ['tells-how-to-reach', [on('c1', true, '微信：xinlin_demo'), on('c2')]],
  ])('is refused as %s: %o', (fault, decisions) => {
    expect(checkReviewed(decisions, ids)).toEqual(no(fault))
  })

  it('is whole with one decision of each, in any order, and is kept without blanks around a reason', () => {
    expect(checkReviewed([on('c2', false, ' 人已经够了 '), on('c1', true, ' ')], ids)).toEqual({
      ...{ ok: true, value: [on('c2', false, '人已经够了'), on('c1')] },
    })
    expect(checkReviewed([on('c1', true, '欢迎'), on('c2')], ids)).toEqual({
      ...{ ok: true, value: [on('c1', true, '欢迎'), on('c2')] },
    })
    expect(checkReviewed([], [])).toEqual({ ok: true, value: [] })
  })

  it('has these faults and no other', () => {
    expect(reviewedFaults).toEqual(['decisions-missing', 'decline-reason-missing', 'tells-how-to-reach'])
  })
})

describe('whether somebody is called as a candidate', () => {
  it('is told by the whole name, without blanks around it, and never by none', () => {
    expect(isNamed(' 白芷 ', ['常青', '白芷'])).toBe(true)
    expect(isNamed('白', ['白芷'])).toBe(false)
    expect(isNamed('白芷', [])).toBe(false)
    expect(isNamed('', [''])).toBe(false)
    expect(isNamed(' ', ['', ' '])).toBe(false)
  })
})

describe('who may decide a batch', () => {
  const by = { ids: ['r0', 'reviewer'], name: '常青', names: ['白芷'], revision: 4 }
  it('is neither who proposed it nor who is meant, of what they read, and once', () => {
    expect(mayReview(aDecided(), { ...by, ids: ['proposer'] })).toEqual(no('batch-decided'))
    expect(mayReview(anOpenBatch(), { ...by, ids: ['r0', 'proposer'], revision: 3 })).toEqual(no('own-batch'))
    expect(mayReview(anOpenBatch(), { ...by, revision: 3, name: '白芷' })).toEqual(no('batch-changed'))
    expect(mayReview(anOpenBatch(), { ...by, revision: 5 })).toEqual(no('batch-changed'))
    expect(mayReview(anOpenBatch(), { ...by, name: '白芷' })).toEqual(no('reviewer-is-candidate'))
    expect(mayReview(anOpenBatch(), by)).toEqual({ ok: true, value: anOpenBatch() })
  })
})

describe('a batch that is decided', () => {
  const candidates = ['c1', 'c2', 'c3'].map((id) => aSealedCandidate(id))
  it('says of each candidate what was decided and why, by whom and when, and is kept anew', () => {
    const decisions = [on('c3', true, '欢迎'), on('c1'), on('c2', false, '够了')]
    const reasons = new Map([
      ['c2', 'sealed-2'],
      ['c3', 'sealed-3'],
    ])
    const batch = anOpenBatch({ candidates, proposed: 3 })
    expect(reviewedBatch(batch, decisions, { by: 'reviewer', at: mondayAt(9), reasons })).toEqual({
      ...batch,
      revision: 5,
      candidates: [
        aSealedCandidate('c1', { decided: { admitted: true, reason: null } }),
        aSealedCandidate('c2', { decided: { admitted: false, reason: 'sealed-2' } }),
        aSealedCandidate('c3', { decided: { admitted: true, reason: 'sealed-3' } }),
      ],
      decided: { by: 'reviewer', at: mondayAt(9), admitted: 2, came: 0 },
      goneAt: mondayAt(9) + 180 * DAY,
    })
  })
})
