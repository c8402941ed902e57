import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newcomer } from '#core/domain/people/person'
import { MINUTE } from '#core/domain/time'
import { byTurn } from '#core/domain/waitlist/turn'
import { waitsFor } from '#core/domain/waitlist/waits-for'
import { aWaitingWish } from '../../support/waitlist/entries'
import { peopleIds } from '../../support/waitlist/street'
import { WaitingTown } from '../../support/waitlist/waiting-town'
import { whole } from '../../support/whole'

const often = {
  ...{ join: 5, book: 3, staff: 5, cancel: 5, accept: 3, late: 1, pass: 2, pause: 1, goOn: 1, withdraw: 1, refer: 1 },
  ...{ leave: 1, back: 2, time: 5, job: 5, killed: 3, together: 2, asleep: 1 },
}
type Kind = keyof typeof often
const anEvent = fc.record({
  kind: fc.oneof(...Object.entries(often).map(([kind, weight]) => ({ weight, arbitrary: fc.constant(kind as Kind) }))),
  who: fc.nat({ max: 7 }),
  at: fc.nat({ max: 60 }),
})
type Event = typeof anEvent extends fc.Arbitrary<infer One> ? One : never

const pick = <One>(all: readonly One[], at: number): One | undefined => all[at % Math.max(1, all.length)]
const steps = [1, 7, 20, 61, 240, 700].map((minutes) => minutes * MINUTE)
const wishes = [
  aWaitingWish(),
  aWaitingWish({ siteIds: ['s1', 's2'], modes: ['video', 'phone'] }),
  aWaitingWish({ counsellorId: 'c1', topic: 'stress' }),
  aWaitingWish({ siteIds: ['s2'], modes: ['video'], windows: [{ weekday: 2, part: 'morning' }] }),
]

function happen(town: WaitingTown, { kind, who, at }: Event): void {
  const personId = pick(peopleIds, who) ?? 'p1'
  const entry = pick([...town.entries.values()], at)
  const held = town.appointments().filter(({ status }) => status === 'held')
  switch (kind) {
    case 'join':
      town.join(personId, pick(wishes, at) ?? aWaitingWish())
      break
    case 'book': {
      const place = pick(town.publicPlaces(personId), at)
      if (place) expect(refusalOf(town.book(personId, place, place.modes[0] ?? 'phone'))).not.toBe('kept-for-waiting')
      break
    }
    case 'staff': {
      // Whole mornings fill up at once: else there is never anything to wait for.
      for (const place of town.places().filter((_, index) => (index + at) % 3 !== 0)) {
        const guest = `g${at}-${place.counsellorId}-${place.start}`
        town.people.set(guest, { ...newcomer(guest), since: 1 })
        town.bookFor(guest, place, place.modes[0] ?? 'phone')
      }
      break
    }
    case 'cancel': {
      const one = pick(
        town.live().filter(({ status }) => status === 'confirmed'),
        at,
      )
      if (one) town.cancel(one.id)
      break
    }
    case 'accept':
    case 'late': {
      const one = pick(held, at)
      if (!one) break
      if (kind === 'late') town.now = Math.max(town.now, one.expires ?? 0)
      const inTime = (one.expires ?? 0) > town.now
      expect(town.accept(one.id).ok, 'a yes counts while the offer stands, and only then').toBe(inTime)
      break
    }
    case 'pass': {
      const one = pick(held, at)
      if (one) town.letPass(one.id)
      break
    }
    case 'pause':
    case 'goOn':
    case 'refer':
      if (entry) town[kind](entry.id)
      break
    case 'withdraw':
      if (entry) town.withdraw(entry.id)
      break
    case 'leave':
    case 'back': {
      const one = pick([...town.counsellors.values()], who)
      const leave = { id: 'l1', kind: 'leave' as const, from: town.now, until: town.now + 3 * 86_400_000 }
      if (one) town.setLeaves(one.id, kind === 'leave' ? [leave] : [])
      break
    }
    case 'time':
      town.now += pick(steps, at) ?? MINUTE
      break
    case 'asleep':
      town.now += 15 * MINUTE
      break
    case 'job':
      town.run()
      break
    case 'killed': {
      const job = town.steps()
      for (let step = 0; step < at % 5; step += 1) if (job.next().done) break
      break
    }
    case 'together': {
      const jobs = [town.steps(), town.steps()]
      for (let turn = at; jobs.length > 0; turn += 3) {
        const which = turn % jobs.length
        if (jobs[which]?.next().done) jobs.splice(which, 1)
      }
    }
  }
}

const refusalOf = (answer: { ok: boolean; refusal?: string }) => answer.refusal ?? null

function holds(town: WaitingTown): void {
  const taken = town.live().filter(({ status }) => status !== 'asked')
  const keys = taken.map(({ counsellorId, start }) => `${counsellorId} ${start}`)
  expect(new Set(keys).size, 'nobody sits where another one sits').toBe(keys.length)
  const entries = [...town.entries.values()]
  const held = taken.filter(({ status }) => status === 'held').map(({ id }) => id)
  const offered = entries.flatMap((one) => one.offered?.appointmentId ?? [])
  expect(new Set(offered).size).toBe(offered.length)
  for (const id of held) expect(offered, 'what is held is known to its entry').toContain(id)
}

/** A leave ends off the hour, so the place after it is offered from there; then there is none, and places begin on the hour. */
const offeredFromAfterALeave: Event[] = [
  ...[
    { kind: 'join' as const, who: 0, at: 34 },
    { kind: 'time' as const, who: 0, at: 21 },
  ],
  ...(['leave', 'job', 'back', 'accept'] as const).map((kind) => ({ kind, who: 0, at: 0 })),
]

describe('whatever happens', () => {
  it('nobody is booked without a yes, nobody is overtaken, and nothing stays kept', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(anEvent, { minLength: 10, maxLength: 45 }), (events) => {
        const town = new WaitingTown()
        town.onOffer = ({ entry, place }, before) => {
          const overtaken = before.filter((one) => byTurn(one, entry) < 0 && waitsFor(one, place, town.now) !== null)
          expect(overtaken).toEqual([])
        }
        for (const event of events) {
          happen(town, event)
          holds(town)
        }
        town.run()
        holds(town)
        const kept = town.places().length - town.publicPlaces('nobody').length
        expect(kept, 'after a run all that is free is everybody’s').toBe(0)
        const settled = JSON.stringify([...town.entries.values()])
        town.run()
        expect(JSON.stringify([...town.entries.values()]), 'a second run changes nothing').toBe(settled)
      }),
      { numRuns: whole ? 1000 : 120, examples: [[offeredFromAfterALeave]] },
    )
  })
})
