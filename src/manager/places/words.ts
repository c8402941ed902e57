import type { BuiltTier } from '#core/domain/organisation/built'
import type { InUse } from '#core/domain/organisation/keep-site'

export { kindNames, roomKindNames, siteKindNames } from '#core/content/place-names'

/** What each tier is asked to have, as people say it. */
export const askedWords: Record<BuiltTier, string> = {
  city: '市里要有心理辅导（指导）中心',
  district: '区县要有心理辅导（指导）中心',
  street: '街道、乡镇要有社会心理服务站、心理咨询室或者社会工作室',
  community: '社区、村要有心理咨询室或者社会工作室',
  school: '学校要有心理辅导室',
  unit: '单位要有心理服务室',
}

/** What still hangs on a site or a room. How many have a place there is for the calendar, not for here. */
export function useText({ offers, booked }: InUse): string {
  if (offers === 0) return booked ? '有约好的人' : '没有开着的预约'
  return booked ? `开着 ${offers} 种预约，有约好的人` : `开着 ${offers} 种预约，还没有约好的人`
}

/** Hundredths of a percent as they are read: `66.66%`, `50%`. */
export const shareText = (share: number): string => `${Number((share / 100).toFixed(2))}%`
