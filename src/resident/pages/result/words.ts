import type { Scale } from '#core/domain/assessment/scale'
import { dateOf, type Instant } from '#core/domain/time'
import { fullDateText } from '../../../wording/dates'
import type { Measured, Read } from '../../self-test/outcome'
import type { PictureWords } from './result-picture'

/** `7 / 27`, or `12（9–36）` where the lowest is not 0. */
export function rangeText({ value, min, max }: Measured): string {
  return min === 0 ? `${value} / ${max}` : `${value}（${min}–${max}）`
}

export const totalLabel = ({ value, max }: Measured): string => `总分 ${value}，最高 ${max}`

/** What was done with questions left open, as the manual of the instrument says; null where none was. */
export function openText(scale: Scale, open: number): string | null {
  if (open === 0 || !('score' in scale.shows)) return null
  const { score: shown } = scale.shows
  const rule = scale.scores.find(({ id }) => id === shown)?.rule
  const missing = rule && 'missing' in rule ? rule.missing.rule : 'none'
  if (missing === 'prorate') return `有 ${open} 题没有答，总分按答了的题推算，只能看个大概。`
  if (missing === 'zero') return `有 ${open} 题没有答，没答的按 0 分算，只能看个大概。`
  return `有 ${open} 题没有答，结果只说答了的那些。`
}

/** What an instrument can say and cannot. */
export function limitsOf({ timeFrame: { days, words } }: Scale): string[] {
  return [
    '它不是诊断，也代替不了和专业的人当面谈。',
    days === null ? '它只看现在的样子，以后的日子，它看不到。' : `它只问${words}，更早和以后的日子，它都看不到。`,
    '它说不出原因。身体不舒服、没睡好、遇到难事，都会影响结果。',
    '它不和别人比。和自己的前一次比，才有意思。',
  ]
}

/** What stands on the picture somebody takes away: nothing of the single answers, and no name of the questionnaire. */
export function pictureWords(scale: Scale, read: Read, completedAt: Instant): PictureWords {
  const { outcome, total, parts, why } = read
  return {
    heading: outcome?.headline ?? '这次算不出结果',
    total: total ? rangeText(total) : null,
    paragraphs: [
      outcome?.meaning ?? why ?? '',
      ...parts.map((part) => `${part.title}：${rangeText(part)}`),
      ...[openText(scale, read.open)].filter((text) => text !== null),
    ],
    limits: limitsOf(scale),
    foot: `${fullDateText(dateOf(completedAt))} · 心邻。需要人帮忙：12356；有生命危险：120 或 110。`,
  }
}
