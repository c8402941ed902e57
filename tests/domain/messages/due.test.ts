import { describe, expect, it } from 'vitest'
import { markRead, tell } from '#core/domain/inbox/entry'
import { allow } from '#core/domain/messages/allow'
import { duesOf } from '#core/domain/messages/due'
import { occasions } from '#core/domain/messages/occasion'
import { usualQuiet } from '#core/domain/messages/quiet'
import { afterSending, nextStep, type Sent } from '#core/domain/messages/send'
import { isStillToTell, kindToTell } from '#core/domain/messages/still-to-tell'
import { withAppointment } from '#core/domain/people/person'
import { DAY, HOUR } from '#core/domain/time'
import { anAppointment, aPerson, mondayAt } from '../../support/makers'

const start = mondayAt(10)
const at = start - 3 * DAY
const terms = { quiet: usualQuiet, templates: new Set(occasions) }
const having = (change: object = {}) =>
  withAppointment(aPerson(), anAppointment({ id: 'b', start, bookedAt: start - 5 * DAY, ...change }))
const away = { status: 'moved', movedTo: 'c', cancelledAt: at + HOUR } as const

describe('what there is to tell of', () => {
  it('one that staff moved twice is where it is now alone, by message and by call', () => {
    const there = withAppointment(having(away), anAppointment({ id: 'c', start: start + DAY }))
    const told = tell(tell(there, { kind: 'moved', ref: 'b' }, at), { kind: 'moved', ref: 'c' }, at + HOUR)
    expect(duesOf(told).map(({ ref }) => ref)).toEqual(['c'])
    const call = { appointmentId: 'b', occasion: 'changed', of: at } as const
    expect(isStillToTell(told, call, at + 2 * HOUR)).toBe(false)
    expect(isStillToTell(told, { ...call, appointmentId: 'c', of: at + HOUR }, at + 2 * HOUR)).toBe(true)
  })

  it('the last that became of one, and nothing earlier that is not so any more, though nobody read it', () => {
    const cancelled = having({ status: 'cancelled-by-staff' })
    const approved = tell(cancelled, { kind: 'approved', ref: 'b' }, at)
    const looked = tell(approved, { kind: 'looked', ref: 'b' }, at + 1)
    expect(duesOf(looked).map(({ of }) => of)).toEqual([at])
    const call = { appointmentId: 'b', occasion: 'changed', of: at } as const
    expect(isStillToTell(looked, call, at + HOUR)).toBe(true)
    const last = tell(looked, { kind: 'cancelled', ref: 'b' }, at + 2)
    expect(duesOf(last).map(({ of }) => of)).toEqual([at + 2])
    expect(isStillToTell(last, call, at + HOUR)).toBe(false)
    // They were told so face to face: of neither anything more.
    const known = markRead(last, { kind: 'cancelled', ref: 'b' }, at + 3)
    expect(duesOf(known)).toEqual([])
    expect(isStillToTell(known, call, at + HOUR)).toBe(false)
  })

  it('what was cancelled by its own time, and what was moved by the time that was, and to when', () => {
    const cancelled = tell(having({ status: 'cancelled-by-staff' }), { kind: 'cancelled', ref: 'b' }, at)
    expect(duesOf(cancelled).map(({ about }) => about)).toEqual([
      { start, until: null, news: { kind: 'cancelled', movedTo: null } },
    ])
    const there = withAppointment(having(away), anAppointment({ id: 'c', start: start + DAY, movedFrom: 'b' }))
    const moved = tell(there, { kind: 'moved', ref: 'c' }, at)
    expect(duesOf(moved).map(({ about }) => about)).toEqual([
      { start, until: null, news: { kind: 'moved', movedTo: start + DAY } },
    ])
    // Somebody else at the same time, or one whose former place nobody has at hand: the time is the one that is.
    const other = withAppointment(having(away), anAppointment({ id: 'c', start, movedFrom: 'b' }))
    const unknown = withAppointment(aPerson(), anAppointment({ id: 'c', start, movedFrom: 'filed' }))
    for (const one of [other, unknown])
      expect(duesOf(tell(one, { kind: 'substituted', ref: 'c' }, at))[0]?.about).toEqual({
        ...{ start, until: null, news: { kind: 'substituted', movedTo: null } },
      })
  })

  it('a place that is kept, by when it is and until when, as long as it is kept and the line is new', () => {
    const held = having({ status: 'held', offeredTo: 'entry', expires: at + HOUR, consentVersion: null })
    const told = tell(held, { kind: 'place-offered', ref: 'entry' }, at)
    expect(duesOf(told)).toEqual([])
    const allowed = allow(told, ['place-offered'], 'k1.x', at)
    const about = { start, until: at + HOUR, news: { kind: 'place-offered', movedTo: null } }
    expect(duesOf(allowed)).toMatchObject([{ ref: 'entry', occasion: 'place-offered', of: at, about }])
    for (const status of ['confirmed', 'lapsed', 'asked'] as const) {
      const taken = { ...allowed, appointments: allowed.appointments.map((one) => ({ ...one, status })) }
      expect(duesOf(taken).filter(({ occasion }) => occasion === 'place-offered')).toEqual([])
    }
    const read = { ...allowed, inbox: (allowed.inbox ?? []).map((one) => ({ ...one, readAt: at })) }
    expect(duesOf(read)).toEqual([])
    const step = (now: number) => nextStep(allowed, terms, now)
    expect(step(at)?.kind).toBe('send')
    expect(step(at + HOUR - 1)?.kind).toBe('send')
    expect(step(at + HOUR)).toMatchObject({ kind: 'noted', toCall: null })
  })

  it('one that the person called off themselves is nothing', () => {
    const told = tell(
      having({ status: 'cancelled-by-client', cancelledAt: at + HOUR }),
      { kind: 'moved', ref: 'b' },
      at,
    )
    expect(duesOf(told)).toEqual([])
    expect(isStillToTell(told, { appointmentId: 'b', occasion: 'changed', of: at }, at + HOUR)).toBe(false)
  })

  it('one where nobody was there is nothing: it is in the inbox, and there is nothing left to go to', () => {
    const person = allow(having({ status: 'missed-by-counsellor' }), ['changed'], 'k1.x', at)
    expect(duesOf(tell(person, { kind: 'let-down', ref: 'b' }, start + HOUR))).toEqual([])
  })

  it('a call is what became of it, as the inbox has it; a reminder is none', () => {
    const told = tell(having({ status: 'cancelled-by-staff' }), { kind: 'cancelled', ref: 'b' }, at)
    expect(kindToTell(told, { appointmentId: 'b', occasion: 'changed', of: at })).toBe('cancelled')
    expect(kindToTell(told, { appointmentId: 'b', occasion: 'changed', of: at + 1 })).toBeNull()
    expect(kindToTell(told, { appointmentId: 'b', occasion: 'day-before', of: at })).toBeNull()
  })
})

describe('what cannot be sent', () => {
  it.each<[Sent, number]>([
    ['faulty', 1],
    ['no-leave', 0],
  ])('%s: of a change somebody calls at once, of a reminder nobody', (sent, left) => {
    const allowed = allow(having(), ['changed', 'day-before'], 'k1.x', at - DAY)
    const claimed = (person: typeof allowed, now: number) => {
      const step = nextStep(person, terms, now)
      const [line] = step?.person.outbox ?? []
      if (step?.kind !== 'send' || !line) throw new Error('nothing is sent')
      return afterSending(step.person, line, sent, now)
    }
    const change = claimed(tell(allowed, { kind: 'moved', ref: 'b' }, at), at)
    expect(change).toMatchObject({
      toCall: true,
      person: { outbox: [{ state: 'to-call' }], messages: { left: { changed: left } } },
    })
    const reminder = claimed(allowed, start - DAY)
    expect(reminder).toMatchObject({ toCall: false, person: { outbox: [{ state: 'over' }] } })
  })

  it('gives its leave back, and never more than there can be', () => {
    let person = having()
    for (let times = 0; times < 9; times += 1) person = allow(person, ['day-before'], 'k1.x', at)
    const step = nextStep(person, terms, start - DAY)
    const more = step && allow(step.person, ['day-before'], 'k1.x', start - DAY)
    const [line] = more?.outbox ?? []
    if (!more || !line) throw new Error('nothing was claimed')
    expect(afterSending(more, line, 'later', start - DAY)?.person.messages?.left['day-before']).toBe(9)
  })
})
