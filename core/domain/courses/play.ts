import { accept, type Decision, refuse } from '../decision'
import { addDays, type CivilDate, dateOf, HOUR, type Instant, MINUTE } from '../time'

/**
 * One person playing one lesson, as the server last saw it. It is kept by the phone, under a seal that only the server can
 * make and open, and stands nowhere else: two phones have two, and nothing of one adds to the other.
 */
export interface Play {
  readonly courseId: string
  readonly lessonId: string
  /** The community the phone's last code hangs in; null where none was scanned. */
  readonly nodeId: string | null
  /** Whose it is, so that it is of no use to anybody else: made of a key, and of no use to find anybody by. */
  readonly mark: string
  readonly begun: Instant
  /** When it was last heard of. */
  readonly at: Instant
  /** How long of it the server saw, in ms: time between its own instants, and never more than went by since `begun`. */
  readonly seen: number
  /** How long has to be seen before it counts, in ms. */
  readonly least: number
  readonly counted: boolean
}

/** How often a phone says that it still plays, in ms. */
export const BEAT_EVERY = 15_000

/** One that was heard of longer ago than this, in ms, may have been put away meanwhile: nothing of that time counts. */
export const BEAT_MOST = 40_000

/** Over this long after it began. */
export const PLAY_LASTS = 6 * HOUR

const MOST_ASKED = 5 * MINUTE

/** Half of a lesson, and never more than five minutes of it; in ms. */
export const leastSeen = (seconds: number): number => Math.min(Math.ceil(seconds / 2) * 1000, MOST_ASKED)

/** The day it counts for is the one it began on, whenever enough of it was seen. */
export const dayOfPlay = ({ begun }: Pick<Play, 'begun'>): CivilDate => dateOf(begun)

/** On this day a play of `day` may still come to count; after it, what remembers that one did can go. */
export const lastDayOfMark = (day: CivilDate): CivilDate => addDays(day, 1)

/**
 * Heard of once more. `resting`: it was paused since it was last heard of. Where it is in the lesson is not asked, so going
 * to and fro in it changes nothing.
 */
export function onBeat(play: Play, now: Instant, resting: boolean): Decision<Play, 'play-over'> {
  if (now - play.begun > PLAY_LASTS) return refuse('play-over')
  const since = now - play.at
  const credit = resting || since < 0 || since > BEAT_MOST ? 0 : since
  return accept({ ...play, at: Math.max(now, play.at), seen: play.seen + credit })
}

export const isEnough = ({ seen, least }: Play): boolean => seen >= least
