import { describe, expect, it } from 'vitest'
import type { StaffGrant } from '#core/domain/access/staff'
import {
  askingPost,
  checkQuestion,
  checkWords,
  lettersOf,
  mayAsk,
  mayAskRefusals,
  questionRefusals,
  wordsRefusals,
} from '#core/domain/consultations/asking'
import { identifiesRefusals } from '#core/domain/consultations/de-identified'
import type { Expert } from '#core/domain/experts/expert'
import { DAY } from '#core/domain/time'
import { monday, mondayAt } from '../../support/makers'

const no = (refusal: string) => ({ ok: false, refusal })

describe('the words of a question', () => {
  it('are counted by characters, without the blanks around them', () => {
    expect([lettersOf(' 好 的 \n'), lettersOf('😀好'), lettersOf(' ')]).toEqual([3, 2, 0])
  })

  it('are refused where there are none, and for the first that says who somebody is', () => {
    expect(checkWords(' \n', [])).toEqual(no('words-needed'))
    expect(checkWords('他叫张小明，住502室', [])).toEqual(no('says-name'))
    expect(checkWords('住502室，叫张小明', [])).toEqual(no('says-house'))
    expect(checkWords('打 010-12345678', [])).toEqual(no('says-number'))
    expect(checkWords(' 打 010-12345678 ', ['010-12345678'])).toEqual({ ok: true, value: '打 010-12345678' })
    expect(checkWords(' 好 ', [])).toEqual({ ok: true, value: '好' })
  })

  it('are long enough to be answered, name nobody, and are confirmed to name nobody', () => {
    const nineteen = '问'.repeat(19)
    expect(checkQuestion(` ${nineteen} `, true, [])).toEqual(no('question-short'))
    expect(checkQuestion(nineteen, false, [])).toEqual(no('question-short'))
    expect(checkQuestion(`${nineteen}，打 010-12345678`, false, [])).toEqual(no('says-number'))
    expect(checkQuestion(` ${nineteen}题 `, false, [])).toEqual(no('not-confirmed'))
    expect(checkQuestion(` ${nineteen}题 `, true, [])).toEqual({ ok: true, value: `${nineteen}题` })
    const told = `${nineteen}，打 12345678`
    expect(checkQuestion(told, true, ['12345678'])).toEqual({ ok: true, value: told })
  })

  it('are refused for these reasons and no other', () => {
    expect(wordsRefusals).toEqual(['words-needed', ...identifiesRefusals])
    expect(questionRefusals).toEqual(['question-short', 'not-confirmed', ...wordsRefusals])
    expect(mayAskRefusals).toEqual(['field-not-theirs', 'expert-away', 'expert-full', 'asks-open'])
  })
})

describe('the post by which somebody asks', () => {
  const nodes = [
    { id: 'city', parentId: null },
    { id: 'street', parentId: 'city' },
    { id: 'yard', parentId: 'street' },
  ]
  const post = (role: StaffGrant['role'], nodeId: string): StaffGrant => ({ role, nodeId })
  const by = (...grants: StaffGrant[]) => askingPost({ nodeId: 'street' }, grants, nodes)

  it('is the first that reaches the expert: there or below, and above for who manages', () => {
    for (const role of ['counsellor', 'care-worker', 'manager'] as const) {
      expect(by(post(role, 'street')), role).toBe(role)
      expect(by(post(role, 'yard')), role).toBe(role)
      expect(by(post(role, 'city')), role).toBe(role === 'manager' ? 'manager' : null)
    }
    expect(by(post('counsellor', 'city'), post('care-worker', 'yard'), post('manager', 'city'))).toBe('care-worker')
  })

  it('is none where nothing reaches, or the first that does is no post to ask from', () => {
    expect(by()).toBeNull()
    expect(by(post('editor', 'street'))).toBeNull()
    expect(by(post('expert', 'street'), post('manager', 'city'))).toBeNull()
  })
})

describe('whether an expert may be asked', () => {
  const now = mondayAt(9)
  const expert: Expert = {
    ...{ id: 'e', nodeId: 'street', fields: ['law', 'education'], terms: 'volunteer', batchId: 'b', admittedAt: 1 },
    ...{ awayUntil: null, mostOpen: 2 },
  }
  const yes = { ok: true, value: true }

  it('is refused for a field that is not theirs, while away, and where either has enough open', () => {
    const full = { ofExpert: 2, ofAsker: 5 }
    const away = { ...expert, awayUntil: monday }
    expect(mayAsk(away, 'psychiatry', full, now)).toEqual(no('field-not-theirs'))
    expect(mayAsk(away, 'law', full, now)).toEqual(no('expert-away'))
    expect(mayAsk(expert, 'law', full, now)).toEqual(no('asks-open'))
    expect(mayAsk(expert, 'law', { ofExpert: 0, ofAsker: 6 }, now)).toEqual(no('asks-open'))
    expect(mayAsk(expert, 'law', { ofExpert: 2, ofAsker: 4 }, now)).toEqual(no('expert-full'))
    expect(mayAsk(expert, 'law', { ofExpert: 3, ofAsker: 0 }, now)).toEqual(no('expert-full'))
  })

  it('is so to the last place, and from the day after they were away', () => {
    const open = { ofExpert: 1, ofAsker: 4 }
    expect(mayAsk(expert, 'law', open, now)).toEqual(yes)
    expect(mayAsk(expert, 'education', { ofExpert: 0, ofAsker: 0 }, now)).toEqual(yes)
    const away = { ...expert, awayUntil: monday }
    expect(mayAsk(away, 'law', open, mondayAt(24) - 1)).toEqual(no('expert-away'))
    expect(mayAsk(away, 'law', open, mondayAt(0) + DAY)).toEqual(yes)
  })
})
