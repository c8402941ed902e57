import type { listConsultations, openConsultation } from '#core/contracts/consultations'
import type { OutputOf } from '#core/contracts/operation'
import type { ConsultationState, DeclineReason, EndReason, Side } from '#core/domain/consultations/consultation'
import type { IdentifiesRefusal } from '#core/domain/consultations/de-identified'

export type Row = OutputOf<typeof listConsultations>['asked'][number]
export type Opened = OutputOf<typeof openConsultation>['consultation']

const ended: Record<Exclude<ConsultationState, 'asked' | 'answered'>, string> = {
  closed: '结束了',
  declined: '没有答',
  'sent-back': '认得出人，退回了',
  withdrawn: '收回了',
  over: '结束了，没有等到',
}

/** As each of the two reads it. */
export const stateWords: Record<Side, Record<ConsultationState, string>> = {
  asker: { ...ended, asked: '等专家答', answered: '有答复了' },
  expert: { ...ended, asked: '等你答', answered: '你答过了' },
}

/** Whose turn it is stands out. */
export const toneOf = ({ side, state }: Pick<Row, 'side' | 'state'>): 'accent' | 'warm' | 'soft' =>
  state === (side === 'asker' ? 'answered' : 'asked') ? 'warm' : 'soft'

export const declineWords: Record<DeclineReason, string> = {
  'not-my-field': '不是我的领域',
  'no-time': '现在没有时间',
  'not-for-writing': '写信说不清，请当面或督导时谈',
}

export const becauseWords: Record<EndReason, string> = {
  ...declineWords,
  'nobody-answered': '十四天里没有人答，自己结束了。可以另外请教一位',
  'one-left': '有一方不在这个岗位上了',
}

/** What it is that says who somebody is, beside the place where it stands. */
export const kindWords: Record<IdentifiesRefusal, string> = {
  'says-number': '电话，或者很长的数字',
  'says-id-card': '身份证号码',
  'says-mail': '电子邮箱',
  'says-account': '微信号一类的账号',
  'says-code': '预约码、学号一类的编号',
  'says-day': '具体的日期',
  'says-house': '门牌、楼号、房号',
  'says-plate': '车牌号',
  'says-name': '姓名',
}

export const confirmWords = '没有姓名、电话、住址、单位、学校和能认出这个人的细节'
