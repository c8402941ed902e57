import type { StaffRole } from '#core/domain/access/roles'
import type { Audience } from '#core/domain/reading/article'
import type { Mode } from '#core/domain/scheduling/counsellor'

export const modes: Record<Mode, string> = { room: '当面', phone: '电话', video: '视频' }

export const audiences: Record<Audience, string> = {
  everyone: '写给每个人',
  parents: '写给家长',
  teenagers: '写给青少年',
  elders: '写给长辈',
  caregivers: '写给照顾者',
}

export const roles: Record<StaffRole, string> = { counsellor: '咨询师', manager: '管理员' }

export const appointmentStatuses: Record<'confirmed' | 'cancelled-by-client', string> = {
  confirmed: '已预约',
  'cancelled-by-client': '已取消',
}
