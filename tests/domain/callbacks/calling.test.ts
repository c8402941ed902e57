import { describe, expect, it } from 'vitest'
import { giveBack, isHeld, noteTry, take, takeBack } from '#core/domain/callbacks/calling'
import type { Callback } from '#core/domain/callbacks/request'
import { aRequest, holding, minutes, mornings, ten, tried } from '../../support/requests-to-call'

const said = (done: { ok: true } | { ok: false; refusal: string }) => (done.ok ? 'yes' : done.refusal)
const closed = aRequest({ isOpen: false, closed: { at: ten, as: 'talked', whileCalling: false } })
const takenBack = aRequest({ isOpen: false, closed: { at: ten, as: 'taken-back', whileCalling: false } })
const staff = { hours: mornings, holidays: { through: '2026-12-31', days: [] } }
const notes = (request: Callback, at: number, outcome: 'answered' | 'nobody' | 'busy' = 'nobody') => {
  const done = noteTry(request, { staffId: 'mine', outcome, at }, staff)
  return done.ok ? done.value : done.refusal
}

describe('who has a request, from ten until eleven on a Monday', () => {
  it.each([
    ['nobody', aRequest(), ten, 'yes'],
    ['nobody, a moment before it is safe', aRequest(), ten - 1, 'not-safe-now'],
    ['nobody, at the end of what is safe', aRequest(), ten + minutes(60), 'not-safe-now'],
    ['a colleague', holding('other', ten), ten, 'callback-taken'],
    [
      'a colleague, when it is not safe any more',
      holding('other', ten + minutes(45)),
      ten + minutes(60),
      'callback-taken',
    ],
    ['a colleague, whose twenty minutes are over', holding('other', ten), ten + minutes(20), 'yes'],
    ['themselves', holding('mine', ten), ten + minutes(5), 'yes'],
    ['nobody any more', closed, ten, 'callback-closed'],
    ['nobody any more: it was taken back', takenBack, ten, 'callback-taken-back'],
  ])('%s: taking it', (_, request, now, answer) => {
    expect(said(take(request, 'mine', now))).toBe(answer)
  })

  it('has it for twenty minutes, or as long as it is safe; asked again it is no longer', () => {
    const taken = { staffId: 'mine', at: ten, until: ten + minutes(20) }
    expect(take(aRequest(), 'mine', ten)).toEqual({ ok: true, value: aRequest({ taken }) })
    expect(take(aRequest({ taken }), 'mine', ten + minutes(5))).toEqual({ ok: true, value: aRequest({ taken }) })
    const late = take(aRequest(), 'mine', ten + minutes(50))
    expect(late.ok && late.value.taken?.until).toBe(ten + minutes(60))
  })

  it('holds it up to the end, and nobody before', () => {
    const held = holding('mine', ten)
    expect([ten, ten + minutes(20) - 1, ten + minutes(20)].map((at) => isHeld(held, at))).toEqual([true, true, false])
    expect(isHeld(aRequest(), ten)).toBe(false)
  })

  it('gives it back themselves', () => {
    expect(giveBack(holding('mine', ten), 'mine')).toEqual({ ok: true, value: aRequest() })
    expect([aRequest(), holding('other', ten), closed, takenBack].map((one) => said(giveBack(one, 'mine')))).toEqual([
      ...['not-yours', 'not-yours', 'callback-closed', 'callback-taken-back'],
    ])
  })
})

describe('a call that was made', () => {
  it('is noted by whoever has the request, up to the eighth', () => {
    expect([aRequest(), holding('other', ten), closed, takenBack].map((one) => notes(one, ten))).toEqual([
      ...['not-yours', 'not-yours', 'callback-closed', 'callback-taken-back'],
    ])
    const often = (many: number) => ({ ...holding('mine', ten), tries: Array(many).fill(tried('nobody', ten)) })
    expect([notes(often(8), ten), typeof notes(often(7), ten)]).toEqual(['tries-full', 'object'])
  })

  const noted = { at: ten + minutes(5), staffId: 'mine' }
  const week = 7 * 24 * 3_600_000
  it.each([
    ['answered', 'what was promised stays', 'answered', ten + minutes(30)],
    ['busy', 'a quarter of an hour later, in the same stretch', 'busy', ten + minutes(60)],
    ['nobody', 'two hours later, and so on the next Monday', 'nobody', ten + minutes(60) + week],
  ] as const)('%s: %s', (_, __, outcome, due) => {
    const request = { ...holding('mine', ten), due: ten + minutes(30) }
    expect(notes(request, ten + minutes(5), outcome)).toEqual({
      ...{ ...request, due, tries: [{ ...noted, outcome }] },
      taken: { staffId: 'mine', at: ten, until: ten + minutes(25) },
    })
  })

  it('leaves them the number no longer than it is safe, and not at all where it is not', () => {
    const until = (at: number) => {
      const done = notes(holding('mine', ten), at)
      return typeof done === 'string' ? done : done.taken?.until
    }
    expect([until(ten + minutes(50)), until(ten + minutes(70))]).toEqual([ten + minutes(60), ten + minutes(70)])
  })
})

describe('a request that is taken back', () => {
  const empty = { number: null, name: null, ownCaller: null, about: null, taken: null, isOpen: false }
  it.each([
    ['while nobody has it', aRequest(), ten, false],
    ['while somebody of the staff has the number', holding('other', ten), ten, true],
    ['after their time', holding('other', ten), ten + minutes(20), false],
  ])('has nothing left that they gave: %s', (_, request, at, whileCalling) => {
    const days = 30 * 24 * 3_600_000
    const value = { ...request, ...empty, closed: { at, as: 'taken-back', whileCalling }, goneAt: at + days }
    expect(takeBack(request, at)).toEqual({ ok: true, value })
  })

  it('was not, and is not again, once it is over', () => {
    expect([closed, takenBack].map((one) => said(takeBack(one, ten)))).toEqual([
      ...['callback-closed', 'callback-taken-back'],
    ])
  })
})
