import { describe, expect, it } from 'vitest'
import { newcomer } from '#core/domain/people/person'
import { dateOf, MINUTE, minuteOf, weekdayOf } from '#core/domain/time'
import type { WaitingEntry } from '#core/domain/waitlist/entry'
import type { Handing } from '#core/domain/waitlist/hand-out'
import { dice } from '../../support/dice'
import { aWaitingWish } from '../../support/waitlist/entries'
import { peopleIds } from '../../support/waitlist/street'
import { WaitingTown } from '../../support/waitlist/waiting-town'
import { whole } from '../../support/whole'

const DAYS = whole ? 1000 : 60

const wishes = [
  aWaitingWish(),
  aWaitingWish({ modes: ['video', 'phone'], siteIds: ['s1', 's2'] }),
  aWaitingWish({ counsellorId: 'c1' }),
  aWaitingWish({ topic: 'stress' }),
  aWaitingWish({ windows: [2, 3, 4].map((weekday) => ({ weekday: weekday as 2, part: 'afternoon' })) }),
]

type Rule =
  | 'came later by the head start'
  | 'had an offer'
  | 'had let it pass'
  | 'did not suit'
  | 'paused or over'
  | 'rests'

/** Said anew in plain steps, so that the rules are not judged by themselves. Null: overtaken, and no rule says why. */
function whyNot(one: WaitingEntry, { place, entry }: Handing, now: number): Rule | null {
  const { siteIds, counsellorId, topic, modes, windows, until } = one.wish
  const { start } = place
  const hour = minuteOf(start) / 60
  const part = hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening'
  const day = weekdayOf(dateOf(start))
  const suits =
    siteIds.includes(place.siteId) &&
    [null, place.counsellorId].includes(counsellorId) &&
    (topic === null || place.topics.includes(topic)) &&
    modes.some((mode) => place.modes.includes(mode)) &&
    dateOf(start) <= until &&
    (windows.length === 0 || windows.some((window) => window.weekday === day && window.part === part))
  if (one.status !== 'active' || dateOf(now) > until) return 'paused or over'
  if (one.offered !== null) return 'had an offer'
  if (!suits) return 'did not suit'
  if (one.passed.some((each) => each.counsellorId === place.counsellorId && each.start === start))
    return 'had let it pass'
  if (one.restsUntil !== null && one.restsUntil > now) return 'rests'
  if (entry.priority !== null && one.priority === null && one.since > entry.since - 28 * 86_400_000) {
    return 'came later by the head start'
  }
  return null
}

const told = {
  ...{ offers: 0, accepted: 0, letPass: 0, ranOut: 0, kept: 0, publicBooked: 0, overtaken: 0, withoutRule: 0 },
  rules: new Map<Rule, number>(),
}

function liveOneDay(seed: number): void {
  const { roll } = dice(seed)
  const chance = (of: number) => roll() < of
  const pick = <One>(all: readonly One[]): One | undefined => all[Math.floor(roll() * all.length)]
  const town = new WaitingTown()
  town.onOffer = (handing, before) => {
    told.offers += 1
    for (const one of before) {
      if (one.id === handing.entry.id || one.since >= handing.entry.since || one.status === 'closed') continue
      told.overtaken += 1
      const rule = whyNot(one, handing, town.now)
      if (rule === null) told.withoutRule += 1
      else told.rules.set(rule, (told.rules.get(rule) ?? 0) + 1)
    }
  }
  for (const place of town.places()) {
    const guest = `g-${place.counsellorId}-${place.start}`
    town.people.set(guest, { ...newcomer(guest), since: 1 })
    town.bookFor(guest, place, place.modes[0] ?? 'phone')
  }
  town.run()
  for (let minute = 0; minute < 14 * 60; minute += 1) {
    town.now += MINUTE
    const somebody = pick(peopleIds) ?? 'p1'
    if (chance(0.03)) town.join(somebody, pick(wishes) ?? aWaitingWish())
    if (chance(0.02)) {
      const booked = pick(town.live().filter(({ status }) => status === 'confirmed'))
      if (booked) town.cancel(booked.id)
    }
    if (chance(0.004)) for (const one of town.entries.values()) if (chance(0.3)) town.refer(one.id)
    if (chance(0.004)) for (const one of town.entries.values()) if (chance(0.2)) town.pause(one.id)
    if (chance(0.008)) for (const one of town.entries.values()) if (one.status === 'paused') town.goOn(one.id)
    for (const held of town.appointments().filter(({ status }) => status === 'held')) {
      if ((held.expires ?? 0) <= town.now) continue
      if (chance(0.01) && town.accept(held.id).ok) told.accepted += 1
      else if (chance(0.006)) {
        town.letPass(held.id)
        told.letPass += 1
      }
    }
    if (chance(0.05)) {
      const walkIn = `walk-in-${minute}`
      town.people.set(walkIn, { ...newcomer(walkIn), since: 1 })
      const place = pick(town.places())
      const answer = place && town.book(walkIn, place, place.modes[0] ?? 'phone')
      if (answer?.ok) told.publicBooked += 1
      else if (answer && !answer.ok && answer.refusal === 'kept-for-waiting') told.kept += 1
    }
    town.run()
  }
  told.ranOut += town.appointments().filter((one) => one.status === 'held' && (one.expires ?? 0) <= town.now).length
}

describe(`${DAYS} random days of a list`, () => {
  it('pass by nobody without a rule', { timeout: 300_000 }, () => {
    for (let seed = 1; seed <= DAYS; seed += 1) liveOneDay(seed)
    const { rules, ...counts } = told
    process.stdout.write(`${JSON.stringify({ days: DAYS, ...counts, rules: Object.fromEntries(rules) }, null, 1)}\n`)
    expect(told.offers).toBeGreaterThan(DAYS)
    expect(told.overtaken).toBeGreaterThan(0)
    expect(told.withoutRule).toBe(0)
  })
})
