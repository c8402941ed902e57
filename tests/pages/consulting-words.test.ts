import { describe, expect, it } from 'vitest'
import type { EndReason } from '#core/domain/consultations/consultation'
import { becauseWords, noteOf, type Row, stateWordOf } from '../../src/staff/consulting/words'
import { mondayAt } from '../support/makers'

const over = (because: EndReason) => ({ state: 'over', because }) as const
const row: Omit<Row, 'state' | 'because'> = {
  ...{ id: 'one', name: '', role: 'counsellor', field: 'law', side: 'asker', askedAt: mondayAt(1) },
  ...{ changedAt: mondayAt(2), replyBy: null },
}

describe('how a question to an expert stands, in words', () => {
  it('is said to each of the two by why it ended, and blames nobody', () => {
    const nobody = over('nobody-answered')
    expect(stateWordOf({ side: 'asker', ...nobody })).toBe('没有等到答复')
    expect(stateWordOf({ side: 'expert', ...nobody })).toBe('过了日子，结束了')
    for (const side of ['asker', 'expert'] as const) {
      expect(stateWordOf({ side, ...over('one-left') })).toBe('有人离岗，结束了')
      expect(stateWordOf({ side, state: 'sent-back', because: null })).toBe('认得出人，退回了')
      expect(stateWordOf({ side, state: 'sent-back', because: 'asker-emptied' })).toBe('字删掉了')
      expect(stateWordOf({ side, state: 'declined', because: 'no-time' })).toBe('没有答')
    }
    expect(becauseWords.asker['asker-emptied']).toMatch(/^你/)
    expect(becauseWords.expert['asker-emptied']).toMatch(/^对方/)
  })

  it('has a moment that is one: of what is new, of the end, and of none where somebody left', () => {
    const now = mondayAt(9)
    expect(noteOf({ ...row, state: 'asked', because: null, replyBy: mondayAt(20) }, now)).toMatch(/以前答复$/)
    expect(noteOf({ ...row, state: 'answered', because: null }, now)).toMatch(/有新的$/)
    expect(noteOf({ ...row, state: 'closed', because: null }, now)).toMatch(/结束的$/)
    expect(noteOf({ ...row, ...over('nobody-answered') }, now)).toMatch(/结束的$/)
    expect(noteOf({ ...row, ...over('one-left') }, now)).toBe('已经结束')
  })
})
