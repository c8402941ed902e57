import type { CardPart, Worry } from '#core/domain/reading/guidance-card'

export const worryWords: Record<Worry, string> = {
  growing: '说话、动作和来往',
  'sleep-food': '睡觉、吃饭、大小便',
  temper: '脾气和行为',
  feelings: '心情和害怕',
  others: '和别人相处',
  school: '上学和学习',
  screens: '手机和屏幕',
  body: '身体和青春期',
  family: '家里的事',
  safety: '安全',
  parent: '大人自己',
}

export const partWords: Record<Exclude<CardPart['kind'], 'scene'>, string> = {
  help: '先做这个',
  meaning: '可能是怎么一回事',
  week: '这周试三件事',
  say: '可以这样说',
  avoid: '先别这样',
  seek: '什么时候去看，找谁',
}

/** In place of `week` where somebody may be in danger. */
export const urgentSteps = '接下来做三件事'

export const notReviewed = '还没有由专业人员审读'

/** Ages to choose from where no child is known, in completed months, both included. */
export const ageBands = [
  { id: '0', label: '不到 1 岁', from: 0, to: 11 },
  { id: '1', label: '1 岁多', from: 12, to: 23 },
  { id: '2', label: '2 岁多', from: 24, to: 35 },
  { id: '3', label: '3 到 5 岁', from: 36, to: 71 },
  { id: '6', label: '6 到 8 岁', from: 72, to: 107 },
  { id: '9', label: '9 到 12 岁', from: 108, to: 155 },
  { id: '13', label: '13 到 17 岁', from: 156, to: 215 },
] as const
export type AgeBand = (typeof ageBands)[number]

/** A moment of life in completed months: 30 is 2 岁半. Odd months are told until two, and left out later. */
function ageText(months: number): string {
  if (months === 0) return '出生'
  const years = Math.floor(months / 12)
  if (months % 12 === 0) return `${years} 岁`
  if (months >= 18 && months % 12 === 6) return `${years} 岁半`
  return months < 24 ? `${months} 个月` : `${years} 岁多`
}

/** `to` is the last month that belongs to it. */
export const agesText = ({ from, to }: { readonly from: number; readonly to: number }): string =>
  `${ageText(from)}到 ${ageText(to + 1)}`
