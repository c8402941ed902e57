import type { ContributionRefusal } from './refusals'

/** What both sides of a contribution can be told: whoever wrote it, and its editors. */
export const contributionRefusals: Record<ContributionRefusal, string> = {
  'contribution-unknown': '没有找到这一篇来稿，可能过了保存的日子，已经删掉了。',
  'contribution-over': '这一篇来稿已经有了结果，不能再改。请刷新后再看看。',
  'contribution-taken-back': '这一篇来稿已经收回，里面的字都删掉了。',
  'words-needed': '还没有写字，请写一句再送出。',
}
