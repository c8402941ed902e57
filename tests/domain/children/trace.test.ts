import { describe, expect, it } from 'vitest'
import type { ChildRelation } from '#core/domain/access/child'
import type { Trace } from '#core/domain/children/profile'
import { traceFor } from '#core/domain/children/trace'
import { aChildOf, guardian, said } from '../../support/child-of-age'

const [first, second] = [guardian('first'), guardian('second')]
const of = (one: typeof first): ChildRelation => ({ as: 'guardian', guardian: one, isFirst: one === first })
const trace: readonly Trace[] = [
  { at: 3, did: 'guardian-joined', guardianId: 'second' },
  { at: 4, did: 'own-account' },
  { at: 5, did: 'looked', guardianId: 'first', resultId: 'r' },
  { at: 6, did: 'looked', guardianId: 'second', resultId: 'r' },
  { at: 7, did: 'shown', resultId: 'r', shows: 'nothing' },
  { at: 8, did: 'exception', resultId: 'r', reason: 'critical-answer' },
  { at: 9, did: 'spoke', guardianId: 'second' },
  { at: 10, did: 'guardian-removed', guardianId: 'gone', personId: 'gone', by: 'first', reason: 'for-safety' },
]
const consents = [
  said('guardian', 'yes', 1),
  said('child', 'no', 2),
  { ...said('guardian', 'no', 11), personId: 'gone' },
]
const child = aChildOf(13, { guardians: [first, second], trace, consents })
const read = (relation: ChildRelation, ...ids: string[]) =>
  traceFor(child, relation, ids).map(({ did, by, detail }) => {
    const who = by.who === 'guardian' ? `guardian ${by.place}` : by.who
    return [did, who, ...(detail === null ? [] : [detail])].join(', ')
  })

describe('what happened with a child’s record, newest first', () => {
  it('is all of it to the young person, guardians by their place, who has gone by none', () => {
    expect(read({ as: 'self' }, 'self')).toEqual([
      'said-no, guardian null',
      'guardian-removed, guardian 1, for-safety',
      'spoke, guardian 2',
      'exception, me, critical-answer',
      'shown, me, nothing',
      'looked, guardian 2',
      'looked, guardian 1',
      'own-account, me',
      'guardian-joined, guardian 2',
      'said-no, me',
      'said-yes, guardian 1',
    ])
  })

  it('is to a guardian without others’ looks and words, and without what is shown or hidden', () => {
    expect(read(of(second), 'second')).toEqual([
      'said-no, guardian null',
      'guardian-removed, guardian 1, for-safety',
      'spoke, me',
      'exception, child, critical-answer',
      'looked, me',
      'own-account, child',
      'guardian-joined, me',
      'said-no, child',
      'said-yes, guardian 1',
    ])
    expect(read(of(first), 'first')).toEqual([
      'said-no, guardian null',
      'guardian-removed, me, for-safety',
      'exception, child, critical-answer',
      'looked, me',
      'own-account, child',
      'guardian-joined, guardian 2',
      'said-no, child',
      'said-yes, me',
    ])
  })

  it('is told at its moment, and knows what somebody said under a former id', () => {
    expect(traceFor(child, of(second), ['second', 'gone'])[0]).toEqual({
      ...{ at: 11, did: 'said-no', by: { who: 'me' }, detail: null },
    })
  })
})
