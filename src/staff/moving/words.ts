import { postNames } from '#core/content/post-names'
import type { OutputOf } from '#core/contracts/operation'
import type { listMoves } from '#core/contracts/records'
import type { MoveVerdict, Proof } from '#core/domain/moving/move'
import type { Instant } from '#core/domain/time'
import { momentText } from '../../wording/dates'

export type Move = OutputOf<typeof listMoves>['kept'][number]

export const proofWords: Record<Proof, string> = {
  'known-here': '以前在站点见过，认得',
  'document-shown': '看过证件，没有复印、没有抄',
  'counsellor-knows': '那次预约的咨询师认得',
}

export const verdictWords: Record<MoveVerdict, string> = {
  approved: '同意',
  declined: '不同意',
  halted: '停下来，不搬了',
}

const stateWords: Record<Move['state'], string> = {
  code: '',
  asked: '等档案专人答复',
  waiting: '同意了，三天里本人的旧微信可以停',
  moving: '正在搬',
  moved: '搬好了',
  partly: '有的搬不动，停下了，两个微信都照常用',
  withdrawn: '新微信收回了',
  stopped: '旧微信停掉了',
  declined: '没有同意',
  halted: '档案专人停下了',
  lapsed: '过了时间，没有答复',
  unfit: '两个微信上的东西合不到一起，没有搬',
  deleted: '其中一个微信删除了全部记录',
}

export function stateText({ state, until, hindered, stuck, left, decided }: Move, now: Instant): string {
  if (state === 'moving' && decided?.as === 'halted') return '已经叫停，一两分钟里就停下来'
  if (stuck) return '搬到一半，一个钟头没有动静，档案专人可以停下来'
  if (state === 'partly' && left > 0) return `${stateWords.partly}，还有 ${left} 种东西留在旧微信`
  if (state === 'waiting' && hindered) return '到时间了，有东西合不到一起，等本人先处理'
  return state === 'waiting' && until !== null ? `同意了，等到 ${momentText(until, now)}` : stateWords[state]
}

export const moveTitle = ({ siteName, at }: Move, now: Instant): string =>
  `${siteName || '已经关闭的站点'} · ${momentText(at, now)}`

export const byText = ({ mine, byName, role }: Move): string =>
  mine ? '你提的' : `${byName || '没有写称呼的同事'}（${postNames[role]}）提的`

export const recordText = ({ record }: Move, now: Instant): string =>
  record === null
    ? '本人已经删掉了全部记录'
    : `预约码 ${record.code} · ${record.counsellorName || '已经不在这里的咨询师'} · ${momentText(record.start, now)}`
