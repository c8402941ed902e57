import { accept, type Decision, refuse } from '../decision'
import { DAY, type Instant } from '../time'
import { changed, type Hand, isAmong, type Looked, met, ready, unready } from './changing'
import type { Piece } from './piece'

export const scheduleRefusals = ['not-approved', 'not-scheduled', 'time-past', 'time-far'] as const
export const publishRefusals = ['not-approved', 'hits-unread', ...unready] as const
export const withdrawRefusals = ['not-standing'] as const

const MOST_DAYS_AHEAD = 180

/** Approved, and the text that was approved is the newest. */
const isApproved = ({ state, review, version }: Piece): boolean =>
  (state === 'approved' || state === 'scheduled') && review?.verdict === 'approved' && review.version === version

/** `when` null: not by itself any more. */
export function schedulePiece(
  found: Piece,
  when: Instant | null,
  hand: Hand,
): Decision<Piece, (typeof scheduleRefusals)[number] | 'piece-changed'> {
  if (!met(found, hand)) return refuse('piece-changed')
  if (when === null) {
    if (found.state !== 'scheduled') return refuse('not-scheduled')
    return accept(changed(found, 'unscheduled', hand, { state: 'approved', publishAt: null }))
  }
  if (!isApproved(found)) return refuse('not-approved')
  if (when <= hand.at) return refuse('time-past')
  if (when > hand.at + MOST_DAYS_AHEAD * DAY) return refuse('time-far')
  return accept(changed(found, 'scheduled', hand, { state: 'scheduled', publishAt: when }))
}

/** What was approved is what readers read. */
export function publishPiece(
  found: Piece,
  looked: Looked,
  hand: Hand,
): Decision<Piece, (typeof publishRefusals)[number] | 'piece-changed'> {
  if (!met(found, hand)) return refuse('piece-changed')
  if (!isApproved(found)) return refuse('not-approved')
  // Words may have joined the lists since it was read.
  if (looked.asks === 'professional' && found.review?.as !== 'professional') return refuse('not-approved')
  const may = ready(found, looked, hand.at)
  if (!may.ok) return may
  // By the rules of today, and by what whoever approved this text says they have looked at.
  if (!looked.hits.every((hit) => isAmong(found.review?.seen ?? [], hit))) return refuse('hits-unread')
  const standing = { version: found.version, since: hand.at }
  return accept(changed(found, 'published', hand, { state: 'published', standing, publishAt: null }))
}

/** By itself, when its time has come. What cannot stand any more goes back to be looked at. */
export function publishDue(found: Piece, looked: Looked, now: Instant): Piece | null {
  if (found.state !== 'scheduled' || found.publishAt === null || found.publishAt > now) return null
  // Whoever set the time is whose deed it is.
  const by = [...found.deeds].reverse().find(({ did }) => did === 'scheduled')?.by ?? ''
  const hand = { ids: [by], at: now, revision: found.revision }
  const published = publishPiece(found, looked, hand)
  return published.ok ? published.value : changed(found, 'unscheduled', hand, { state: 'draft', publishAt: null })
}

/** Nobody reads it any more, and nothing that was waiting brings it back. */
export function withdrawPiece(
  found: Piece,
  hand: Hand,
): Decision<Piece, (typeof withdrawRefusals)[number] | 'piece-changed'> {
  if (!met(found, hand)) return refuse('piece-changed')
  if (found.standing === null) return refuse('not-standing')
  const isOnTheWay = ['draft', 'in-review', 'sent-back'].includes(found.state)
  const state = isOnTheWay ? found.state : 'withdrawn'
  return accept(changed(found, 'withdrew', hand, { state, standing: null, publishAt: null }))
}
