import { describe, expect, it } from 'vitest'
import { noRota, type Rota, type ShiftAsk } from '#core/domain/duty/rota'
import { tell } from '#core/domain/inbox/entry'
import { mayWait, type Standing, toAnswer } from '#core/domain/inbox/to-answer'
import { aCode, type RecordMove } from '#core/domain/moving/move'
import type { Person } from '#core/domain/people/person'
import { DAY, HOUR } from '#core/domain/time'
import { aRota, aShift } from '../../support/duty/rotas'
import { anAppointment, aPerson, mondayAt } from '../../support/makers'
import { anEntry } from '../../support/waitlist/entries'

const now = mondayAt(9)
const nothing: Standing = { move: null, entries: [], rotas: [] }
const told = (person: Person, kind: 'move-asked' | 'waiting-paused' | 'shift-asked', ref: string) =>
  tell(person, { kind, ref }, now - HOUR)
const asked = (person: Person, standing: Partial<Standing> = {}) =>
  toAnswer(person, ['p', 'p-former'], { ...nothing, ...standing }, now)

const ask = (change: Partial<ShiftAsk> = {}): ShiftAsk => ({
  ...{ id: 'a', shiftId: 'a-shift', by: 'somebody', asked: ['p-former'], inReturn: null, at: now - HOUR, ended: null },
  ...change,
})
const rota = (...asks: readonly ShiftAsk[]): Rota => aRota([aShift()], { asks })
const move = (change: Partial<RecordMove> = {}): RecordMove => ({
  ...aCode('m', 'p1_new', now - HOUR),
  asked: {
    ...{ fromId: 'p', by: 'p1_worker', role: 'care-worker', at: now - HOUR, proof: 'known-here' },
    ...{ note: null, siteId: 's', record: null },
  },
  fromId: 'p',
  ...change,
})

describe('what waits for a word of somebody', () => {
  const somebody = aPerson({ id: 'p' })

  it('is nothing of nobody', () => {
    expect(asked(somebody)).toEqual([])
  })

  it('is each place that is offered and kept for them, the soonest over first', () => {
    const offered = (id: string, expires: number | null, change = {}) =>
      anAppointment({ id, status: 'held', offeredTo: `w-${id}`, expires, ...change })
    const { offeredTo: _, ...held } = offered('own', now + 1)
    const appointments = [
      offered('late', now + 2 * HOUR),
      offered('soon', now + HOUR),
      offered('over', now),
      offered('taken', null, { status: 'confirmed' }),
      held,
    ]
    expect(asked({ ...somebody, appointments })).toEqual([
      { kind: 'place-offered', ref: 'w-soon', until: now + HOUR },
      { kind: 'place-offered', ref: 'w-late', until: now + 2 * HOUR },
    ])
  })

  it.each<[string, Rota | null, boolean]>([
    ['open, of theirs under a former name', rota(ask()), true],
    ['of somebody else', rota(ask({ asked: ['q'] })), false],
    ['that was taken back', rota(ask({ ended: { at: now, by: 'somebody', how: 'withdrawn' } })), false],
    ['beside one of somebody else', rota(ask({ id: 'b', asked: ['q'] }), ask()), true],
    ['in a week that was never made', null, false],
    ['in a week without any', noRota('s', '2026-11-23'), false],
  ])('is a shift they are asked for: %s', (_, week, waits) => {
    const found = asked(somebody, { rotas: [['s_2026-11-23', week]] })
    expect(found).toEqual(waits ? [{ kind: 'shift-asked', ref: 's_2026-11-23', until: null }] : [])
  })

  it.each<[string, Partial<RecordMove>, number | null | 'no']>([
    ['asked for at a site', {}, null],
    ['that waits for them', { waitsUntil: now + DAY }, now + DAY],
    ['that might begin at any moment', { waitsUntil: now }, null],
    ['under a name of before', { fromId: 'p-former' }, null],
    ['of another account', { fromId: 'q' }, 'no'],
    ['that nobody asked with yet', { fromId: null }, 'no'],
    ['that is being carried out', { begunAt: now }, 'no'],
    ['that ended', { ended: { at: now, as: 'stopped' } }, 'no'],
  ])('is a move of theirs: %s', (_, change, until) => {
    const found = asked(somebody, { move: move(change) })
    expect(found).toEqual(until === 'no' ? [] : [{ kind: 'move-asked', ref: 'm', until }])
  })

  it('is a rest of their waiting that they were told of and did not ask for', () => {
    const resting = anEntry({ id: 'w', status: 'paused', because: 'unanswered' })
    const person = told(somebody, 'waiting-paused', 'w')
    const waits = [{ kind: 'waiting-paused', ref: 'w', until: null }]
    expect(asked(person, { entries: [resting] })).toEqual(waits)
    expect(asked(somebody, { entries: [resting] })).toEqual([])
    expect(asked(person, { entries: [{ ...resting, because: 'own' }] })).toEqual([])
    expect(asked(person, { entries: [{ ...resting, status: 'active', because: null }] })).toEqual([])
    expect(asked(person, { entries: [{ ...resting, id: 'other' }] })).toEqual([])
  })

  it('comes in that order: places, a move, shifts, a rest', () => {
    const appointments = [anAppointment({ id: 'a', status: 'held', offeredTo: 'w-a', expires: now + HOUR })]
    const person = told({ ...somebody, appointments }, 'waiting-paused', 'w')
    const entries = [anEntry({ id: 'w', status: 'paused', because: 'unanswered' })]
    const found = asked(person, { entries, move: move(), rotas: [['r', rota(ask())]] })
    expect(found.map(({ kind }) => kind)).toEqual(['place-offered', 'move-asked', 'shift-asked', 'waiting-paused'])
  })
})

describe('what an inbox alone says might wait', () => {
  const somebody = aPerson({ id: 'p' })

  it('is the move they are in, where they were told of that one', () => {
    const moving = { ...somebody, move: 'm' }
    expect(mayWait(told(moving, 'move-asked', 'm'), now).moveId).toBe('m')
    expect(mayWait(told(moving, 'move-asked', 'other'), now).moveId).toBeNull()
    expect(mayWait(told(somebody, 'move-asked', 'm'), now).moveId).toBeNull()
    expect(mayWait(moving, now).moveId).toBeNull()
  })

  it('is a waiting that rests', () => {
    expect(mayWait(somebody, now).isWaitResting).toBe(false)
    expect(mayWait(told(somebody, 'waiting-paused', 'w'), now).isWaitResting).toBe(true)
  })

  it('is the last three weeks of rotas that are not over, and no name that is none', () => {
    const weeks = ['2026-11-09', '2026-11-16', '2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14']
    const person = weeks.reduce(
      (so, monday) => told(so, 'shift-asked', `s_${monday}`),
      told(somebody, 'shift-asked', 's_none'),
    )
    expect(mayWait(person, now).rotaIds).toEqual(['s_2026-11-30', 's_2026-12-07', 's_2026-12-14'])
    const few = told(told(somebody, 'shift-asked', 's_2026-11-16'), 'shift-asked', 's_2026-11-23')
    expect(mayWait(few, now).rotaIds).toEqual(['s_2026-11-23'])
    expect(mayWait(few, mondayAt(0)).rotaIds).toEqual(['s_2026-11-23'])
    expect(mayWait(few, mondayAt(0) - 1).rotaIds).toEqual(['s_2026-11-16', 's_2026-11-23'])
  })
})
