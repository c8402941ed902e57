import type { OutputOf } from '#core/contracts/operation'
import type { listStaffInbox } from '#core/contracts/staff'
import type { DayKind } from '#core/domain/inbox/of-days'
import type { Instant } from '#core/domain/time'
import { momentText } from '../../wording/dates'
import { inboxWords, leadOf } from '../../wording/inbox'

export type StaffEntry = OutputOf<typeof listStaffInbox>['entries'][number]

/** Of a place: by its code, without whose it is or what about. */
const dayWords: Record<DayKind, string> = {
  'place-booked': '有人约了你的一个时间',
  'place-asked': '有人想约你的一个时间，等你答复',
  'place-cancelled': '有人取消了一次预约',
  'place-moved': '有人把一次预约换了时间',
  'place-lapsed': '有人想约你的一个时间，没等到答复，已经过期',
  'place-wants': '站点取消的一次预约，本人在等人联系',
}

const isOfDays = (kind: StaffEntry['kind']): kind is DayKind => Object.hasOwn(dayWords, kind)

export function titleOf({ kind, place }: StaffEntry): string {
  if (!isOfDays(kind)) return inboxWords[kind]
  return kind === 'place-moved' && place?.movedTo === null ? '有人把一次预约换到了别的咨询师那里' : dayWords[kind]
}

export function noteOf({ at, place }: StaffEntry, now: Instant): string {
  const told = `${momentText(at, now)} 告诉你`
  if (!place) return told
  const { code, start, movedTo } = place
  const when = movedTo === null ? momentText(start, now) : `${momentText(start, now)} 换到 ${momentText(movedTo, now)}`
  return `${when} · 预约码 ${code} · ${told}`
}

export const leadTo = ({ kind, ref }: StaffEntry): string =>
  isOfDays(kind) ? '/counsellor/pages/agenda/index' : leadOf(kind, ref)
