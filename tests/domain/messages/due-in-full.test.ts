import { describe, expect, it } from 'vitest'
import { leaveWith } from '#core/domain/messages/allow'
import { dueAt, duesOf, isToBeTold, nextDue, openOfKeeper, standingLines } from '#core/domain/messages/due'
import { type KeeperLine, type Line, type Occasion, occasions } from '#core/domain/messages/occasion'
import { usualQuiet } from '#core/domain/messages/quiet'
import { afterSending, nextStep } from '#core/domain/messages/send'
import type { Person } from '#core/domain/people/person'
import type { Appointment } from '#core/domain/scheduling/appointment'
import { DAY, HOUR } from '#core/domain/time'
import { anAppointment, aPerson, mondayAt } from '../../support/makers'

const start = mondayAt(10)
const at = start - 3 * DAY
const booked = (change: Partial<Appointment> = {}) =>
  anAppointment({ id: 'b', start, bookedAt: start - 5 * DAY, ...change })
const allowing = (left: Partial<Record<Occasion, number>>, change: Partial<Person> = {}): Person =>
  aPerson({ appointments: [booked()], messages: { to: 'k1.x', left: leaveWith(left), at: 1 }, ...change })
const line = (change: Partial<Line> = {}): Line => ({
  ...{ ref: 'b', occasion: 'day-before', of: start, state: 'waiting', until: null, tries: 0 },
  ...change,
})
const about = { start, until: null, news: null }
const reminder = {
  ref: 'b',
  occasion: 'day-before',
  of: start,
  at: start - DAY,
  appointment: booked(),
  line: null,
  about,
}
const hourBefore = { ...reminder, occasion: 'hour-before', at: start - HOUR }

describe('all that is to be told', () => {
  it('of what holds is a reminder for each that was allowed', () => {
    expect(duesOf(allowing({ 'day-before': 1, 'hour-before': 1 }))).toEqual([reminder, hourBefore])
    expect(duesOf(allowing({ 'day-before': 1 }))).toEqual([reminder])
    expect(duesOf(allowing({ 'hour-before': 2 }))).toEqual([hourBefore])
    expect(duesOf(allowing({ changed: 1 }))).toEqual([])
  })

  it('is also what was begun and is allowed no more, as long as it is not settled', () => {
    const begun = line({ until: start - HOUR })
    expect(duesOf(allowing({}, { outbox: [begun] }))).toEqual([{ ...reminder, line: begun }])
    for (const state of ['sent', 'to-call', 'over'] as const)
      expect(duesOf(allowing({ 'day-before': 1 }, { outbox: [line({ state })] })), state).toEqual([])
    for (const other of [{ ref: 'c' }, { occasion: 'hour-before' as const }, { of: start + 1 }])
      expect(duesOf(allowing({ 'day-before': 1 }, { outbox: [line({ state: 'sent', ...other })] }))).toEqual([reminder])
  })

  it('of what was booked within that time is nothing, to the millisecond', () => {
    const late = (bookedAt: number) =>
      duesOf(allowing({ 'day-before': 1 }, { appointments: [booked({ bookedAt })] })).length
    expect([late(start - DAY - 1), late(start - DAY)]).toEqual([1, 0])
  })

  it('of a change is what became of it, allowed or not', () => {
    const inbox = [{ kind: 'substituted', ref: 'b', at, readAt: null }] as const
    const news = { start, until: null, news: { kind: 'substituted', movedTo: null } }
    const change = { ref: 'b', occasion: 'changed', of: at, at, appointment: booked(), line: null, about: news }
    expect(duesOf(aPerson({ appointments: [booked()], inbox }))).toEqual([change])
    const sending = line({ occasion: 'changed', of: at, state: 'sending', until: at + 1 })
    expect(duesOf(aPerson({ appointments: [booked()], inbox, outbox: [sending] }))).toEqual([
      { ...change, line: sending },
    ])
    expect(duesOf(aPerson({ appointments: [booked({ id: 'c' })], inbox }))).toEqual([])
  })

  it('of an offer is the place that is held for it, and no other that is held', () => {
    const inbox = [{ kind: 'place-offered', ref: 'entry', at, readAt: null }] as const
    const held = (offeredTo: string, expires: number) =>
      booked({ id: offeredTo, status: 'held', offeredTo, expires, consentVersion: null })
    const [other, theirs] = [held('other', at + 1), held('entry', at + HOUR)]
    const offer = {
      ...{ ref: 'entry', occasion: 'place-offered', of: at, at, appointment: theirs, line: null },
      about: { start, until: at + HOUR, news: { kind: 'place-offered', movedTo: null } },
    }
    const having = (...appointments: Appointment[]) => duesOf(allowing({ 'place-offered': 1 }, { appointments, inbox }))
    expect(having(other, theirs)).toEqual([offer])
    expect(having(other)).toEqual([])
    const begun = line({ ref: 'entry', occasion: 'place-offered', of: at })
    expect(duesOf(allowing({}, { appointments: [theirs], inbox, outbox: [begun] }))).toEqual([
      { ...offer, line: begun },
    ])
  })

  it('is of what nobody called off themselves and nothing came in the place of', () => {
    expect(isToBeTold({ movedTo: null, status: 'cancelled-by-staff' })).toBe(true)
    expect(isToBeTold({ movedTo: 'c', status: 'confirmed' })).toBe(false)
    expect(isToBeTold({ movedTo: null, status: 'cancelled-by-client' })).toBe(false)
  })
})

const kept = (change: Partial<KeeperLine> = {}): KeeperLine => ({
  ...{ ...line({ occasion: 'place-booked', of: at }), counsellorId: 'c1', date: '2026-11-23' },
  ...change,
})

describe('when there is next something to do', () => {
  it('is when the first may be sent, or is looked at again', () => {
    const [one] = duesOf(allowing({ 'day-before': 1 }))
    if (!one) throw new Error('nothing is due')
    expect(dueAt(one)).toBe(start - DAY)
    expect(dueAt({ ...one, line: line() })).toBe(start - DAY)
    expect(dueAt({ ...one, line: line({ until: 7 }) })).toBe(7)
    expect(nextDue(allowing({ 'day-before': 1, 'hour-before': 1 }))).toBe(start - DAY)
    expect(nextDue(allowing({}))).toBeNull()
  })

  it('is also of what a calendar told, until that is settled', () => {
    const [waiting, sending, sent] = [kept(), kept({ state: 'sending', until: at + 5 }), kept({ state: 'sent' })]
    expect(openOfKeeper({ keeping: [waiting, sent, sending] })).toEqual([waiting, sending])
    expect(openOfKeeper({})).toEqual([])
    expect(nextDue(allowing({ 'day-before': 1 }, { keeping: [sending, sent] }))).toBe(at + 5)
    expect(nextDue(allowing({ 'day-before': 1 }, { keeping: [waiting] }))).toBe(at)
    expect(nextDue(allowing({}, { keeping: [sent] }))).toBeNull()
  })
})

describe('the lines that stand for something', () => {
  it('are of an appointment or of what is in the inbox', () => {
    const outbox = [line(), line({ ref: 'entry' }), line({ ref: 'gone' })]
    const inbox = [{ kind: 'place-offered', ref: 'entry', at, readAt: at }] as const
    expect(standingLines(allowing({}, { outbox, inbox }))).toEqual(outbox.slice(0, 2))
    expect(standingLines(allowing({}, { outbox }))).toEqual(outbox.slice(0, 1))
    expect(standingLines(allowing({}))).toEqual([])
  })
})

describe('once WeChat refused a reminder for good', () => {
  const terms = { quiet: usualQuiet, templates: new Set(occasions) }
  const week = 7 * DAY
  const later = (weeks: number) => booked({ id: `in-${weeks}`, start: start + weeks * week })

  it('the others that were allowed wait for a call, but for one that was begun, which stays as it is', () => {
    const begun = line({ ref: 'in-1', of: start + week, until: start + week - HOUR })
    const appointments = [booked(), later(3), later(1), later(2)]
    const person = allowing({ 'day-before': 2, changed: 1 }, { appointments, outbox: [begun] })
    const step = nextStep(person, terms, start - DAY)
    if (step?.kind !== 'send') throw new Error('nothing is sent')
    const after = afterSending(step.person, step.line, 'no-leave', start - DAY)
    const refused = line({ ref: 'in-2', of: start + 2 * week, until: start + 2 * week - DAY, tries: 4 })
    expect(after).toEqual({
      ...{ toCall: false },
      person: {
        ...person,
        messages: { to: 'k1.x', left: leaveWith({ changed: 1 }), at: 1 },
        outbox: [begun, refused, line({ state: 'over', tries: 1 })],
      },
    })
  })
})
