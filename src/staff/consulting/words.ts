import type { listConsultations, openConsultation } from '#core/contracts/consultations'
import type { OutputOf } from '#core/contracts/operation'
import type { ConsultationState, DeclineReason, EndReason, Side } from '#core/domain/consultations/consultation'
import type { IdentifiesRefusal } from '#core/domain/consultations/de-identified'
import type { Instant } from '#core/domain/time'
import { momentText } from '../../wording/dates'

export type Row = OutputOf<typeof listConsultations>['asked'][number]
export type Opened = OutputOf<typeof openConsultation>['consultation']

const ended: Record<Exclude<ConsultationState, 'asked' | 'answered'>, string> = {
  closed: '结束了',
  declined: '没有答',
  'sent-back': '认得出人，退回了',
  withdrawn: '收回了',
  over: '结束了',
}

/** As each of the two reads it. */
const stateWords: Record<Side, Record<ConsultationState, string>> = {
  asker: { ...ended, asked: '等专家答', answered: '有答复了' },
  expert: { ...ended, asked: '等你答', answered: '你答过了' },
}

const byReason: Record<Side, Partial<Record<EndReason, string>>> = {
  asker: { 'nobody-answered': '没有等到答复', 'one-left': '有人离岗，结束了', 'asker-emptied': '字删掉了' },
  expert: { 'nobody-answered': '过了日子，结束了', 'one-left': '有人离岗，结束了', 'asker-emptied': '字删掉了' },
}

type Stands = Pick<Row, 'side' | 'state' | 'because'>

export const stateWordOf = ({ side, state, because }: Stands): string =>
  (because === null ? undefined : byReason[side][because]) ?? stateWords[side][state]

/** Below one in a list: by when there is an answer, or when something last happened. When somebody left is known to nobody. */
export function noteOf({ state, because, replyBy, changedAt }: Row, now: Instant): string {
  if (replyBy !== null) return `最晚 ${momentText(replyBy, now)} 以前答复`
  if (because === 'one-left') return '已经结束'
  return `${momentText(changedAt, now)} ${state === 'answered' ? '有新的' : '结束的'}`
}

/** Whose turn it is stands out. */
export const toneOf = ({ side, state }: Pick<Row, 'side' | 'state'>): 'accent' | 'warm' | 'soft' =>
  state === (side === 'asker' ? 'answered' : 'asked') ? 'warm' : 'soft'

export const declineWords: Record<DeclineReason, string> = {
  'not-my-field': '不是我的领域',
  'no-time': '现在没有时间',
  'not-for-writing': '写信说不清，请当面或督导时谈',
}

const oneLeft = { 'one-left': '有一方不在这个岗位上了' } as const

export const becauseWords: Record<Side, Record<EndReason, string>> = {
  asker: {
    ...{ ...declineWords, ...oneLeft },
    'nobody-answered': '等了十四天没有等到答复，自己结束了。可以另外请教一位',
    'asker-emptied': '你把里面的字都删掉了',
  },
  expert: {
    ...{ ...declineWords, ...oneLeft },
    'nobody-answered': '过了十四天，自己结束了，不用再答',
    'asker-emptied': '对方把里面的字都删掉了，请不要再用记下来的',
  },
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
