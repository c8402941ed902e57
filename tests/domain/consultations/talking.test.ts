import { describe, expect, it } from 'vitest'
import {
  type Consultation,
  consultationStates,
  countOf,
  declineReasons,
  ended,
  endReasons,
  endsBy,
  isGone,
  isOpenAt,
  MOST_SAID_EACH,
  otherOf,
  replyBy,
  type Side,
  withSaid,
} from '#core/domain/consultations/consultation'
import { isThere, left, settled, takesPlace } from '#core/domain/consultations/settled'
import { close, decline, say, sayRefusals, sendBack, withdraw } from '#core/domain/consultations/talking'
import { DAY } from '#core/domain/time'

const no = (refusal: string) => ({ ok: false, refusal })
const at = 1_000_000
const word = (by: Side, when = at) => ({ by, at: when, words: `${by}-${when}` })
const aQuestion = (change: Partial<Consultation> = {}): Consultation => ({
  ...{ id: 'q', askerId: 'asker', role: 'counsellor', expertId: 'expert', field: 'law', askedAt: at, changedAt: at },
  ...{ state: 'asked', because: null, said: [word('asker')], isOpen: true, goneAt: at + 379 * DAY },
  ...change,
})
const anAnswer = (change: Partial<Consultation> = {}): Consultation =>
  aQuestion({
    ...{ said: [word('asker'), word('expert', at + 1)], state: 'answered', changedAt: at + 1 },
    ...{ goneAt: at + 1 + 395 * DAY },
    ...change,
  })
const later = at + 50
const over = { isOpen: false, state: 'closed' } as const
/** As it is kept for a year once it ended. */
const keptOf = (one: Consultation, change: Partial<Consultation>) => ({
  ok: true,
  value: { ...one, isOpen: false, because: null, changedAt: later, goneAt: later + 365 * DAY, ...change },
})
const emptiedOf = (one: Consultation, change: Partial<Consultation>) =>
  keptOf(one, { said: [], goneAt: later + 30 * DAY, ...change })

describe('saying something more', () => {
  const next = { side: 'expert', words: 'more', seen: 1, at: later } as const
  const said = { by: 'expert', at: later, words: 'more' }
  const ten = Array.from({ length: 10 }, () => word('expert'))

  it('is refused once it is over, past a word they have not read, and of the eleventh', () => {
    expect(say(aQuestion(over), { ...next, seen: 0 })).toEqual(no('consultation-over'))
    expect(say(aQuestion({ said: ten }), { ...next, seen: 9 })).toEqual(no('said-meanwhile'))
    expect(say(aQuestion({ said: ten }), { ...next, seen: 11 })).toEqual(no('said-meanwhile'))
    expect(say(aQuestion({ said: ten }), { ...next, seen: 10 })).toEqual(no('said-enough'))
    expect(MOST_SAID_EACH).toBe(10)
    expect(sayRefusals).toEqual(['consultation-over', 'said-meanwhile', 'said-enough'])
  })

  it('by the expert answers it, and it waits thirty days to be closed', () => {
    expect(say(aQuestion(), next)).toEqual({
      ok: true,
      value: {
        ...aQuestion({ state: 'answered', said: [word('asker'), said as never], changedAt: later }),
        goneAt: later + 395 * DAY,
      },
    })
  })

  it('by who asked makes it wait again, fourteen days, also as the tenth of theirs', () => {
    const nine = Array.from({ length: 9 }, () => word('asker'))
    const before = anAnswer({ said: [...nine, ...ten] })
    expect(say(before, { ...next, side: 'asker', seen: 19 })).toEqual({
      ok: true,
      value: {
        ...before,
        ...{ state: 'asked', said: [...before.said, { ...said, by: 'asker' }], changedAt: later },
        goneAt: later + 379 * DAY,
      },
    })
    expect(say(before, { ...next, seen: 19 })).toEqual(no('said-enough'))
  })
})

describe('ending it', () => {
  it('closes by either once there is an answer, also where a further word waits', () => {
    expect(close(anAnswer(over), later)).toEqual(no('consultation-over'))
    expect(close(aQuestion(over), later)).toEqual(no('consultation-over'))
    expect(close(aQuestion(), later)).toEqual(no('not-answered'))
    expect(close(anAnswer(), later)).toEqual(keptOf(anAnswer(), { state: 'closed' }))
    const further = withSaid(anAnswer(), word('asker', at + 2))
    expect(close(further, later)).toEqual(keptOf(further, { state: 'closed' }))
  })

  it('is declined by the expert who answered nothing, for the reason they give', () => {
    expect(decline(aQuestion(over), 'no-time', later)).toEqual(no('consultation-over'))
    expect(decline(anAnswer(over), 'no-time', later)).toEqual(no('consultation-over'))
    expect(decline(anAnswer(), 'no-time', later)).toEqual(no('answered-already'))
    for (const because of declineReasons)
      expect(decline(aQuestion(), because, later)).toEqual(keptOf(aQuestion(), { state: 'declined', because }))
  })

  it('is withdrawn by who asked, before an answer, and no word is left', () => {
    expect(withdraw(aQuestion(over), later)).toEqual(no('consultation-over'))
    expect(withdraw(anAnswer(over), later)).toEqual(no('consultation-over'))
    expect(withdraw(anAnswer(), later)).toEqual(no('answered-already'))
    expect(withdraw(aQuestion(), later)).toEqual(emptiedOf(aQuestion(), { state: 'withdrawn' }))
  })

  it('is sent back by either while a word is left, and kept no longer than before', () => {
    expect(sendBack(aQuestion({ said: [] }), 'asker', later)).toEqual(no('words-gone'))
    expect(sendBack(aQuestion(), 'expert', later)).toEqual(emptiedOf(aQuestion(), { state: 'sent-back' }))
    const byAsker = { state: 'sent-back', because: 'asker-emptied' } as const
    expect(sendBack(anAnswer(over), 'asker', later)).toEqual(emptiedOf(anAnswer(), byAsker))
    const [sooner, longer] = [later + 30 * DAY - 1, later + 30 * DAY + 1]
    expect(sendBack(anAnswer({ goneAt: sooner }), 'asker', later)).toEqual(
      emptiedOf(anAnswer(), { ...byAsker, goneAt: sooner }),
    )
    expect(sendBack(anAnswer({ goneAt: longer }), 'asker', later)).toEqual(emptiedOf(anAnswer(), byAsker))
  })

  it('by itself keeps what was said', () => {
    expect(ended(anAnswer(), 'over', { at: later, because: 'one-left' })).toEqual(
      keptOf(anAnswer(), { state: 'over', because: 'one-left' }).value,
    )
    expect(left(aQuestion(), later)).toEqual(keptOf(aQuestion(), { state: 'over', because: 'one-left' }).value)
  })

  it('is for one of these reasons, in one of these states', () => {
    expect(declineReasons).toEqual(['not-my-field', 'no-time', 'not-for-writing'])
    expect(endReasons).toEqual([...declineReasons, 'nobody-answered', 'one-left', 'asker-emptied'])
    expect(consultationStates).toEqual([
      ...['asked', 'answered', 'closed', 'declined', 'sent-back', 'withdrawn', 'over'],
    ])
  })
})

describe('how it stands', () => {
  it('ends by itself while it is asked or answered, and is waited for while it is asked', () => {
    for (const state of consultationStates) {
      const ends = state === 'asked' ? at + 14 * DAY : state === 'answered' ? at + 30 * DAY : null
      expect(endsBy({ state, changedAt: at }), state).toBe(ends)
      expect(replyBy({ state, changedAt: at }), state).toBe(state === 'asked' ? at + 5 * DAY : null)
    }
  })

  it('takes a place while it is open, its time is not over and both are there', () => {
    const end = at + 14 * DAY
    expect([end - 1, end].map((now) => isOpenAt(aQuestion(), now))).toEqual([true, false])
    expect(isOpenAt(aQuestion({ isOpen: false }), end - 1)).toBe(false)
    expect(isOpenAt(aQuestion({ state: 'closed' }), at)).toBe(false)
    expect(takesPlace(aQuestion(), true, end - 1)).toBe(true)
    expect(takesPlace(aQuestion(), true, end)).toBe(false)
    expect(takesPlace(aQuestion(), false, end - 1)).toBe(false)
  })

  it('is gone from its moment on', () => {
    expect([6, 7, 8].map((now) => isGone({ goneAt: 7 }, now))).toEqual([false, true, true])
  })

  it('is settled the same with both there and one left, once its time was over', () => {
    const asked = keptOf(aQuestion(), { state: 'over', because: 'nobody-answered' }).value
    const end = at + 14 * DAY
    for (const areThere of [true, false])
      expect(settled(aQuestion(), areThere, end)).toEqual({ ...asked, changedAt: end, goneAt: end + 365 * DAY })
    const closes = at + 1 + 30 * DAY
    const closed = keptOf(anAnswer(), { state: 'closed', changedAt: closes, goneAt: closes + 365 * DAY }).value
    expect(settled(anAnswer(), false, closes)).toEqual(closed)
    const done = anAnswer(over)
    expect(settled(done, false, closes)).toBe(done)
  })
})

describe('the two who write', () => {
  it('have each other, and what each of them said', () => {
    expect([otherOf(aQuestion(), 'asker'), otherOf(aQuestion(), 'expert')]).toEqual(['expert', 'asker'])
    const one = { said: [word('asker'), word('expert'), word('asker')] }
    expect([countOf(one, 'asker'), countOf(one, 'expert'), countOf({ said: [] }, 'asker')]).toEqual([2, 1, 0])
  })

  it('are there by a post of their side that is not at rest, any one of theirs', () => {
    const held = (role: 'counsellor' | 'manager' | 'care-worker' | 'expert' | 'editor', isResting = false) => ({
      ...{ role, nodeId: 'n' },
      ...(isResting && { suspended: { by: 'm', at } }),
    })
    for (const role of ['counsellor', 'manager', 'care-worker', 'expert', 'editor'] as const) {
      const isAsking = role !== 'expert' && role !== 'editor'
      expect(isThere('asker', { grants: [held('editor'), held(role)] }), role).toBe(isAsking)
      expect(isThere('expert', { grants: [held('editor'), held(role)] }), role).toBe(role === 'expert')
      expect(isThere(isAsking ? 'asker' : 'expert', { grants: [held(role, true)] }), role).toBe(false)
    }
    for (const side of ['asker', 'expert'] as const)
      expect([isThere(side, null), isThere(side, { grants: [] })], side).toEqual([false, false])
  })
})
