import { instantAt } from '#core/domain/time'
import type { WaitingEntry } from '#core/domain/waitlist/entry'
import type { OpenPlace, WaitingWish } from '#core/domain/waitlist/wish'

/** Any counsellor of the first site, by telephone, at any time this week. */
export function aWaitingWish(change: Partial<WaitingWish> = {}): WaitingWish {
  return {
    ...{ siteIds: ['s1'], counsellorId: null, topic: null, modes: ['phone'], windows: [], until: '2026-11-29' },
    ...change,
  }
}

export const began = instantAt('2026-11-20', 540)

export function anEntry(change: Partial<WaitingEntry> = {}, wish: Partial<WaitingWish> = {}): WaitingEntry {
  return {
    ...{ id: 'w1', personId: 'p1', forOther: null, code: 'K7QM', wish: aWaitingWish(wish), since: began },
    ...{ status: 'active', because: null, changedAt: began, priority: null, offered: null, passed: [] },
    ...{ unanswered: 0, restsUntil: null },
    ...change,
  }
}

/** Tuesday the 24th at nine. */
export function anOpenPlace(change: Partial<OpenPlace> = {}): OpenPlace {
  return {
    ...{ counsellorId: 'c1', offerId: 'o1', siteId: 's1', topics: ['stress'], modes: ['room', 'phone'] },
    start: instantAt('2026-11-24', 540),
    ...change,
  }
}
