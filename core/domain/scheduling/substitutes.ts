import { dateOf, type Instant, instantAt, MINUTE } from '../time'
import { isWithinHours } from './bench'
import { claim } from './claim-place'
import { busyFor } from './claim-room'
import { type Counsellor, offersOf } from './counsellor'
import type { CounsellorDay, RoomDay } from './day'
import type { Mode } from './mode'
import { needsOf } from './own-rooms'
import type { Topic } from './topic'

/** What somebody would take over. */
export interface TakenOver {
  readonly start: Instant
  readonly mode: Mode
  readonly topic: Topic | null
}

/** Whether somebody who keeps their hours and rests could take it over, and whether they speak of that at all. */
export function couldTakeOver(
  counsellor: Counsellor,
  day: CounsellorDay,
  rooms: readonly RoomDay[],
  { start, mode, topic }: TakenOver,
  now: Instant,
): 'speaks-of-it' | 'is-free' | null {
  if (counsellor.selfServe !== undefined) return null
  const from = (start - instantAt(dateOf(start))) / MINUTE
  const free = offersOf(counsellor).filter((offer) => {
    if (!offer.modes.includes(mode) || !isWithinHours(counsellor, offer, start, mode)) return false
    const request = {
      id: '',
      kind: 'asked',
      expires: null,
      seat: null,
      offer,
      hours: [],
      from,
      now,
      offGrid: true,
    } as const
    if (!claim(day, request).ok) return false
    const needs = needsOf(offer, mode)
    const busy = busyFor(
      counsellor.id,
      rooms.filter(({ roomId }) => needs.includes(roomId)),
      now,
    )
    return !busy.some((one) => one.from < from + offer.sessionMinutes && from < one.until)
  })
  if (free.length === 0) return null
  return topic === null || free.some(({ topics }) => topics.includes(topic)) ? 'speaks-of-it' : 'is-free'
}
