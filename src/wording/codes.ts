import type { Other } from '#core/domain/people/person'
import type { Audience } from '#core/domain/reading/article'
import type { AppointmentStatus } from '#core/domain/scheduling/appointment'
import type { Mode } from '#core/domain/scheduling/mode'
import type { Topic } from '#core/domain/scheduling/topic'

export const modes: Record<Mode, string> = { room: '当面', phone: '电话', video: '视频', text: '文字' }

export const audiences: Record<Audience, string> = {
  everyone: '写给每个人',
  parents: '写给家长',
  teenagers: '写给青少年',
  elders: '写给长辈',
  caregivers: '写给照顾者',
}

/** What a conversation may be about, in a resident's words. */
export const topics: Record<Topic, string> = {
  youth: '青少年的心事',
  stress: '压力与情绪',
  'sleep-and-body': '睡眠与身心',
  relationships: '与人相处',
  career: '工作与职业',
  parenting: '养育与亲子',
  partnership: '婚姻与感情',
}

export const appointmentStatuses: Record<AppointmentStatus, string> = {
  held: '正在填写',
  asked: '等咨询师回复',
  confirmed: '已预约',
  attended: '已经谈过',
  'missed-by-client': '没有来',
  'missed-by-counsellor': '咨询师没有到',
  'cancelled-by-client': '已取消',
  'cancelled-by-staff': '站点取消了',
  moved: '已改时间',
  lapsed: '没有等到回复',
  declined: '没有约成',
}

/** Whom somebody books for. */
export const otherKinds: Record<Other['kind'], string> = { child: '孩子', elder: '长辈', other: '别的家人' }
