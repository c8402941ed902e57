import type { AppointmentStatus, StaffChange } from '#core/domain/scheduling/appointment'

const staffChanges: Record<StaffChange, string> = {
  cancelled: '这一次站点那边来不了，取消了',
  moved: '这一次的时间有变动',
  substituted: '这一次换了一位咨询师',
  choose: '这一次的安排有变动，请你选一选',
}

interface Changed {
  readonly status: AppointmentStatus
  readonly change: { readonly kind: StaffChange } | null
}

/** What staff changed about an appointment, in a few words; nothing where they changed nothing. */
export function changeText({ status, change }: Changed): string {
  if (status === 'missed-by-counsellor') return '让你白等了一次，对不起'
  return change ? staffChanges[change.kind] : ''
}
