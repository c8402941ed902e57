import type { listCallbacks, takeCallback } from '#core/contracts/callbacks'
import type { OutputOf } from '#core/contracts/operation'
import { type Closing, isMissed, type TryOutcome, wasReached } from '#core/domain/callbacks/request'
import { nextSafeSpan, safeSpanAt } from '#core/domain/callbacks/safe-times'
import type { Instant } from '#core/domain/time'
import { hoursText, momentText, spanText } from '../../wording/dates'

export type Queue = OutputOf<typeof listCallbacks>
export type Row = Queue['waiting'][number]
export type Opened = OutputOf<typeof takeCallback>

export const outcomeWords: Record<TryOutcome, string> = {
  answered: '本人接了',
  'somebody-else': '别人接了',
  nobody: '没有人接',
  busy: '占线',
  'wrong-number': '号码不对',
}
export const closingWords: Record<Closing, string> = {
  talked: '谈过了，先到这里',
  appointment: '约好了见面',
  'passed-on': '说好了接下来找谁',
  'not-wanted': '本人说不用了',
  'not-reached': '几次都没打通',
  'wrong-number': '号码不对，找不到人',
}
export const callerScript: Record<Opened['callerIs'], (own: string | null) => string> = {
  community: () => '只说“我是社区的”',
  surname: () => '只报自己姓什么，不说单位',
  own: (words) => `照对方写的说：“${words ?? ''}”`,
}
export const messageScript: Record<Opened['message'], string> = {
  none: '没人接就挂掉，不留话',
  'will-call-again': '可以留一句“回头再打”，别的不说',
}
export const toOtherScript: Record<Opened['toOther'], string> = {
  'hang-up': '别人接了，说一声“打扰了”就挂，不提找谁',
  'ask-for-me': '别人接了，可以照称呼找人，别的不说',
}

/** Where it stands, the most pressing first. */
export function stateOf(row: Row, now: Instant): { readonly tone: 'accent' | 'warm' | 'soft'; readonly text: string } {
  const { closed, taken } = row
  if (closed) return { tone: 'soft', text: closed.as === 'taken-back' ? '本人收回了' : '办完了' }
  if (taken && now < taken.until) return { tone: 'soft', text: taken.mine ? '在你手上' : '同事在打' }
  if (isMissed(row, now)) return { tone: 'warm', text: '过了说好的时间' }
  if (wasReached(row)) return { tone: 'warm', text: '谈过了，还没记完' }
  return safeSpanAt(row.windows, now) ? { tone: 'accent', text: '现在可以打' } : { tone: 'soft', text: '还没到时间' }
}

/** When it may be called, and by when that was promised. */
export function whenText(row: Row, now: Instant): string {
  const { closed, due, tries, windows } = row
  if (closed) return `${momentText(closed.at, now)}${closed.whileCalling ? '，收回时号码正在工作人员手上' : ''}`
  if (wasReached(row)) return '已经通过话，选好结果就办完了'
  const safe = safeSpanAt(windows, now)
  const next = nextSafeSpan(windows, now)
  const open = safe ? `现在安全，到 ${hoursText(safe.from, safe.until).split('–')[1]}` : null
  const later = next ? `下一段 ${spanText(next.from, next.until, now)}` : ''
  return `说好 ${momentText(due, now)} 以前${tries.length > 0 ? `再打，打过 ${tries.length} 次` : '打'}。${open ?? later}`
}
