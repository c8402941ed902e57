import { describe, expect, it } from 'vitest'
import { mayAsk } from '#core/domain/callbacks/ask'
import { close, isGone } from '#core/domain/callbacks/calling'
import {
  type Callback,
  type Closing,
  inTurn,
  isMissed,
  type TryOutcome,
  wasReached,
} from '#core/domain/callbacks/request'
import { endOf } from '#core/domain/callbacks/words'
import { aRequest, holding, minutes, ten, tried } from '../../support/requests-to-call'

const day = 24 * 3_600_000
const closes = (request: Callback, as: Closing, at = ten) => {
  const done = close(request, { staffId: 'mine', as, at })
  return done.ok ? 'yes' : done.refusal
}
/** Calls that ended so, one a day. */
const after = (...outcomes: TryOutcome[]) => aRequest({ tries: outcomes.map((one, n) => tried(one, ten + n * day)) })

describe('closing a request', () => {
  const spoken = ['talked', 'appointment', 'passed-on', 'not-wanted'] as const
  it.each(spoken)('as %s takes that somebody was spoken to', (as) => {
    expect(closes(after('nobody', 'answered'), as)).toBe('yes')
    for (const others of [[], ['nobody', 'busy', 'somebody-else', 'wrong-number']] as const) {
      expect(closes(after(...others), as)).toBe('nobody-spoken-to')
    }
  })

  it.each([
    ['a call that ended so', after('nobody', 'wrong-number'), 'yes'],
    ['no call', after(), 'nobody-spoken-to'],
    ['other calls', after('nobody', 'answered'), 'nobody-spoken-to'],
  ])('as a wrong number, with %s', (_, request, answer) => {
    expect(closes(request, 'wrong-number')).toBe(answer)
  })

  const tries = (...at: number[]) => aRequest({ tries: at.map((one) => tried('nobody', one)) })
  it.each([
    ['three calls on two days', tries(ten, ten + minutes(5), ten + day), 'yes'],
    ['three calls on one day', tries(ten, ten + 1, ten + 2), 'try-again-first'],
    ['two calls on two days', tries(ten, ten + day), 'try-again-first'],
    ['three before and after midnight', tries(ten, ten + minutes(14 * 60) - 1, ten + minutes(14 * 60)), 'yes'],
    ['somebody spoken to once', after('nobody', 'answered', 'nobody'), 'nobody-spoken-to'],
  ])('as not to be reached, with %s', (_, request, answer) => {
    expect(closes(request, 'not-reached')).toBe(answer)
  })

  it('is not for others while a colleague has it, nor once it is over', () => {
    const reached = { tries: [tried('answered', ten)] }
    expect(closes({ ...holding('other', ten), ...reached }, 'talked')).toBe('callback-taken')
    expect(closes({ ...holding('other', ten), ...reached }, 'talked', ten + minutes(20))).toBe('yes')
    expect(closes({ ...holding('mine', ten), ...reached }, 'talked')).toBe('yes')
    const over = (as: 'talked' | 'taken-back') => aRequest({ closed: { at: 1, as, whileCalling: false } })
    expect([closes(over('talked'), 'talked'), closes(over('taken-back'), 'talked')]).toEqual([
      ...['callback-closed', 'callback-taken-back'],
    ])
  })

  it('leaves it thirty days to be seen, with what was given', () => {
    const request = { ...holding('mine', ten), tries: [tried('answered', ten)] }
    const closed = { at: ten, as: 'talked', whileCalling: false }
    const value = { ...request, taken: null, isOpen: false, closed, goneAt: ten + 30 * day }
    expect(close(request, { staffId: 'mine', as: 'talked', at: ten })).toEqual({ ok: true, value })
    expect([isGone(value, ten + 30 * day - 1), isGone(value, ten + 30 * day)]).toEqual([false, true])
  })
})

describe('what was promised', () => {
  it.each([
    ['before its moment', aRequest({ due: ten }), ten, false],
    ['after it', aRequest({ due: ten }), ten + 1, true],
    ['after it, spoken to', { ...after('nobody', 'answered'), due: ten }, ten + 1, false],
    ['after it, tried in vain', { ...after('nobody'), due: ten }, ten + 1, true],
    ['after it, over', aRequest({ due: ten, isOpen: false }), ten + 1, false],
  ])('is missed or not: %s', (_, request, now, missed) => {
    expect(isMissed(request, now)).toBe(missed)
  })

  it('and not kept comes first, and then what comes soonest', () => {
    const rows = [30, -5, 10, -20].map((in_) => aRequest({ id: `${in_}`, due: ten + minutes(in_) }))
    const done = aRequest({ id: 'done', due: ten - minutes(60), tries: [tried('answered', ten)] })
    expect(inTurn([...rows, done], ten).map(({ id }) => id)).toEqual(['-20', '-5', 'done', '10', '30'])
  })

  it('is of one request at a time', () => {
    expect([mayAsk(null).ok, mayAsk({ isOpen: false }).ok]).toEqual([true, true])
    expect(mayAsk({ isOpen: true })).toEqual({ ok: false, refusal: 'callback-open' })
    expect(wasReached(after('somebody-else'))).toBe(false)
  })
})

it('a number is known by its last four figures', () => {
  expect(endOf('02700008000')).toBe('8000')
})
