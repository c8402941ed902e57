import type { CredentialKind } from '#core/domain/access/credentials'
import type { GateRefusal } from '#core/domain/access/gate-refusals'

export const credentialNames: Record<CredentialKind, string> = {
  counsellor: '心理咨询师',
  psychotherapist: '心理治疗师',
  psychiatrist: '精神科医师',
  'social-worker': '社会工作者',
  'school-counsellor': '心理健康教育教师',
}

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
}
