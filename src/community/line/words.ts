import type { listKept } from '#core/contracts/hotlines'
import type { OutputOf } from '#core/contracts/operation'
import type { LineAudience, LineCost } from '#core/domain/hotlines/line'
import { isFresh } from '#core/domain/hotlines/order'
import type { Answerer, DialOutcome } from '#core/domain/hotlines/registry'
import { dateOf, type Instant } from '#core/domain/time'
import { dateText, momentText } from '../../wording/dates'

export type Kept = OutputOf<typeof listKept>
export type Line = Kept['lines'][number]

export const audienceWords: Record<LineAudience, string> = {
  everybody: '所有人',
  minors: '未成年人',
  women: '女性',
  elders: '长辈',
}
export const costWords: Record<LineCost, string> = {
  free: '免费',
  'like-any-call': '按普通通话收费',
  unknown: '没有查到',
}
export const outcomeWords: Record<DialOutcome, string> = {
  answered: '有人接了',
  machine: '只有录音',
  busy: '占线',
  'no-answer': '没人接',
  'wrong-number': '接的不是这条线',
}
export const answererWords: Record<Answerer, string> = {
  operator: '接线员',
  counsellor: '咨询师',
  doctor: '医生',
  duty: '值班人员',
  switchboard: '总机',
  nobody: '没有人',
}

/** Where it stands, the most pressing first. */
export function stateOf(
  { closed, verifiedAt }: Line,
  now: Instant,
): { readonly tone: 'accent' | 'warm' | 'soft'; readonly text: string } {
  if (closed) return { tone: 'soft', text: '已停用' }
  return isFresh(verifiedAt, now) ? { tone: 'accent', text: '已核验' } : { tone: 'warm', text: '未核验' }
}

/** When it was checked, and how the last call went that was made to see. */
export function checkText({ verifiedAt, tests }: Line, now: Instant): string {
  const last = tests.at(-1)
  const dialled = last ? `最近试拨：${momentText(last.at, now)}，${outcomeWords[last.outcome]}` : '还没有人试拨过'
  return `${dateText(verifiedAt, dateOf(now))} 核对。${dialled}`
}

/** `等了 40 秒`, `等了 2 分 5 秒`. */
export function waitedText(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  return `等了 ${minutes > 0 ? `${minutes} 分 ` : ''}${seconds % 60} 秒`
}
