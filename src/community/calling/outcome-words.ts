import type { CallOutcome } from '#core/domain/messages/call-to-make'

export const outcomeWords: Record<CallOutcome, string> = {
  told: '已经告诉本人',
  'no-answer': '没有人接',
  'wrong-number': '不是本人的号码',
  'no-number': '没有号码',
  'not-needed': '不用打了',
}
