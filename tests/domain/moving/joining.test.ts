import { describe, expect, it } from 'vitest'
import { leaveWith } from '#core/domain/messages/allow'
import { begun, joined, mayJoin, renamedIn } from '#core/domain/moving/joining'
import { newcomer, type Person } from '#core/domain/people/person'
import { HOUR } from '#core/domain/time'
import { anAppointment, mondayAt } from '../../support/makers'

const now = mondayAt(6)
const someone = (id: string, change: Partial<Person> = {}): Person => ({
  ...newcomer(id),
  since: now - HOUR,
  ...change,
})
const at = (id: string, hour: number, change = {}) =>
  anAppointment({ id, start: mondayAt(hour), end: mondayAt(hour + 1), status: 'confirmed', ...change })
const child = (id: string) => ({ id, kind: 'child' as const, name: 'sealed' })
const says = (from: Partial<Person>, to: Partial<Person>) => {
  const may = mayJoin(someone('from', from), someone('to', to), now)
  return may.ok ? 'yes' : may.refusal
}

describe('whether two may be one', () => {
  it('is so of a record and an account that has nothing, however full the record is', () => {
    const booked = Array.from({ length: 9 }, (_, n) => at(`a${n}`, 24 * (n + 1)))
    const others = Array.from({ length: 12 }, (_, n) => child(`child-${n}`))
    const rest = { asChild: 'own', callback: 'call', contributions: ['one', 'two', 'three'] }
    expect(says({ appointments: booked, others, ...rest }, {})).toBe('yes')
  })

  it('is not so where two appointments overlap, and is where one ends as the other begins', () => {
    expect(says({ appointments: [at('a', 10)] }, { appointments: [at('b', 10.5)] })).toBe('overlapping')
    expect(says({ appointments: [at('a', 10)] }, { appointments: [at('b', 11)] })).toBe('yes')
    const off = at('b', 10.5, { status: 'cancelled-by-client', cancelledAt: now })
    expect(says({ appointments: [at('a', 10)] }, { appointments: [off] })).toBe('yes')
  })

  it('is not so with more ahead than one may have, where both have some', () => {
    const some = (id: string, many: number, from: number) =>
      Array.from({ length: many }, (_, n) => at(`${id}${n}`, from + n * 2))
    const forOthers = (id: string, many: number, from: number) =>
      some(id, many, from).map((one) => ({ ...one, forOther: `${id}-child` }))
    expect(says({ appointments: forOthers('a', 4, 24) }, { appointments: some('b', 2, 240) })).toBe('yes')
    expect(says({ appointments: forOthers('a', 5, 24) }, { appointments: some('b', 2, 240) })).toBe('too-much')
    expect(says({ appointments: some('a', 2, 24) }, { appointments: some('b', 1, 240) })).toBe('yes')
    expect(says({ appointments: some('a', 2, 24) }, { appointments: some('b', 2, 240) })).toBe('too-much')
    expect(says({ appointments: some('a', 4, 24) }, { appointments: forOthers('b', 1, 240) })).toBe('yes')
    const past = (id: string, many: number) =>
      some(id, many, -900).map((one) => ({ ...one, status: 'attended' as const }))
    expect(says({ appointments: past('a', 100) }, { appointments: past('b', 50) })).toBe('yes')
    expect(says({ appointments: past('a', 100) }, { appointments: past('b', 51) })).toBe('too-much')
  })

  it('waits for what is held this moment, on either', () => {
    const held = at('a', 10, { status: 'held', expires: now + 1 })
    expect(says({ appointments: [held] }, {})).toBe('held')
    expect(says({}, { appointments: [held] })).toBe('held')
    expect(says({ appointments: [{ ...held, expires: now }] }, {})).toBe('yes')
  })

  it('is not so with the same child in both, two accounts of a child, more people or more sent in than one may have', () => {
    expect(says({ others: [child('one')] }, { others: [child('one')] })).toBe('same-child')
    expect(says({ asChild: 'one' }, { asChild: 'two' })).toBe('same-child')
    expect(says({ asChild: 'one' }, {})).toBe('yes')
    expect(says({ asChild: 'one' }, { others: [child('one')] })).toBe('same-child')
    expect(says({ others: [child('one')] }, { asChild: 'one' })).toBe('same-child')
    expect(says({ asChild: 'one' }, { others: [child('two')] })).toBe('yes')
    const people = (id: string, many: number) => Array.from({ length: many }, (_, n) => child(`${id}${n}`))
    expect(says({ others: people('a', 5) }, { others: people('b', 3) })).toBe('yes')
    expect(says({ others: people('a', 6) }, { others: people('b', 3) })).toBe('too-much')
    expect(says({ contributions: ['a', 'b'] }, { contributions: ['c'] })).toBe('yes')
    expect(says({ contributions: ['a', 'b', 'c'] }, { contributions: ['d'] })).toBe('too-much')
  })

  it('is not so while both asked to be called, or one has everything deleted', () => {
    expect(says({ callback: 'one' }, { callback: 'two' })).toBe('two-calls')
    expect(says({ callback: 'one' }, {})).toBe('yes')
    expect(says({ closing: now }, {})).toBe('closing')
    expect(says({}, { closing: now })).toBe('closing')
  })
})

describe('two that become one', () => {
  const from = someone('from', {
    ...{
      since: 7,
      underCare: true,
      callback: 'call',
      asChild: 'own',
      contributions: ['one'],
      move: 'm',
      formerIds: ['older'],
    },
    missed: [{ appointmentId: 'a', at: 3, by: 'client' }],
    missedForgivenAt: 4,
    inbox: [
      { kind: 'cancelled', ref: 'a', at: 5, readAt: null },
      { kind: 'move-asked', ref: 'm', at: 6, readAt: null },
    ],
    messages: { to: 'sealed', left: leaveWith({ 'day-before': 1, 'hour-before': 1, changed: 1 }), at: 1 },
  })
  const to = someone('to', { move: 'm', inbox: [{ kind: 'move-answered', ref: 'm', at: 8, readAt: null }] })

  it('stand still, and know the same people, whichever run begins it', () => {
    const once = begun(from, to, [child('one')], now)
    expect([once.from.moving, once.to.moving]).toEqual([now, now])
    expect(begun(once.from, once.to, [child('one')], now).to.others).toEqual([child('one')])
  })

  it('have all of it in the new one, and in the old one that it went; what WeChat may say is not taken along', () => {
    const after = joined({ ...from, moving: now }, { ...to, moving: now }, 'm', now)
    expect(after.to).toMatchObject({
      ...{ id: 'to', since: 7, underCare: true, callback: 'call', asChild: 'own', contributions: ['one'], move: 'm' },
      ...{ missed: [{ appointmentId: 'a' }], missedForgivenAt: 4 },
    })
    expect(after.to.inbox?.map(({ kind }) => kind)).toEqual(['cancelled', 'move-answered', 'move-done'])
    expect('messages' in after.to || 'moving' in after.to || 'formerIds' in after.to).toBe(false)
    const told = [{ kind: 'move-done', ref: 'm', at: now, readAt: null }]
    expect(after.from).toEqual({ ...newcomer('from'), since: 7, move: 'm', formerIds: ['older'], inbox: told })
  })

  it('keep what each was forgiven: neither lifts what still counts on the other', () => {
    const missed = [1, 2, 3].map((at) => ({ appointmentId: `a${at}`, at, by: 'client' as const }))
    const after = (one: Partial<Person>, other: Partial<Person>) =>
      joined({ ...from, missed: [], missedForgivenAt: null, ...one }, { ...to, ...other }, 'm', now).to
    expect(after({ missed }, { missedForgivenAt: 9 })).toMatchObject({ missed, missedForgivenAt: null })
    expect(after({ missedForgivenAt: 9 }, { missed })).toMatchObject({ missed, missedForgivenAt: null })
    const forgiven = { appointmentId: 'b', at: 5, by: 'client' as const }
    const letDown = { appointmentId: 'c', at: 6, by: 'counsellor' as const }
    expect(after({ missed }, { missed: [forgiven, letDown], missedForgivenAt: 9 })).toMatchObject({
      ...{ missed: [...missed, letDown], missedForgivenAt: null },
    })
    expect(after({ missed, missedForgivenAt: 3 }, { missed: [forgiven], missedForgivenAt: 9 })).toMatchObject({
      ...{ missed: [...missed, forgiven], missedForgivenAt: 9 },
    })
    expect(after({ missed, missedForgivenAt: 2 }, {})).toMatchObject({ missed, missedForgivenAt: 2 })
  })

  it('keep what both gave back that day', () => {
    const place = { counsellorId: 'c', start: 10 }
    const on = '2026-03-02'
    const both = joined(
      { ...from, givenBack: { on, places: [{ ...place, times: 2 }] } },
      {
        ...to,
        givenBack: {
          on,
          places: [
            { ...place, times: 1 },
            { ...place, start: 20, times: 1 },
          ],
        },
      },
      ...(['m', now] as const),
    )
    const places = [
      { ...place, times: 3 },
      { ...place, start: 20, times: 1 },
    ]
    expect(both.to.givenBack).toEqual({ on, places })
  })

  it('name the one in place of the other wherever a document says who, and change nothing else', () => {
    const document = {
      id: 'from-child',
      guardians: [{ personId: 'from' }, { personId: 'x' }],
      trace: [{ by: 'older', n: 1 }],
      none: null,
    }
    expect(renamedIn(document, ['from', 'older'], 'to')).toEqual({
      ...{
        id: 'from-child',
        guardians: [{ personId: 'to' }, { personId: 'x' }],
        trace: [{ by: 'to', n: 1 }],
        none: null,
      },
    })
  })
})

it('what was sent in goes along, however much it is, where nothing was sent in from the new account', () => {
  const sent = (many: number) => Array.from({ length: many }, (_, n) => `sent-${n}`)
  expect(says({ contributions: sent(9) }, {})).toBe('yes')
  expect(says({ contributions: sent(9) }, { contributions: [] })).toBe('yes')
  expect(says({ contributions: sent(9) }, { contributions: ['one'] })).toBe('too-much')
})
