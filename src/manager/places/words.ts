import type { BuiltTier } from '#core/domain/organisation/built'
import type { InUse } from '#core/domain/organisation/keep-site'
import type { NodeKind } from '#core/domain/organisation/node'
import type { Room, SiteKind } from '#core/domain/organisation/site'

export const kindNames: Record<NodeKind, string> = {
  province: '省',
  city: '市',
  district: '区县',
  street: '街道、乡镇',
  community: '社区、村',
  school: '学校',
  unit: '单位',
}

export const siteKindNames: Record<SiteKind, string> = {
  'guidance-centre': '心理辅导（指导）中心',
  'service-station': '社会心理服务站',
  'counselling-room': '心理咨询室',
  'social-work-room': '社会工作室',
  'school-room': '学校心理辅导室',
  'unit-room': '单位心理服务室',
  'mediation-room': '调解室',
  'talk-room': '谈心屋',
  agency: '社会组织',
  clinic: '医疗机构',
  'health-station': '社区卫生服务站',
  'seniors-centre': '老年活动中心',
  'women-home': '妇女之家',
  'children-home': '儿童之家',
  rehabilitation: '社区康复点',
  'volunteer-station': '志愿服务站',
  'family-guidance': '家庭教育指导点',
  'parents-school': '家长学校',
  'union-reading-room': '职工书屋',
  other: '别的地方',
}

export const roomKindNames: Record<Room['kind'], string> = { room: '房间', equipment: '设备' }

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
