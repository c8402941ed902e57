import { credentialNames } from '#core/content/credential-names'
import { batchName, fieldNames, termNames } from '#core/content/expert-names'
import { kindNames } from '#core/content/place-names'
import type { listBatches, listExperts, readBatch } from '#core/contracts/experts'
import type { OutputOf } from '#core/contracts/operation'
import type { ExpertField } from '#core/domain/experts/expert'
import type { CivilDate, Instant } from '#core/domain/time'
import { dateText, momentText } from '../../wording/dates'

export type Found = OutputOf<typeof listExperts>['experts'][number]
export type ListedBatch = OutputOf<typeof listBatches>['batches'][number]
export type Batch = OutputOf<typeof readBatch>['batch']
export type Candidate = Batch['candidates'][number]

const NAMELESS = '没有写称呼的同事'

/** Of whom was declined the others are told no more. */
export const candidateName = ({ name }: Pick<Candidate, 'name'>): string => name || '没有收的一位'

export const nameOf = (name: string): string => name || NAMELESS

export const fieldsText = (fields: readonly ExpertField[]): string => fields.map((one) => fieldNames[one]).join('、')

export const placeText = ({ nodeName, tier }: Pick<Found, 'nodeName' | 'tier'>): string =>
  `${nodeName}（${kindNames[tier]}）`

export const howText = ({ terms, batch }: Pick<Found, 'terms' | 'batch'>): string =>
  [termNames[terms], batch === null ? '' : `${batchName(batch)}入库`].filter((one) => one !== '').join('，')

export const papersText = ({ credentials }: Pick<Found, 'credentials'>): string =>
  credentials.map(({ kind, issuer }) => `${credentialNames[kind]}（${issuer}）`).join('、') || '没有核实过的证件'

/** Whether they take questions, in a word. */
export const timeText = (backOn: CivilDate | null, today: CivilDate): string =>
  backOn === null ? '接问题' : `${dateText(backOn, today)} 起接`

export const batchTitle = ({ nodeName, number }: Pick<ListedBatch, 'nodeName' | 'number'>): string =>
  `${nodeName}${batchName(number)}`

/** Who proposed it, who decided it, and when. */
export function batchText({ by, at, mine, proposed, decided }: ListedBatch, now: Instant): string {
  const begun = `${mine ? '你' : nameOf(by)} ${momentText(at, now)} 提的，${proposed} 位`
  if (decided === null) return `${begun}。${mine ? '等另一位同事审。' : '等人审。'}`
  const end = `${decided.mine ? '你' : nameOf(decided.by)} ${momentText(decided.at, now)} 审的`
  return `${begun}；${end}，收 ${decided.admitted} 位，已经入库 ${decided.came} 位。`
}

export const batchState = ({ decided, mine }: ListedBatch): { tone: 'accent' | 'soft' | 'warm'; text: string } => {
  if (decided === null) return mine ? { tone: 'soft', text: '等别人审' } : { tone: 'warm', text: '等人审' }
  const left = decided.admitted - decided.came
  return left > 0 ? { tone: 'warm', text: `还差 ${left} 位入库` } : { tone: 'soft', text: '办完了' }
}

export function candidateState({ state, reason, until }: Candidate, now: Instant): string {
  if (state === 'waiting') return '等人审'
  if (state === 'declined') return reason === '' ? '不收' : `不收：${reason}`
  if (state === 'came') return '已经入库'
  if (state === 'invited' && until !== null) return `收，邀请用到${momentText(until, now)}`
  return '收，还没有邀请'
}
