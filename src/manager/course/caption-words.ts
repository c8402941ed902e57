import { type CaptionFault, isTrouble, lookAtCaptions } from '#core/domain/courses/captions'
import { MOST_SECONDS } from '#core/domain/courses/look-at-file'

const said: Record<CaptionFault, string> = {
  none: '还没有一条字幕',
  time: '时间要写成 00:01.000 --> 00:04.000 这样',
  order: '时间倒了，或者和上一条撞在一起',
  empty: '这一段时间下面没有字',
  long: '这一条超过八十个字，请拆成两条',
  late: '时间比声音或视频还长',
  many: '字幕超过三百条',
  signs: '里面有看不见的控制字符，请重新打一遍这一行',
}

/** What is wrong with captions and where; null where nothing is. Without `seconds` the length is looked at by the server. */
export function captionTrouble(text: string, seconds: number | null): string | null {
  const looked = lookAtCaptions(text, seconds ?? MOST_SECONDS)
  return isTrouble(looked) ? `字幕第 ${looked.line} 行：${said[looked.fault]}。` : null
}
