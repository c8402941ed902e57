import { describe, expect, it } from 'vitest'
import { goneFrom, MOST_CANDIDATES, MOST_OPEN_BATCHES } from '#core/domain/experts/batch'
import { expertFields, expertTerms } from '#core/domain/experts/expert'
import {
  changedBatch,
  checkProposed,
  openedBatch,
  type Proposed,
  proposedFaults,
  stillTheirs,
} from '#core/domain/experts/proposing'
import { DAY } from '#core/domain/time'
import { mondayAt } from '../../support/makers'
import { aDecided, anOpenBatch } from './a-batch'

const no = (refusal: string) => ({ ok: false, refusal })
const one = (change: Partial<Proposed> = {}): Proposed => ({
  ...{ name: '白芷（示例）', where: '青禾医院（虚构）', fields: ['psychiatry'], terms: 'part-time', why: '临床十二年' },
  ...change,
})

describe('the pool of experts', () => {
  it('has the fields and terms of the seeds, and so many at once', () => {
    expect(expertFields).toEqual([
      ...['law', 'mental-health', 'psychiatry', 'social-work', 'public-administration', 'education'],
    ])
    expect(expertTerms).toEqual(['full-time', 'part-time', 'volunteer'])
    expect([MOST_CANDIDATES, MOST_OPEN_BATCHES]).toEqual([50, 5])
    expect(goneFrom(7)).toBe(7 + 180 * DAY)
  })
})

describe('what is written of candidates', () => {
  it('is kept without the blanks around it, and nothing else is changed', () => {
    const blanks = one({ name: ' 白芷（示例） ', where: '\n青禾医院（虚构） ', why: ' 临床十二年\t' })
    expect(checkProposed([blanks, one({ name: '另一位' })])).toEqual({
      ok: true,
      value: [one(), one({ name: '另一位' })],
    })
    expect(checkProposed([])).toEqual({ ok: true, value: [] })
  })

  it.each<[string, Partial<Proposed>]>([
    ['candidate-nameless', { name: '  ' }],
    ['candidate-nameless', { name: '', where: '', why: '13800138000' }],
    ['candidate-wordless', { where: ' ' }],
    ['candidate-wordless', { why: ' ' }],
    ['candidate-wordless', { name: '13800138000', why: '' }],
    ['tells-how-to-reach', { name: '13800138000' }],
    ['tells-how-to-reach', { where: '电话 13800138000' }],
    ['tells-how-to-reach', { why: '微信：xinlin_demo' }],
  ])('is refused, as %s, of %o, also after one that is right', (fault, change) => {
    expect(checkProposed([one(change)])).toEqual(no(fault))
    expect(checkProposed([one({ name: '另一位' }), one(change)])).toEqual(no(fault))
  })

  it('names nobody twice at one workplace, and may name two who are called alike', () => {
    expect(checkProposed([one(), one({ name: ' 白芷（示例）', why: '别的' })])).toEqual(no('candidate-twice'))
    const alike = [one(), one({ where: '别处' }), one({ name: '别人' })]
    expect(checkProposed(alike)).toEqual({ ok: true, value: alike })
    const joined = [one({ name: '甲', where: '乙丙' }), one({ name: '甲乙', where: '丙' })]
    expect(checkProposed(joined)).toEqual({ ok: true, value: joined })
  })

  it('has these faults and no other', () => {
    expect(proposedFaults).toEqual([
      ...['candidate-nameless', 'candidate-wordless', 'candidate-twice', 'tells-how-to-reach'],
    ])
  })
})

const sealed = (name: string) =>
  ({ name, where: `${name}-where`, fields: ['law'], terms: 'volunteer', why: `${name}-why` }) as const
const asKept = (name: string, id: string) => ({
  ...sealed(name),
  ...{ id, decided: null, invitation: null, takenAt: null },
})

describe('a new batch', () => {
  const opening = {
    ...{ id: 'new', nodeId: 'street', by: 'proposer', at: mondayAt(5) },
    candidates: [sealed('first'), sealed('second')],
  }
  const opened = (number: number) => ({
    ok: true,
    value: {
      ...{ id: 'new', nodeId: 'street', number, by: 'proposer', at: mondayAt(5), revision: 1, proposed: 2 },
      ...{ candidates: [asKept('first', 'c1'), asKept('second', 'c2')], decided: null },
      goneAt: mondayAt(5) + 180 * DAY,
    },
  })
  const open = (number: number, nodeId = 'street') => ({ nodeId, number, decided: null })
  const closed = (number: number, nodeId = 'street') => ({ ...open(number, nodeId), decided: aDecided().decided })

  it('is the first of its place, or the next after all that were, decided or not, in whatever order', () => {
    expect(openedBatch(opening, [])).toEqual(opened(1))
    expect(openedBatch(opening, [open(9, 'other'), closed(8, 'other')])).toEqual(opened(1))
    expect(openedBatch(opening, [closed(2), open(4), closed(3)])).toEqual(opened(5))
  })

  it('waits while five of its place are undecided', () => {
    const four = [open(1), open(2), open(3), open(4)]
    expect(openedBatch(opening, [...four, closed(5), open(5, 'other')])).toEqual(opened(6))
    expect(openedBatch(opening, [...four, open(5)])).toEqual(no('batches-full'))
    expect(openedBatch(opening, [...four, open(5), open(6)])).toEqual(no('batches-full'))
  })
})

describe('changing a batch', () => {
  const candidates = [sealed('third')]
  const by = { ids: ['former', 'proposer'], revision: 4, candidates }

  it('is for whoever proposed it, under any id of theirs, until it is decided', () => {
    const batch = anOpenBatch()
    expect(stillTheirs(batch, ['former', 'proposer'])).toEqual({ ok: true, value: batch })
    expect(stillTheirs(batch, ['someone'])).toEqual(no('batch-not-yours'))
    expect(stillTheirs(aDecided(), ['proposer'])).toEqual(no('batch-decided'))
    expect(stillTheirs(aDecided(), ['someone'])).toEqual(no('batch-decided'))
  })

  it('is refused to others, once it is decided, and of what was changed since', () => {
    expect(changedBatch(aDecided(), by)).toEqual(no('batch-decided'))
    expect(changedBatch(anOpenBatch(), { ...by, ids: ['someone'] })).toEqual(no('batch-not-yours'))
    expect(changedBatch(anOpenBatch(), { ...by, revision: 3 })).toEqual(no('batch-changed'))
    expect(changedBatch(anOpenBatch(), { ...by, revision: 5 })).toEqual(no('batch-changed'))
  })

  it('puts others in the place of all of them, under the next revision', () => {
    expect(changedBatch(anOpenBatch(), by)).toEqual({
      ok: true,
      value: { ...anOpenBatch(), revision: 5, proposed: 1, candidates: [asKept('third', 'c1')] },
    })
  })
})
