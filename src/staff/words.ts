import type { OutputOf } from '#core/contracts/operation'
import type { openPerson } from '#core/contracts/staff'
import type { GateRefusal } from '#core/domain/access/gate-refusals'
import type { TrainingKind } from '#core/domain/access/trainings'
import { fullDateText } from '../wording/dates'

type NotedTraining = OutputOf<typeof openPerson>['person']['trainings'][number]

export const credentialStates = {
  unchecked: '等人核实',
  refused: '没有核实通过',
  good: '核实过',
  ending: '快到期了',
  over: '已经到期',
} as const

/** What a post is like at present, in a word. */
export const betweenWords: Record<GateRefusal, string> = {
  'staff-suspended': '暂停着',
  'agreement-unsigned': '还没有签约定',
  'training-missing': '还没有培训',
  'credential-missing': '还缺核实过的证件',
  'another-post': '现在用着另一个岗位',
}

export const trainingNames: Record<TrainingKind, string> = {
  'call-back': '接听和回电',
  records: '保密和档案',
  'recognising-danger': '认出危险和转介',
  basics: '心理健康基础',
  other: '别的培训',
}

/** A training in a line: which, when, and how long it counts. */
export const trainingText = ({ what, on, until, counts }: NotedTraining): string =>
  [what, fullDateText(on), until === null ? '一直有效' : `有效到 ${fullDateText(until)}`, counts ? '' : '现在不算']
    .filter((one) => one !== '')
    .join('，')
