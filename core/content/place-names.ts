import type { NodeKind } from '../domain/organisation/node'
import type { Room, SiteKind } from '../domain/organisation/site'

/** Said on pages, and read from and written into tables. */
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
