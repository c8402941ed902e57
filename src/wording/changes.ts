import type { StaffChange } from '#core/domain/scheduling/appointment'

/** What staff changed about an appointment, in a few words. */
export const staffChanges: Record<StaffChange, string> = {
  cancelled: '这一次站点那边来不了，取消了',
  moved: '这一次的时间有变动',
  substituted: '这一次换了一位咨询师',
  choose: '这一次的安排有变动，请你选一选',
}
