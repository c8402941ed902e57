import { describe, expect, it } from 'vitest'
import { newcomer, type Person } from '#core/domain/people/person'
import { isEmptyGuest, lighter, trimmed } from '#core/domain/privacy/trimmed'
import { anAppointment, mondayAt } from '../../support/makers'

const day = 24 * 3_600_000
const now = mondayAt(12)
const days = {
  ...{
    attempts: 2,
    missed: 3,
    inbox: 4,
    leave: 5,
    number: 6,
    words: 7,
    guestContact: 8,
    appointments: 9,
    callNumber: 5,
  },
}
const person = (change: Partial<Person> = {}): Person => ({ ...newcomer('p'), since: 1, ...change })
/** Over for so many days, to the moment. */
const over = (many: number, change = {}) =>
  anAppointment({ start: now - many * day - 1, end: now - many * day, phone: 'sealed', intake: 'sealed', ...change })
const gone = (change: Partial<Person>) => trimmed(person(change), days, now)
/** What is in the list a moment before its days are over, and with them. */
const at = (many: number) => [{ at: now - many * day + 1 }, { at: now - many * day }]

describe('an appointment', () => {
  it.each([
    ['before the number is due', over(6, { end: now - 6 * day + 1 }), 'sealed', 'sealed'],
    ['with the days of the number', over(6), null, 'sealed'],
    ['before the words are due', over(7, { end: now - 7 * day + 1 }), null, 'sealed'],
    ['with the days of the words', over(7), null, null],
    ['called off after it was over', over(7, { cancelledAt: now - 1 }), 'sealed', 'sealed'],
    ['with somebody who waits for a call', over(7, { wants: { at: now - 1 } }), 'sealed', 'sealed'],
  ])('is over by whatever came last: %s', (_, one, phone, intake) => {
    expect(lighter(one, days, now)).toMatchObject({ phone, intake })
  })

  it('is the very same where nothing is due, or nothing was given', () => {
    const [fresh, bare] = [over(1), over(8, { phone: null, intake: null })]
    expect([lighter(fresh, days, now) === fresh, lighter(bare, days, now) === bare]).toEqual([true, true])
  })
})

describe('what is kept of somebody', () => {
  const whole = person({
    ...{
      appointments: [over(1)],
      attempts: [at(2)[0]] as never,
      missed: [at(3)[0]] as never,
      inbox: [at(4)[0]] as never,
    },
    ...{ messages: { ...at(5)[0] } as never, uses: { on: '2026-11-23' } as never, outbox: [{ ref: 'a1' }] as never },
    givenBack: { on: '2026-11-23', places: [] },
  })
  it('is the very same where nothing is due', () => {
    expect(trimmed(whole, days, now)).toBe(whole)
    const little = person()
    expect(trimmed(little, days, now)).toBe(little)
  })

  it.each([
    ['attempts', 2],
    ['missed', 3],
    ['inbox', 4],
  ] as const)('%s go with their day', (what, many) => {
    const after = trimmed({ ...whole, [what]: at(many) }, days, now)
    expect(after).toEqual({ ...whole, [what]: [at(many)[0]] })
  })

  it('appointments go with theirs, and those that stay lose what is due of them', () => {
    const kept = over(9, { id: 'kept', end: now - 9 * day + 1 })
    expect(gone({ appointments: [over(9), kept] }).appointments).toEqual([{ ...kept, phone: null, intake: null }])
    expect(gone({ appointments: [over(6)] }).appointments).toEqual([over(6, { phone: null })])
  })

  it('what was allowed and not used goes, all else stays', () => {
    const { messages: _, ...rest } = whole
    expect(trimmed({ ...whole, messages: { at: now - 5 * day } as never }, days, now)).toEqual(rest)
  })

  it.each([
    ['before its days are over', { at: now - 5 * day + 1 }, [], true],
    ['with them, and nothing was ever booked', { at: now - 5 * day }, [], false],
    ['with them, where something was over a moment later', { at: 0 }, [over(5, { end: now - 5 * day + 1 })], true],
    ['with what was booked', { at: 0 }, [over(5)], false],
    ['where something is ahead', { at: 0 }, [over(9, { id: 'before' }), over(-9)], true],
    ['where it was given anew since', { at: now - 1 }, [over(9)], true],
  ] as const)('a number for calls, %s', (_, calls, appointments, stays) => {
    const after = gone({
      calls: calls as never,
      appointments: appointments as never,
      messages: whole.messages as never,
    })
    expect([after.calls, after.messages]).toEqual([stays ? calls : undefined, whole.messages])
    expect('calls' in after).toBe(stays)
  })

  it('what counts for one day is gone on another', () => {
    const before = { ...whole, uses: { on: '2026-11-22' } as never }
    expect(trimmed(before, days, now)).toEqual({ ...whole, uses: null })
    expect(trimmed({ ...whole, givenBack: { on: '2026-11-22', places: [] } }, days, now)).toEqual({
      ...{ ...whole, givenBack: null },
    })
  })

  it('what became of messages goes with what they were about', () => {
    const outbox = [{ ref: 'a1' }, { ref: 'gone' }, { ref: 'told' }] as never
    const inbox = [{ ref: 'told', at: now }] as never
    expect(trimmed({ ...whole, outbox, inbox }, days, now)).toEqual({
      ...whole,
      inbox,
      outbox: [{ ref: 'a1' }, { ref: 'told' }],
    })
  })
})

describe('somebody without an account', () => {
  const said = { name: 'sealed', phone: 'sealed' }
  const guest = (change: Partial<Person>) => person({ id: 'guest_1', since: now - 30 * day, guest: said, ...change })
  const nothing = { name: null, phone: null }
  it.each([
    [
      'before the days after their last conversation are over',
      guest({ appointments: [over(8, { end: now - 8 * day + 1 })] }),
      said,
    ],
    ['with them', guest({ appointments: [over(8)] }), nothing],
    ['who never had one, by the day they were written down', guest({ since: now - 8 * day }), nothing],
    ['who was written down since', guest({ since: now - 8 * day + 1 }), said],
    ['who said no name', guest({ guest: { ...said, name: null } }), nothing],
    ['who said no number', guest({ guest: { ...said, phone: null } }), nothing],
  ])('is called what they said they were: %s', (_, one, told) => {
    expect(trimmed(one, days, now).guest).toEqual(told)
  })

  it('is the very same where nothing was said, and where somebody has an account', () => {
    const [silent, theirs] = [guest({ guest: nothing }), person({ guest: said })]
    expect([trimmed(silent, days, now) === silent, trimmed(theirs, days, now) === theirs]).toEqual([true, true])
  })

  it.each([
    ['nothing is left', { guest: nothing }, true],
    ['nothing was ever said', { guest: undefined } as never, true],
    ['a name is left', { guest: { ...nothing, name: 'sealed' } }, false],
    ['a number is left', { guest: { ...nothing, phone: 'sealed' } }, false],
    ['an appointment is left', { guest: nothing, appointments: [over(1)] }, false],
    ['it is somebody with an account', { id: 'p', guest: nothing }, false],
  ])('is no record of anything where %s: %s', (_, change, empty) => {
    expect(isEmptyGuest(guest(change))).toBe(empty)
  })
})
