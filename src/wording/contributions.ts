import type { ContributionState } from '#core/domain/contributions/contribution'

/** What became of something that was sent in, as whoever wrote it reads it. */
export const contributionStateWords: Record<ContributionState | 'printed', string> = {
  waiting: '在等编辑看',
  asked: '编辑问了你',
  taken: '编辑收下了，还没有登',
  printed: '登出来了',
  declined: '这一次没有登',
  'taken-back': '你收回了',
}
