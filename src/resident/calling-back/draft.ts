import type { askCallback, listMyCallbacks } from '#core/contracts/callbacks'
import type { InputOf, OutputOf } from '#core/contracts/operation'
import type { Weekday } from '#core/domain/time'
import { minuteIn } from '../../counsellor/form/written'

type Wish = InputOf<typeof askCallback>
export type Mine = OutputOf<typeof listMyCallbacks>
export type Own = Mine['requests'][number]
export type Place = Mine['places'][number]

export const partsOfDay = ['morning', 'noon', 'afternoon', 'evening'] as const
export type PartOfDay = (typeof partsOfDay)[number]
const minutesOf: Record<PartOfDay, readonly [number, number]> = {
  morning: [480, 720],
  noon: [720, 840],
  afternoon: [840, 1080],
  evening: [1080, 1260],
}

/** When a call is safe, as it is chosen. */
export interface ChosenTimes {
  readonly days: readonly Weekday[]
  readonly parts: readonly PartOfDay[]
  /** As typed: not before, not after; empty where the parts of the day say it. */
  readonly notBefore: string
  readonly notAfter: string
}

/** What is being written: in the open page alone, and gone with it. */
export interface Draft extends Omit<Wish, 'windows' | 'consentVersion'>, ChosenTimes {}

export const noTimes: ChosenTimes = { days: [], parts: [], notBefore: '', notAfter: '' }

export function emptyDraft(asker: Draft['asker'], places: readonly Place[], siteId: string | null): Draft {
  const near = places.find(({ id }) => id === siteId) ?? places[0]
  return {
    ...{ asker, ownNumber: asker === 'guardian', siteId: near?.id ?? '', number: '', name: '' },
    ...{ callerIs: 'community', ownCaller: '', message: 'none', toOther: 'hang-up', about: '' },
    ...noTimes,
  }
}

/** Every chosen day with every chosen part of it, cut to what was typed; null where that is no time. */
export function windowsOf({ days, parts, notBefore, notAfter }: ChosenTimes): Wish['windows'] | null {
  const [first, last] = [
    notBefore.trim() === '' ? 0 : minuteIn(notBefore),
    notAfter.trim() === '' ? 1440 : minuteIn(notAfter),
  ]
  if (first === null || last === null) return null
  return days.flatMap((weekday) =>
    partsOfDay
      .filter((part) => parts.includes(part))
      .map((part) => ({
        weekday,
        from: Math.max(minutesOf[part][0], first),
        until: Math.min(minutesOf[part][1], last),
      }))
      .filter(({ from, until }) => from < until),
  )
}

export function wishOf(draft: Draft, consentVersion: number): Wish {
  const { days: _, parts: __, notBefore: ___, notAfter: ____, ...rest } = draft
  return { ...rest, windows: windowsOf(draft) ?? [], consentVersion }
}
