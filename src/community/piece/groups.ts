import type { CivilDate } from '#core/domain/time'
import { isDueSoon, type Row } from './words'

export const groups = ['mine', 'to-review', 'waiting', 'ready', 'due', 'published', 'withdrawn'] as const
export type Group = (typeof groups)[number]

export const groupWords: Record<Group, string> = {
  mine: '要写的',
  'to-review': '等我审',
  waiting: '等别人审',
  ready: '审过了的',
  due: '快要重新核对',
  published: '已发布',
  withdrawn: '已下架',
}

export const emptyWords: Record<Group, string> = {
  mine: '没有写到一半的。',
  'to-review': '没有等你审的。',
  waiting: '没有等别人审的。',
  ready: '没有等着发布的。',
  due: '三十天里没有要重新核对的。',
  published: '还没有发布过自己写的文章。',
  withdrawn: '没有下架的。',
}

/** A piece stands in one group, or also among those to be read again soon. */
export function isIn(group: Group, row: Row, today: CivilDate): boolean {
  const { state, review } = row
  switch (group) {
    case 'mine':
      return state === 'draft' || state === 'sent-back'
    case 'to-review':
      return state === 'in-review' && review === 'yes'
    case 'waiting':
      return state === 'in-review' && review !== 'yes'
    case 'ready':
      return state === 'approved' || state === 'scheduled'
    case 'due':
      return isDueSoon(row, today)
    case 'published':
      return state === 'published'
    case 'withdrawn':
      return state === 'withdrawn'
  }
}
