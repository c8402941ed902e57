import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tell } from '#core/domain/inbox/entry'
import { allow, allowNone, leaveOf } from '#core/domain/messages/allow'
import { duesOf, nextDue } from '#core/domain/messages/due'
import { askedFor, type Occasion, occasions } from '#core/domain/messages/occasion'
import { quietUntil, usualQuiet } from '#core/domain/messages/quiet'
import { afterSending, nextStep, type Sent } from '#core/domain/messages/send'
import type { Person } from '#core/domain/people/person'
import { withAppointment } from '#core/domain/people/person'
import { DAY, HOUR, type Instant, MINUTE } from '#core/domain/time'
import { anAppointment, aPerson, mondayAt } from '../../support/makers'

const start = mondayAt(10)
/** So long a change may be come upon by oneself, and so long a sending is under way. */
const [patience, sending] = [30 * MINUTE, 5 * MINUTE]
const all = new Set(occasions)
const terms = { quiet: usualQuiet, templates: all }
const booked = (change = {}) =>
  withAppointment(aPerson(), anAppointment({ start, bookedAt: start - 5 * DAY, ...change }))
const allowing = (person: Person = booked(), said: readonly Occasion[] = occasions) =>
  allow(person, said, 'k1.sealed', start - 5 * DAY)

/** As the job does it: on and on until nothing is due, each sent as `answer` says. */
function run(person: Person, now: Instant, answer: (occasion: Occasion) => Sent = () => 'sent') {
  const [sent, called]: [Occasion[], Occasion[]] = [[], []]
  let so = person
  for (let at = 0; at < 20; at += 1) {
    const step = nextStep(so, terms, now)
    if (!step) return { person: so, sent, called }
    so = step.person
    if (step.kind === 'noted') {
      if (step.toCall) called.push(step.toCall.occasion)
      continue
    }
    const { occasion } = step.line
    const result = answer(occasion)
    if (result === 'sent') sent.push(occasion)
    if (result === 'sent' && step.isNoted) continue
    const after = afterSending(so, step.line, result, now)
    if (after?.toCall) called.push(occasion)
    so = after?.person ?? so
  }
  throw new Error('it never ends')
}

describe('a reminder', () => {
  it('is due a day and an hour before, to the millisecond, and once', () => {
    expect(run(allowing(), start - DAY - 1).sent).toEqual([])
    const first = run(allowing(), start - DAY)
    expect(first.sent).toEqual(['day-before'])
    expect(run(first.person, start - DAY).sent).toEqual([])
    expect(run(first.person, start - HOUR - 1).sent).toEqual([])
    const second = run(first.person, start - HOUR)
    expect(second.sent).toEqual(['hour-before'])
    expect(run(second.person, start - 1).sent).toEqual([])
  })

  it('an hour late is sent as long as it says something: not the day’s in the last hour, none once it began', () => {
    expect(run(allowing(), start - HOUR - 1).sent).toEqual(['day-before'])
    expect(run(allowing(), start - HOUR).sent).toEqual(['hour-before'])
    expect(run(allowing(), start - 1).sent).toEqual(['hour-before'])
    expect(run(allowing(), start).sent).toEqual([])
  })

  const calls = { phone: 'k1.p', windows: [], mayLeaveWord: false, mayTellOther: false, consentVersion: 1, at: 0 }
  it.each<[Sent, string, Partial<Person>, readonly Occasion[]]>([
    ['no-leave', 'nobody left a number: left in peace', {}, []],
    ['no-leave', 'a number was left for it: called', { calls }, ['day-before']],
    ['faulty', 'a number was left for it: called', { calls }, ['day-before']],
    ['faulty', 'nobody left a number: left in peace', {}, []],
    ['no-leave', 'the number is somebody else’s: not called', { calls: { ...calls, wrongAt: 1 } }, []],
    ['unknown', 'nobody knows whether it came: not called', { calls }, []],
    ['nobody', 'there is no such account any more: on the list in any case', {}, ['day-before']],
  ])('that WeChat answers with %s, and %s', (answer, _, whose, called) => {
    const first = run({ ...allowing(), ...whose }, start - DAY, () => answer)
    expect(first).toMatchObject({ sent: [], called })
    expect(run(first.person, start - DAY + 4 * HOUR, () => answer).called).toEqual([])
  })

  describe('of several that were allowed, once WeChat refused the first for good,', () => {
    const week = 7 * DAY
    const later = (person: Person, weeks: number) =>
      withAppointment(
        person,
        anAppointment({ id: `in-${weeks}`, start: start + weeks * week, bookedAt: start - 5 * DAY }),
      )
    const several = later(later(booked(), 1), 2)
    const once = allowing(several, ['day-before'])
    const twice = allow(once, ['day-before'], 'k1.sealed', start - 5 * DAY)
    const refused = (whose: Partial<Person>) => run({ ...twice, ...whose }, start - DAY, () => 'no-leave').person
    const dayBefore = (weeks: number) => start + weeks * week - DAY

    it('is called for in its time where a number was left, as many as were allowed and no more', () => {
      const after = refused({ calls })
      expect(leaveOf(after)['day-before']).toBe(0)
      expect(run(after, dayBefore(1) - 1).called).toEqual([])
      const second = run(after, dayBefore(1))
      expect(second).toMatchObject({ sent: [], called: ['day-before'] })
      expect(run(second.person, dayBefore(2))).toMatchObject({ sent: [], called: [] })
    })

    it('is left in peace where no number stands by then, and sent once it was allowed anew', () => {
      const { calls: _, ...without } = refused({ calls })
      expect(run(without, dayBefore(1))).toMatchObject({ sent: [], called: [] })
      const anew = allow(refused({}), ['day-before'], 'k1.sealed', start)
      expect(run(anew, dayBefore(1))).toMatchObject({ sent: ['day-before'], called: [] })
    })
  })

  it('that there is no template for any more is called where a number was left for it, and not after a no', () => {
    const none = { ...terms, templates: new Set<Occasion>() }
    const of = (person: Person) => {
      const step = nextStep(person, none, start - DAY)
      return step?.kind === 'noted' ? (step.toCall?.occasion ?? null) : 'nothing'
    }
    expect(of({ ...allowing(), calls })).toBe('day-before')
    expect(of(allowing())).toBeNull()
    expect(of(allowNone({ ...allowing(), calls }, occasions))).toBe('nothing')
  })

  it('is called for once: who is on the list for the day before is not put there for the hour before', () => {
    const whose = { ...allowing(), calls }
    const first = run(whose, start - DAY, () => 'no-leave')
    expect(run(first.person, start - HOUR, () => 'no-leave')).toMatchObject({ sent: [], called: [] })
    const well = run(whose, start - DAY)
    expect(run(well.person, start - HOUR, () => 'no-leave').called).toEqual(['hour-before'])
  })

  it('is none of what was booked within that time, of what was not allowed, and where there is no template', () => {
    expect(run(allowing(booked({ bookedAt: start - DAY })), start - DAY).sent).toEqual([])
    expect(run(booked(), start - DAY)).toMatchObject({ sent: [], called: [] })
    expect(nextStep(allowing(), { ...terms, templates: new Set() }, start - DAY)).toMatchObject({ toCall: null })
    expect(nextDue(booked())).toBeNull()
  })

  it.each([
    'cancelled-by-client',
    'cancelled-by-staff',
    'moved',
    'lapsed',
    'declined',
    'held',
    'asked',
    'attended',
  ] as const)('is dead when it is %s', (status) => {
    expect(duesOf(allowing(booked({ status })))).toEqual([])
    expect(nextDue(allowing(booked({ status })))).toBeNull()
  })

  it('at night waits for the morning, the one an hour before does not', () => {
    const late = mondayAt(23)
    const person = allowing(booked({ start: late }))
    const waiting = run(person, late - DAY)
    expect(waiting.sent).toEqual([])
    expect(nextDue(waiting.person)).toBe(mondayAt(8) + 0)
    expect(run(waiting.person, mondayAt(8)).sent).toEqual(['day-before'])
    expect(run(waiting.person, late - HOUR).sent).toEqual(['hour-before'])
  })

  it('one yes is good for one: where to goes with the last', () => {
    const one = run(allowing(booked(), ['day-before']), start - DAY)
    expect(one.sent).toEqual(['day-before'])
    expect(one.person.messages).toBeUndefined()
    expect(run(one.person, start - HOUR).sent).toEqual([])
    expect(leaveOf(allowing(allowing()))['day-before']).toBe(2)
    expect(allowNone(allowing(), occasions).messages).toBeUndefined()
    const others = allowNone(allowing(), askedFor.booked)
    expect(leaveOf(others)).toMatchObject({ 'day-before': 0, 'place-offered': 1, 'place-booked': 1 })
    expect(allowNone(aPerson(), occasions)).toEqual(aPerson())
  })
})

describe('a change', () => {
  const at = mondayAt(10) - 3 * DAY
  const changed = (person = allowing()) => tell(person, { kind: 'moved', ref: 'a1' }, at)

  it('is told at once, and not where it was read first', () => {
    expect(run(changed(), at).sent).toEqual(['changed'])
    const read = { ...changed(), inbox: [{ kind: 'moved' as const, ref: 'a1', at, readAt: at }] }
    expect(run(read, at + HOUR).sent).toEqual([])
  })

  it('that nobody may be told of is called after half an hour, at once where it is about the next day', () => {
    const person = changed(booked())
    expect(run(person, at)).toMatchObject({ sent: [], called: [] })
    expect(run(run(person, at).person, at + patience - 1).called).toEqual([])
    expect(run(run(person, at).person, at + patience).called).toEqual(['changed'])
    const near = tell(booked(), { kind: 'moved', ref: 'a1' }, start - 20 * HOUR)
    expect(run(near, start - 20 * HOUR).called).toEqual(['changed'])
  })

  it('of three days ago is told by nobody, and by night only where the morning were too late', () => {
    expect(run(changed(booked({ start: at + 9 * DAY })), at + 3 * DAY - 1).called).toEqual(['changed'])
    expect(run(changed(booked({ start: at + 9 * DAY })), at + 3 * DAY)).toMatchObject({ sent: [], called: [] })
    const night = mondayAt(23)
    const of = (begins: number) => {
      const person = allow(booked({ start: begins, bookedAt: night - 5 * DAY }), ['changed'], 'k1.sealed', night - DAY)
      return run(tell(person, { kind: 'moved', ref: 'a1' }, night), night).sent
    }
    const morning = mondayAt(8) + DAY
    expect(of(morning + 2 * HOUR - 1)).toEqual(['changed'])
    expect(of(morning + 2 * HOUR)).toEqual([])
  })

  it('is none of a guest’s, and none of who has everything deleted', () => {
    expect(duesOf({ ...changed(), guest: { name: null, phone: null } })).toEqual([])
    expect(duesOf({ ...changed(), closing: at })).toEqual([])
  })

  it('is called of a guest who said yes to it, at once and at night too; the day before to the millisecond, no hour before', () => {
    const spoken = { by: 's1', at: start - 5 * DAY, consentVersion: 2, readBack: true, calls: [] }
    const guest = { name: null, phone: 'k1.sealed', spoken }
    const reached: Person = { ...booked(), guest }
    expect(run(reached, start - DAY - 1).called).toEqual([])
    const before = run(reached, start - DAY)
    expect(before).toMatchObject({ sent: [], called: ['day-before'] })
    expect(run(before.person, start - 1).called).toEqual([])
    const night = mondayAt(23) - 3 * DAY
    const moved = tell(reached, { kind: 'moved', ref: 'a1' }, night)
    expect(run(moved, night).called).toEqual(['changed'])
    expect(tell(reached, { kind: 'looked', ref: 'a1' }, night)).toBe(reached)
    for (const other of [
      { ...guest, phone: null },
      { ...guest, spoken: { ...spoken, calls: null } },
    ])
      expect(duesOf({ ...moved, guest: other })).toEqual([])
  })

  it.each<[Sent, readonly Occasion[]]>([
    ['no-leave', ['changed']],
    ['nobody', ['changed']],
    ['unknown', ['changed']],
    ['faulty', ['changed']],
    ['later', []],
  ])('that WeChat answers with %s is called: %j', (answer, called) => {
    expect(run(changed(), at, () => answer)).toMatchObject({ sent: [], called })
  })

  it('is tried four times, a minute, five and fifteen later, and then called; what was not sent is not spent', () => {
    let [person, now, tries] = [changed(), at, 0]
    const after: number[] = []
    const calls: Occasion[] = []
    while (calls.length === 0 && tries < 9) {
      const one = run(person, now, () => 'later')
      calls.push(...one.called)
      person = one.person
      now = nextDue(person) ?? now
      after.push((now - at) / MINUTE)
      tries += 1
    }
    expect([tries, calls]).toEqual([4, ['changed']])
    expect(after.slice(0, 3)).toEqual([1, 6, 21])
    expect(leaveOf(person).changed).toBe(1)
  })

  it('that was being sent when the machine stopped is not sent again, and somebody calls', () => {
    const claimed = nextStep(changed(), terms, at)?.person as Person
    expect(run(claimed, at + sending - 1)).toMatchObject({ sent: [], called: [] })
    expect(run(claimed, at + sending)).toMatchObject({ sent: [], called: ['changed'] })
    const reminder = nextStep(allowing(), terms, start - DAY)?.person as Person
    expect(run(reminder, start - DAY + sending)).toMatchObject({ sent: [], called: [] })
  })
})

describe('two jobs', () => {
  it('at once: whoever claimed it later finds it taken, and what a late one says counts no more', () => {
    const claimed = nextStep(allowing(booked(), ['day-before']), terms, start - DAY)?.person as Person
    expect(nextStep(claimed, terms, start - DAY)).toBeNull()
    const line = claimed.outbox?.[0]
    if (!line) throw new Error('no line')
    const done = afterSending(claimed, line, 'sent', start - DAY)?.person as Person
    expect(afterSending(done, line, 'no-leave', start - DAY)).toBeNull()
  })

  it('one that leaves others is noted as sent when it is claimed; what goes wrong afterwards is noted once', () => {
    const step = nextStep(allowing(), terms, start - DAY)
    if (step?.kind !== 'send') throw new Error('nothing is sent')
    expect([step.isNoted, step.person.outbox?.[0]?.state]).toEqual([true, 'sent'])
    expect(run(step.person, start - DAY).sent).toEqual([])
    const later = afterSending(step.person, step.line, 'later', start - DAY)?.person as Person
    expect(leaveOf(later)['day-before']).toBe(1)
    expect(afterSending(later, step.line, 'later', start - DAY)).toBeNull()
    expect(run(later, start - DAY + MINUTE).sent).toEqual(['day-before'])
  })

  it('a change, and the last one that is left, are noted once they are sent', () => {
    const isNoted = (person: Person, now: Instant) => {
      const step = nextStep(person, terms, now)
      return step?.kind === 'send' && step.isNoted
    }
    expect(isNoted(allowing(booked(), ['day-before']), start - DAY)).toBe(false)
    const cancelled = booked({ status: 'cancelled-by-staff', cancelledAt: start - 2 * DAY })
    const told = tell(cancelled, { kind: 'cancelled', ref: 'a1' }, mondayAt(10) - 2 * DAY)
    expect(isNoted(allowing(told), mondayAt(10) - 2 * DAY)).toBe(false)
  })
})

describe('quiet hours', () => {
  it('begin and end to the minute, over midnight and not', () => {
    expect(quietUntil(usualQuiet, mondayAt(21, 30) - 1)).toBeNull()
    expect(quietUntil(usualQuiet, mondayAt(21, 30))).toBe(mondayAt(8) + DAY)
    expect(quietUntil(usualQuiet, mondayAt(8) - 1)).toBe(mondayAt(8))
    expect(quietUntil(usualQuiet, mondayAt(8))).toBeNull()
    expect(quietUntil({ from: 60, until: 120 }, mondayAt(1, 30))).toBe(mondayAt(2))
    expect(quietUntil({ from: 60, until: 60 }, mondayAt(1))).toBeNull()
  })
})

it('over random days no message comes twice, none of what is not so, and nothing told is lost', () => {
  const act = fc.record({
    kind: fc.constantFrom(
      'book',
      'cancel',
      'staff-move',
      'staff-cancel',
      'allow',
      'read',
      'run',
      'crash',
      'later',
      'refuse',
    ),
    which: fc.nat(3),
    minutes: fc.integer({ min: -90, max: 20 * 60 }),
  })
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      let [person, now, ids]: [Person, Instant, number] = [aPerson(), mondayAt(9), 0]
      const told = new Map<string, number>()
      const called = new Map<string, number>()
      const note = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)
      for (const { kind, which, minutes } of acts) {
        now += minutes * MINUTE
        const own = person.appointments.filter(({ status }) => status === 'confirmed')
        const one = own[which % Math.max(1, own.length)]
        const ended = (
          status: 'cancelled-by-client' | 'cancelled-by-staff' | 'moved',
          movedTo: string | null = null,
        ) => {
          if (one) person = withAppointment(person, { ...one, status, cancelledAt: now, movedTo })
        }
        const book = () => {
          ids += 1
          const begins = now + (which + 1) * 13 * HOUR
          person = withAppointment(
            person,
            anAppointment({ id: `a${ids}`, start: begins, end: begins + HOUR, bookedAt: now }),
          )
        }
        if (kind === 'book') book()
        if (kind === 'cancel') ended('cancelled-by-client')
        if (kind === 'staff-cancel' && one) {
          ended('cancelled-by-staff')
          person = tell(person, { kind: 'cancelled', ref: one.id }, now)
        }
        if (kind === 'staff-move' && one) {
          book()
          ended('moved', `a${ids}`)
          person = tell(person, { kind: 'moved', ref: `a${ids}` }, now)
        }
        if (kind === 'allow') person = allow(person, occasions.slice(which % 3), 'k1.sealed', now)
        if (kind === 'read')
          person = { ...person, inbox: (person.inbox ?? []).map((each) => ({ ...each, readAt: now })) }
        if (!['run', 'crash', 'later', 'refuse'].includes(kind)) continue
        for (let step = nextStep(person, terms, now), at = 0; step; step = nextStep(person, terms, now), at += 1) {
          expect(at).toBeLessThan(60)
          person = step.person
          if (step.kind === 'noted') {
            if (step.toCall) note(called, `${step.toCall.ref} ${step.toCall.occasion} ${step.toCall.of}`)
            continue
          }
          const { line, due } = step
          const { ref, occasion, of } = line
          if (occasion !== 'changed')
            expect([due?.appointment.status, (due?.appointment.start ?? 0) > now]).toEqual(['confirmed', true])
          // Sent, and the machine stops before it is noted.
          if (kind === 'run' || kind === 'crash') note(told, `${ref} ${occasion} ${of}`)
          if (kind === 'crash' || (kind === 'run' && step.isNoted)) continue
          const result = kind === 'run' ? 'sent' : kind === 'later' ? 'later' : 'no-leave'
          const after = afterSending(person, line, result, now)
          if (after?.toCall) note(called, `${ref} ${occasion} ${of}`)
          person = after?.person ?? person
        }
        const due = nextDue(person)
        expect(due === null || due > now).toBe(true)
      }
      expect([...told.values()].every((times) => times === 1)).toBe(true)
      expect([...called.values()].every((times) => times === 1)).toBe(true)
      expect(Object.values(leaveOf(person)).every((left) => left >= 0)).toBe(true)
    }),
    { numRuns: 400 },
  )
})
