import type { AppliedHolidays, SpecialDay } from '#core/domain/scheduling/calendar'
import { addDays, type CivilDate, daysBetween, weekdayOf } from '#core/domain/time'

/**
 * Where the days come from. Read on 2026-11-26 as the press printed it in full; compare with the issuer's own page once
 * before a release.
 */
export const holidaySource = {
  title: '《国务院办公厅关于2026年部分节假日安排的通知》（国办发明电〔2025〕7号，2025 年 11 月 4 日）',
  url: 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
  readAt: 'https://politics.gmw.cn/2025-11/04/content_38391083.htm',
} as const

/** The last day of which it is published whether it is off. Nothing is guessed after it: 2027 is not published yet. */
export const knownThrough: CivilDate = '2026-12-31'

function off(name: string, from: CivilDate, until: CivilDate): SpecialDay[] {
  const days = daysBetween(from, until) + 1
  return Array.from({ length: days }, (_, at) => ({ date: addDays(from, at), kind: 'off' as const, name }))
}

/**
 * A make-up workday (调休上班). The notice does not say which hours such a day has: that a Saturday has Friday's and a
 * Sunday Monday's is a default of ours, and whoever applies the table may choose another weekday for it.
 */
function work(name: string, ...dates: readonly CivilDate[]): SpecialDay[] {
  return dates.map((date) => ({ date, kind: 'work' as const, name, as: weekdayOf(date) === 6 ? 5 : 1 }))
}

/** The official days of 2026, in the order of the notice. */
export const publishedHolidays: AppliedHolidays = {
  through: knownThrough,
  days: [
    ...off('元旦', '2026-01-01', '2026-01-03'),
    ...work('元旦', '2026-01-04'),
    ...off('春节', '2026-02-15', '2026-02-23'),
    ...work('春节', '2026-02-14', '2026-02-28'),
    ...off('清明节', '2026-04-04', '2026-04-06'),
    ...off('劳动节', '2026-05-01', '2026-05-05'),
    ...work('劳动节', '2026-05-09'),
    ...off('端午节', '2026-06-19', '2026-06-21'),
    ...off('中秋节', '2026-09-25', '2026-09-27'),
    ...off('国庆节', '2026-10-01', '2026-10-07'),
    ...work('国庆节', '2026-09-20', '2026-10-10'),
  ],
}
