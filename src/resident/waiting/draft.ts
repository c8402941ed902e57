import type { InputOf, OutputOf } from '#core/contracts/operation'
import type { joinWaitlist, readWaiting } from '#core/contracts/waitlist'
import type { Mode } from '#core/domain/scheduling/mode'
import type { Topic } from '#core/domain/scheduling/topic'
import { addDays, dateOf, type Instant, type Weekday } from '#core/domain/time'
import { MOST_DAYS_WAITED, type PartOfDay, partsOfDay } from '#core/domain/waitlist/wish'

export type Own = OutputOf<typeof readWaiting>['entries'][number]
export type Offered = NonNullable<Own['offered']>

/** Of the week: the days most people work, and the two most do not. */
export const halves = ['workdays', 'weekend'] as const
export type Span = `${(typeof halves)[number]}-${PartOfDay}`
export const spans: readonly Span[] = halves.flatMap((half) => partsOfDay.map((part): Span => `${half}-${part}`))

export const spanWords: Record<Span, string> = {
  'workdays-morning': '平日上午',
  'workdays-afternoon': '平日下午',
  'workdays-evening': '平日晚上（六点以后）',
  'weekend-morning': '周末上午',
  'weekend-afternoon': '周末下午',
  'weekend-evening': '周末晚上（六点以后）',
}

/** How long somebody waits, in days. */
export const lengths = [14, 30, MOST_DAYS_WAITED] as const
export const lengthWords: Record<(typeof lengths)[number], string> = {
  14: '两个星期',
  30: '一个月',
  [MOST_DAYS_WAITED]: '三个月',
}

export interface Draft {
  readonly siteIds: readonly string[]
  readonly modes: readonly Mode[]
  /** None: at any time. */
  readonly spans: readonly Span[]
  readonly days: (typeof lengths)[number]
}

const weekdays: Record<(typeof halves)[number], readonly Weekday[]> = { workdays: [1, 2, 3, 4, 5], weekend: [6, 7] }

export function windowsOf(chosen: readonly Span[]) {
  return halves.flatMap((half) =>
    partsOfDay
      .filter((part) => chosen.includes(`${half}-${part}`))
      .flatMap((part) => weekdays[half].map((weekday) => ({ weekday, part }))),
  )
}

/** The spans that an entry was made of. */
export const spansOf = ({ windows }: Pick<Own, 'windows'>): Span[] =>
  spans.filter((span) =>
    windowsOf([span]).every(({ weekday, part }) => windows.some((one) => one.weekday === weekday && one.part === part)),
  )

export function wishOf(
  { siteIds, modes, spans: chosen, days }: Draft,
  { counsellorId, topic }: { readonly counsellorId: string | null; readonly topic: Topic | null },
  now: Instant,
): InputOf<typeof joinWaitlist> {
  return {
    ...{ counsellorId, topic, siteIds: [...siteIds], modes: [...modes], windows: windowsOf(chosen) },
    until: addDays(dateOf(now), days),
  }
}
