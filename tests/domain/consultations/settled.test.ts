import { describe, expect, it } from 'vitest'
import { ended, isOpenAt, KEPT_AFTER, KEPT_EMPTY, replyBy, sideOf } from '#core/domain/consultations/consultation'
import { bothThere, settled } from '#core/domain/consultations/settled'
import { sendBack, withdraw } from '#core/domain/consultations/talking'
import { DAY } from '#core/domain/time'
import { aConsultation, anAnswered } from '../../support/consultations'

const asked = aConsultation({ id: 'asked' })
const answered = anAnswered('answered')
const at = asked.changedAt

describe('a question to an expert', () => {
  it('is to be answered within five days, and over after fourteen without a word', () => {
    expect(replyBy(asked)).toBe(at + 5 * DAY)
    expect(settled(asked, true, at + 14 * DAY - 1)).toBe(asked)
    expect(isOpenAt(asked, at + 14 * DAY - 1)).toBe(true)
    expect(isOpenAt(asked, at + 14 * DAY)).toBe(false)
    expect(settled(asked, true, at + 20 * DAY)).toMatchObject({
      ...{ state: 'over', because: 'nobody-answered', isOpen: false },
      ...{ changedAt: at + 14 * DAY, goneAt: at + 14 * DAY + KEPT_AFTER },
    })
  })

  it('that was answered closes by itself after thirty days, and waits for no answer', () => {
    expect(replyBy(answered)).toBeNull()
    expect(settled(answered, true, answered.changedAt + 30 * DAY - 1)).toBe(answered)
    expect(settled(answered, true, answered.changedAt + 30 * DAY)).toMatchObject({ state: 'closed', because: null })
  })

  it('is over at once where one of the two left, and what was said stays', () => {
    const over = settled(answered, false, answered.changedAt + 1)
    expect(over).toMatchObject({ state: 'over', because: 'one-left', said: answered.said })
    expect(settled(over, false, answered.changedAt + DAY)).toBe(over)
    expect(settled(answered, false, answered.changedAt + DAY), 'at each look the same').toEqual(over)
    expect(over).toMatchObject({ changedAt: answered.changedAt, goneAt: answered.changedAt + KEPT_AFTER })
  })

  it('keeps no word of what was taken back or sent back', () => {
    for (const one of [withdraw(asked, at), sendBack(answered, 'expert', at)])
      expect(one).toMatchObject({ ok: true, value: { said: [], isOpen: false, goneAt: at + KEPT_EMPTY } })
  })

  it('is emptied by either once it ended, which keeps it no longer, and is not emptied twice', () => {
    const closed = ended(answered, 'closed', { at })
    const late = closed.goneAt - DAY
    const emptied = sendBack(closed, 'asker', late)
    expect(emptied).toMatchObject({ ok: true, value: { said: [], because: 'asker-emptied', goneAt: closed.goneAt } })
    if (emptied.ok) expect(sendBack(emptied.value, 'expert', late)).toEqual({ ok: false, refusal: 'words-gone' })
    expect(sendBack(closed, 'expert', late)).toMatchObject({ ok: true, value: { state: 'sent-back', because: null } })
  })
})

describe('the two who write', () => {
  const grants = (role: 'counsellor' | 'expert' | 'editor', suspended = false) => ({
    grants: [{ role, nodeId: 'n-qinghe', ...(suspended && { suspended: { by: 'p1_manager', at } }) }],
  })

  it('are there while both hold the post they write by', () => {
    expect(bothThere({ asker: grants('counsellor'), expert: grants('expert') })).toBe(true)
    expect(bothThere({ asker: grants('editor'), expert: grants('expert') })).toBe(false)
    expect(bothThere({ asker: grants('counsellor'), expert: grants('counsellor') })).toBe(false)
    expect(bothThere({ asker: grants('counsellor'), expert: grants('expert', true) })).toBe(false)
    expect(bothThere({ asker: grants('counsellor', true), expert: grants('expert') })).toBe(false)
    expect(bothThere({ asker: grants('counsellor'), expert: null })).toBe(false)
  })

  it('are known by any id they have, and nobody else is one of them', () => {
    expect(sideOf(asked, ['other', asked.askerId])).toBe('asker')
    expect(sideOf(asked, [asked.expertId])).toBe('expert')
    expect(sideOf(asked, ['p1_manager'])).toBeNull()
  })
})
