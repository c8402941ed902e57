import { type CalledOff, type Claim, type CounsellorDay, isWaiting } from '../scheduling/day'
import { DAY, type Instant, MINUTE } from '../time'

/**
 * What others do to a counsellor's days: took a place, asked for one, gave one back, moved it, got no answer in time, and wait
 * for staff to call or to help. What the keeper did themselves is told to nobody.
 */
export const dayKinds = [
  'place-booked',
  'place-asked',
  'place-cancelled',
  'place-moved',
  'place-lapsed',
  'place-wants',
] as const
export type DayKind = (typeof dayKinds)[number]

/** One thing that a day tells: read off it, so what is not so any more is not told. */
export interface DayNews {
  readonly kind: DayKind
  /** The appointment's. */
  readonly ref: string
  readonly at: Instant
  readonly code: string
  readonly start: Instant
  /** Of a move in the same calendar: to when. */
  readonly movedTo: Instant | null
}

/** What a keeper has seen: all that was told by then, and these of later. */
export interface DaysRead {
  readonly until: Instant
  readonly also: readonly Pick<DayNews, 'kind' | 'ref'>[]
}

/** So long a line stays: what is older is in the calendar, or was. */
export const NEWS_KEPT = 30 * DAY

/**
 * A booking says when it began to be written, and others see it once it is, half a minute later at the most. So no mark
 * reaches nearer to the present than this, and what was looked at of later is noted one by one.
 */
export const SETTLES = 2 * MINUTE
export const MOST_ALSO = 120

/** All that a day tells whoever keeps it, in no order. */
export function newsOfDay({ claims, calledOff }: Pick<CounsellorDay, 'claims' | 'calledOff'>): readonly DayNews[] {
  return [...claims.flatMap(ofClaim), ...calledOff.flatMap(ofCalledOff)]
}

function ofClaim({ id, kind, seat }: Claim): DayNews[] {
  if (kind === 'held' || seat?.bookedAt === undefined) return []
  const { bookedAt: at, code, start } = seat
  return [{ kind: kind === 'asked' ? 'place-asked' : 'place-booked', ref: id, at, code, start, movedTo: null }]
}

function ofCalledOff(one: CalledOff): DayNews[] {
  const kind = kindOf(one)
  if (kind === null) return []
  const { id: ref, at, code, start, movedTo = null } = one
  return [{ kind, ref, at, code, start, movedTo }]
}

function kindOf(one: CalledOff): DayKind | null {
  if (isWaiting(one)) return 'place-wants'
  if (one.by === 'client') return 'place-cancelled'
  if (one.by === 'lapsed') return 'place-lapsed'
  return one.by === 'moved' && one.movedTo !== undefined ? 'place-moved' : null
}

/** What is to be shown of days, the latest first: no older than it is kept, and nothing that was asked for and ran out. */
export function newsOf(days: readonly CounsellorDay[], now: Instant): DayNews[] {
  const ranOut = new Set(
    days.flatMap(({ claims }) =>
      claims.flatMap(({ id, kind, expires }) => (kind === 'asked' && expires !== null && expires <= now ? [id] : [])),
    ),
  )
  return days
    .flatMap(newsOfDay)
    .filter(({ at, ref }) => at > now - NEWS_KEPT && !ranOut.has(ref))
    .sort((a, b) => b.at - a.at)
}

const same = (a: Pick<DayNews, 'kind' | 'ref'>) => (b: Pick<DayNews, 'kind' | 'ref'>) =>
  a.kind === b.kind && a.ref === b.ref

export const isSeen = (news: DayNews, read: DaysRead | undefined): boolean =>
  read !== undefined && (news.at <= read.until || read.also.some(same(news)))

/** From when on days have to be asked for what is new. */
export const newSince = (read: DaysRead | undefined, now: Instant): Instant =>
  Math.max(now - NEWS_KEPT, read?.until ?? 0) + 1

/**
 * What is seen once these are: up to before the first that is not, and those of later one by one. `news`: all that there is.
 * The very same where nothing of it was new.
 */
export function see(
  before: DaysRead | undefined,
  news: readonly DayNews[],
  looked: readonly Pick<DayNews, 'kind' | 'ref'>[],
  now: Instant,
): DaysRead | undefined {
  const isLookedAt = (one: DayNews) => looked.some(same(one))
  if (!news.some((one) => isLookedAt(one) && !isSeen(one, before))) return before
  const [seen, unseen] = [true, false].map((which) =>
    news.filter((one) => (isSeen(one, before) || isLookedAt(one)) === which),
  ) as [DayNews[], DayNews[]]
  const settled = Math.min(now - SETTLES, ...unseen.map(({ at }) => at - 1))
  const until = Math.max(before?.until ?? 0, settled)
  const also = seen.filter(({ at }) => at > until).slice(0, MOST_ALSO)
  return { until, also: also.map(({ kind, ref }) => ({ kind, ref })) }
}
