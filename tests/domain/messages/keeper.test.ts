import { describe, expect, it } from 'vitest'
import { allow, allowNone, leaveOf } from '#core/domain/messages/allow'
import { nextDue } from '#core/domain/messages/due'
import { aboutNews, nextOfKeeper, noteNews, withKeeperLine } from '#core/domain/messages/keeper'
import { type KeeperLine, type Occasion, occasions } from '#core/domain/messages/occasion'
import { usualQuiet } from '#core/domain/messages/quiet'
import { afterSending, nextStep, type Sent } from '#core/domain/messages/send'
import type { Person } from '#core/domain/people/person'
import type { CalledOff, CounsellorDay } from '#core/domain/scheduling/day'
import { DAY, HOUR, type Instant, MINUTE } from '#core/domain/time'
import { aClaim, aDay, aPerson, aSeat, mondayAt } from '../../support/makers'

const now = mondayAt(9)
const start = mondayAt(13, 30) + DAY
const terms = { quiet: usualQuiet, templates: new Set(occasions) }
const since = now - 10 * MINUTE
const allowing = (said: readonly Occasion[] = occasions, person = aPerson()) => allow(person, said, 'k1.x', now - DAY)
const booked = (at: Instant = now, id = 'one') =>
  aDay({ claims: [aClaim({ id, kind: 'booked', expires: null, seat: aSeat({ start, bookedAt: at }) })] })
const asked = (expires: Instant) =>
  aDay({ claims: [aClaim({ id: 'one', kind: 'asked', expires, seat: aSeat({ start, bookedAt: now }) })] })
const off = (change: Partial<CalledOff> = {}) =>
  aDay({
    calledOff: [
      {
        ...{ id: 'one', code: 'K7M2', siteId: 's', roomId: null, mode: 'room', start, end: start + HOUR },
        ...{ at: now, by: 'client', ...change },
      },
    ],
  })
const noted = (day: CounsellorDay, person = allowing()) => noteNews(person, day, since, now)
const states = ({ keeping = [] }: Person) => keeping.map(({ occasion, state }) => `${occasion} ${state}`)

/** As the job does it, of a day that is so by then. */
function run(person: Person, day: CounsellorDay | null, at: Instant, answer: Sent = 'sent') {
  const sent: Occasion[] = []
  let so = person
  for (let turn = 0; turn < 20; turn += 1) {
    const line = nextOfKeeper(so, at)
    const step = nextStep(so, terms, at, line && { line, about: aboutNews(so, line, day, at) })
    if (!step) return { person: so, sent }
    so = step.person
    if (step.kind === 'noted') {
      expect(step.toCall).toBeNull()
      continue
    }
    if (answer === 'sent') sent.push(step.line.occasion)
    if (answer === 'sent' && step.isNoted) continue
    const after = afterSending(so, step.line, answer, at)
    expect(after?.toCall).not.toBe(true)
    so = after?.person ?? so
  }
  throw new Error('it never ends')
}

describe('what a calendar tells its keeper by WeChat', () => {
  it.each([
    ['a booking', booked(), 'place-booked'],
    ['what waits for an answer', asked(now + DAY), 'place-asked'],
    ['what was called off', off(), 'place-cancelled'],
    ['what was moved', off({ by: 'moved', movedTo: start + DAY }), 'place-moved'],
  ] as const)('%s, once, however often it is looked at', (_, day, occasion) => {
    const person = noted(day)
    expect(states(person)).toEqual([`${occasion} waiting`])
    expect(nextDue(person)).toBe(now)
    expect(noted(day, person)).toBe(person)
    const after = run(person, day, now)
    expect(after.sent).toEqual([occasion])
    expect(leaveOf(after.person)[occasion]).toBe(0)
    expect(noted(day, after.person)).toBe(after.person)
    expect(run(after.person, day, now + HOUR).sent).toEqual([])
  })

  it.each([
    ['nobody allowed it', booked(), allowNone(allowing(), ['place-booked'])],
    ['nothing was allowed', booked(), aPerson()],
    ['it was told before the last look', booked(since), allowing()],
    ['they have seen it', booked(), { ...allowing(), daysRead: { until: now, also: [] } }],
    ['it ran out', asked(now), allowing()],
    ['everything of theirs is being deleted', booked(), { ...allowing(), closing: now }],
    ['it is lapsed', off({ by: 'lapsed' }), allowing()],
    ['staff did it', off({ by: 'staff' }), allowing()],
  ])('nothing where %s', (_, day, person) => {
    expect(noted(day, person)).toBe(person)
  })

  it('nothing that is not so any more: cancelled, answered, seen, begun, or of a day that cannot be read', () => {
    const person = noted(booked())
    const seen = { ...person, daysRead: { until: now, also: [] } }
    for (const [whose, day, at] of [
      [person, off({ at: now + 1 }), now],
      [person, aDay(), now],
      [person, null, now],
      [seen, booked(), now],
      [person, booked(), start],
    ] as const) {
      const after = run(whose, day, at)
      expect(after.sent).toEqual([])
      expect(states(after.person)).toEqual(['place-booked over'])
      expect(leaveOf(after.person)['place-booked']).toBe(1)
    }
    expect(run(person, booked(), start - 1).sent).toEqual(['place-booked'])
  })

  it('not at night, but for what is before two hours after the morning', () => {
    const night = mondayAt(23)
    const person = noteNews(allowing(), booked(night), night - 1, night)
    const waits = run(person, booked(night), night)
    expect(waits.sent).toEqual([])
    expect(nextDue(waits.person)).toBe(mondayAt(8) + DAY)
    expect(run(waits.person, booked(night), mondayAt(8) + DAY).sent).toEqual(['place-booked'])
    const early = mondayAt(9, 59) + DAY
    const soon = aDay({
      claims: [aClaim({ id: 'one', expires: null, seat: aSeat({ start: early, bookedAt: night }) })],
    })
    expect(run(noteNews(allowing(), soon, night - 1, night), soon, night).sent).toEqual(['place-booked'])
  })

  it.each<[Sent, string, number]>([
    ['no-leave', 'over', 0],
    ['unknown', 'over', 0],
    ['faulty', 'over', 1],
    ['later', 'waiting', 1],
  ])('that WeChat answers with %s is %s, %i are left, and nobody is called', (answer, state, left) => {
    const after = run(noted(booked()), booked(), now, answer).person
    expect(states(after)).toEqual([`place-booked ${state}`])
    expect(leaveOf(after)['place-booked']).toBe(left)
  })

  it('that reaches nobody takes where to away', () => {
    expect(run(noted(booked()), booked(), now, 'nobody').person.messages).toBeUndefined()
  })

  it('tried four times, and then over', () => {
    let person = noted(booked())
    for (const after of [0, MINUTE, 6 * MINUTE, 21 * MINUTE])
      person = run(person, booked(), now + after, 'later').person
    expect(states(person)).toEqual(['place-booked over'])
  })

  it('two of one kind where one was allowed: the first', () => {
    const [first, second] = [booked(now - 2), booked(now - 1, 'other')]
    const both = { ...first, claims: [...first.claims, ...second.claims] }
    expect(run(noted(both), both, now).sent).toEqual(['place-booked'])
  })

  it('the last one keeps where to until it is sent, and no longer', () => {
    const person = noted(booked(), allowing(['place-booked']))
    const line = nextOfKeeper(person, now)
    const step = nextStep(person, terms, now, line && { line, about: aboutNews(person, line, booked(), now) })
    expect(step).toMatchObject({ kind: 'send', isNoted: false, person: { messages: { to: 'k1.x' } } })
    expect(run(person, booked(), now).person.messages).toBeUndefined()
    // Stopped in between it is over, and nothing is kept either.
    const killed = run(step?.person as Person, booked(), now + HOUR)
    expect([killed.sent, killed.person.messages]).toEqual([[], undefined])
  })
})

describe('what is known of what a calendar told', () => {
  const line = (change: Partial<KeeperLine> = {}): KeeperLine => ({
    ...{ ref: 'one', occasion: 'place-booked', of: now, counsellorId: 'c1', date: '2026-11-23' },
    ...{ state: 'waiting', until: now, tries: 0 },
    ...change,
  })
  const settled = (ref: string, of: number) => line({ ref, of, state: 'sent', until: null })
  const before = [
    settled('old', now - 3 * DAY),
    settled('known', now - 3 * DAY + 1),
    line({ ref: 'open', of: now - 9 * DAY }),
  ]

  it('is let go after three days where it is settled, and each line stands once', () => {
    const person = { ...allowing(), keeping: before }
    expect(noted(booked(), person)).toEqual({ ...person, keeping: [...before.slice(1), line()] })
    const sent = settled('open', now - 9 * DAY)
    expect(withKeeperLine(person, sent, now)).toEqual({ ...person, keeping: [before[1], sent] })
    expect(withKeeperLine(allowing(), line(), now)).toEqual({ ...allowing(), keeping: [line()] })
  })

  it('is two hundred lines at most, the latest', () => {
    const many = Array.from({ length: 200 }, (_, at) => line({ ref: `r${at}` }))
    expect(noted(booked(), { ...allowing(), keeping: many }).keeping).toEqual([...many.slice(1), line()])
  })

  it('is told the earliest first, once its moment has come', () => {
    const [first, second] = [line({ ref: 'a', until: now - 5 }), line({ ref: 'b', until: null, of: now - 6 })]
    expect(nextOfKeeper({ keeping: [first, second, settled('c', now - 9)] }, now)).toEqual(second)
    expect(nextOfKeeper({ keeping: [line({ until: now + 1 })] }, now)).toBeNull()
    expect(nextOfKeeper({ keeping: [line()] }, now)).toEqual(line())
    expect(nextOfKeeper({}, now)).toBeNull()
  })

  it('is as the day has it, of that appointment, occasion and moment alone', () => {
    expect(aboutNews({}, line(), booked(), now)).toEqual({
      ...{ start, until: null, news: { kind: 'place-booked', movedTo: null } },
    })
    const moved = line({ occasion: 'place-moved' })
    expect(aboutNews({}, moved, off({ by: 'moved', movedTo: start + DAY }), now)).toEqual({
      ...{ start, until: null, news: { kind: 'place-moved', movedTo: start + DAY } },
    })
    for (const other of [line({ ref: 'two' }), moved, line({ of: now - 1 })])
      expect(aboutNews({}, other, booked(), now)).toBeNull()
    expect(aboutNews({}, line(), null, now)).toBeNull()
    expect(aboutNews({ daysRead: { until: now, also: [] } }, line(), booked(), now)).toBeNull()
  })

  it('is nothing while everything of theirs moves to another account', () => {
    const moving = { ...allowing(), moving: {} as never }
    expect(noted(booked(), moving)).toBe(moving)
  })
})
