import { accept, type Decision, refuse } from '../decision'
import { HOUR, type Instant, MINUTE } from '../time'
import type { Ids } from './sign-in'

/** A working day, and no longer. */
export const SESSION_HOLDS = 8 * HOUR
/** From here on the page says that it is nearly over. */
export const NEARLY_OVER = 10 * 60_000

/** So long nobody touched it, and what is on the screen is covered until a phone says yes again. */
export const RESTS_AFTER = 15 * MINUTE

/** Whether a computer that was touched then is left alone by now. A clock that was set back makes nothing fresh. */
export const isLeftAlone = (touchedAt: Instant, now: Instant): boolean =>
  now - touchedAt >= RESTS_AFTER || now < touchedAt - MINUTE

/** Somebody is signed in at a computer. */
export interface DeskSession {
  /** A hash of what the browser holds. */
  readonly id: string
  /** The first of the ids, by which a person's sessions are found. */
  readonly personId: string
  /** Whoever confirmed it: a person's ids, and no OPENID. */
  readonly ids: Ids
  readonly computer: string
  readonly begunAt: Instant
  readonly until: Instant
  readonly endedAt: Instant | null
}

export function begin(session: Pick<DeskSession, 'id' | 'ids' | 'computer'>, now: Instant): DeskSession {
  return { ...session, personId: session.ids[0], begunAt: now, until: now + SESSION_HOLDS, endedAt: null }
}

/**
 * Why somebody is not at a desk. `desk-none`: nobody signed in here, or under a key that has gone. `desk-over`: eight hours.
 * `desk-ended`: from the phone, from here, or because they no longer work here. `desk-other`: somebody does sit here, and it is
 * not who the page was opened for.
 */
export const deskFaults = ['desk-none', 'desk-over', 'desk-ended', 'desk-other'] as const
export type DeskFault = (typeof deskFaults)[number]

/** A clock that was set back lets nobody sit longer: before it began it does not hold either. */
export function stillSits(session: DeskSession | null, now: Instant): Decision<DeskSession, DeskFault> {
  if (session === null) return refuse('desk-none')
  if (session.endedAt !== null) return refuse('desk-ended')
  return now >= session.until || now < session.begunAt - 60_000 ? refuse('desk-over') : accept(session)
}

export const ended = (session: DeskSession, now: Instant): DeskSession =>
  session.endedAt === null ? { ...session, endedAt: now } : session

/** Nobody works here any more who has no post, or all of whose posts are put to rest. */
export const worksHere = ({ grants }: { readonly grants: readonly { readonly suspended?: unknown }[] }): boolean =>
  grants.some(({ suspended }) => suspended === undefined)
