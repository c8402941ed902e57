import { diagnosesIn } from '../assessment/no-diagnosis'
import type { Reader } from './piece'

/**
 * Words of illness and of risk, beside those of a diagnosis, as they stand without blanks. Wide on purpose: where they are met a professional reads it,
 * which harms no text; the other way round it might.
 */
const illness =
  /抑郁|焦虑|强迫|精神(?:科|病|障碍|分裂)|惊恐|创伤|厌食|贪食|暴食|成瘾|酗酒|戒酒|失眠|幻觉|幻听|妄想|痴呆|阿尔茨海默|失智|多动|抽动|癌|透析|产后|更年期|症状|诊断|治疗|疗法|服药|吃药|药物|药片|安眠药|停药|剂量|副作用|住院|病房|疾病/
const risk =
  /自杀|轻生|寻死|想死|不想活|活不下去|死了算|自伤|自残|割腕|结束生命|遗书|家暴|家庭暴力|性侵|猥亵|虐待|拐|跟踪|威胁|被打|打人|诈骗|毒品|赌博|哀伤|丧亲|去世|丧子|失独/

export function askedReader(
  { title, summary, blocks }: { readonly title: string; readonly summary: string; readonly blocks: readonly string[] },
  { aboutIllness, hits }: { readonly aboutIllness: boolean; readonly hits: number },
): Reader {
  const all = [title, summary, ...blocks].join('\n').replace(/[^\S\n]+/g, '')
  if (diagnosesIn(all).length > 0) return 'professional'
  return aboutIllness || hits > 0 || illness.test(all) || risk.test(all) ? 'professional' : 'second-editor'
}
