import { describe, expect, it } from 'vitest'
import { cameIn, invitedFrom, inviteFaults, mayInvite } from '#core/domain/experts/admitting'
import type { Candidate, ExpertBatch } from '#core/domain/experts/batch'
import { mondayAt } from '../../support/makers'
import { aDecided, anOpenBatch, aSealedCandidate } from './a-batch'

const no = (refusal: string) => ({ ok: false, refusal })

describe('inviting a candidate', () => {
  const by = { ids: ['m0', 'manager'], last: null, until: mondayAt(23) }
  const may = (batch: ExpertBatch, change: Partial<Parameters<typeof mayInvite>[2]> = {}, id = 'c1') =>
    mayInvite(batch, id, { ...by, ...change })

  it('is refused by the first that stands against it', () => {
    expect(may(anOpenBatch(), {}, 'c3')).toEqual(no('candidate-unknown'))
    expect(may(anOpenBatch())).toEqual(no('batch-undecided'))
    expect(may(aDecided({ decided: null }))).toEqual(no('batch-undecided'))
    expect(may(aDecided({}, { decided: null }))).toEqual(no('batch-undecided'))
    expect(may(aDecided(), { ids: ['d0', 'decider'] }, 'c2')).toEqual(no('decided-by-you'))
    expect(may(aDecided(), {}, 'c2')).toEqual(no('candidate-declined'))
    expect(may(aDecided({ takenAt: mondayAt(7) }), { last: 'open' })).toEqual(no('candidate-came'))
    expect(may(aDecided(), { last: 'open', until: mondayAt(23) + 1 })).toEqual(no('candidate-invited'))
    expect(may(aDecided(), { until: mondayAt(23) + 1 })).toEqual(no('batch-ending'))
  })

  it('is for who was admitted and is not here yet, until the very end of what is kept', () => {
    const candidate = aSealedCandidate('c1', { decided: { admitted: true, reason: null } })
    expect(may(aDecided())).toEqual({ ok: true, value: candidate })
    for (const last of ['used', 'withdrawn', 'over'] as const)
      expect(may(aDecided(), { last }), last).toEqual({ ok: true, value: candidate })
    expect(may(aDecided({}, { goneAt: null }), { until: mondayAt(23) + 1 })).toEqual({ ok: true, value: candidate })
  })

  it('is noted with the candidate and with nobody else', () => {
    const batch = aDecided()
    const [first, second] = batch.candidates as [Candidate, Candidate]
    expect(invitedFrom(batch, first, 'i1')).toEqual({
      ...batch,
      revision: 5,
      candidates: [{ ...first, invitation: 'i1' }, second],
    })
  })

  it('has these faults and no other', () => {
    expect(inviteFaults).toEqual([
      ...['candidate-unknown', 'batch-undecided', 'decided-by-you', 'candidate-declined', 'candidate-came'],
      ...['candidate-invited', 'batch-ending'],
    ])
  })
})

describe('somebody who comes in', () => {
  const coming = { candidateId: 'c1', invitation: 'i1', id: 'newcomer', now: mondayAt(9), isExpert: false }
  const invited = (first: Partial<Candidate> = {}, change: Partial<ExpertBatch> = {}) =>
    aDecided({ invitation: 'i1', ...first }, change)
  const declined = aSealedCandidate('c2', { decided: { admitted: false, reason: 'sealed-reason' }, invitation: 'i1' })

  it.each<[string, ExpertBatch, Partial<typeof coming>]>([
    ['nobody of that number', invited(), { candidateId: 'c3' }],
    ['another invitation', invited(), { invitation: 'i2' }],
    ['none that was made', invited({ invitation: null }), {}],
    ['nothing decided of them', invited({ decided: null }), {}],
    ['nothing decided at all', invited({}, { decided: null }), {}],
    ['declined', invited({}, { candidates: [declined] }), { candidateId: 'c2' }],
    ['here already', invited({ takenAt: mondayAt(8) }), {}],
    ['a batch that is emptied', invited({}, { candidates: [] }), {}],
  ])('finds no candidate any more: %s', (_, batch, change) => {
    expect(cameIn(batch, { ...coming, ...change })).toEqual(no('candidate-gone'))
    expect(cameIn(batch, { ...coming, ...change, id: 'decider', isExpert: true })).toEqual(no('candidate-gone'))
  })

  it('is neither who decided nor an expert already', () => {
    expect(cameIn(invited(), { ...coming, id: 'decider', isExpert: true })).toEqual(no('reviewer-is-candidate'))
    expect(cameIn(invited(), { ...coming, isExpert: true })).toEqual(no('already-expert'))
  })

  it('is an expert as the candidate was admitted, and counts among those who came', () => {
    const batch = invited({ fields: ['law', 'education'], terms: 'full-time' })
    const [first, second] = batch.candidates as [Candidate, Candidate]
    expect(cameIn(batch, coming)).toEqual({
      ok: true,
      value: {
        batch: {
          ...batch,
          revision: 5,
          candidates: [{ ...first, takenAt: mondayAt(9) }, second],
          decided: { by: 'decider', at: mondayAt(6), admitted: 1, came: 1 },
        },
        expert: {
          ...{ id: 'newcomer', nodeId: 'street', fields: ['law', 'education'], terms: 'full-time', batchId: 'b1' },
          ...{ admittedAt: mondayAt(9), awayUntil: null, mostOpen: 3 },
        },
      },
    })
  })
})
