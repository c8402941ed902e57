import type { Closing, TryOutcome } from '#core/domain/callbacks/request'
import type { Weekday } from '#core/domain/time'
import { openingLines } from '../../wording/opening-hours'
import type { Draft, Own, PartOfDay, Place } from './draft'

export const week: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

export const partWords: Record<PartOfDay, string> = {
  morning: '上午 8:00–12:00',
  noon: '中午 12:00–14:00',
  afternoon: '下午 14:00–18:00',
  evening: '晚上 18:00–21:00',
}

export const callerWords: Record<Draft['callerIs'], string> = {
  community: '“我是社区的”',
  surname: '只报自己姓什么，不说单位',
  own: '照我写的说',
}
export const messageWords: Record<Draft['message'], string> = {
  none: '不留话，挂掉就好',
  'will-call-again': '可以说一句“回头再打”，别的不说',
}
export const toOtherWords: Record<Draft['toOther'], string> = {
  'hang-up': '说一声“打扰了”就挂掉，不提我',
  'ask-for-me': '可以照我写的称呼找我，别的不说',
}
export const outcomeWords: Record<TryOutcome, string> = {
  answered: '是你接的',
  'somebody-else': '是别人接的',
  nobody: '没有人接',
  busy: '占线',
  'wrong-number': '接的人不认识你，号码可能不对',
}
export const closedWords: Record<Closing | 'taken-back', string> = {
  talked: '已经通过话，这一次办完了。',
  appointment: '已经通过话，约好了见面。时间和地点看“我的预约”，或者照电话里说的。',
  'passed-on': '已经通过话，说好了接下来找谁。',
  'not-wanted': '已经通过话，你说不用了。',
  'not-reached': '打了几次都没能找到你，先停下了，免得打扰你。还需要的话，可以换个时间再请一次。',
  'wrong-number': '照你写的号码找不到你，可能少了一位或者写错了。还需要的话，可以换个号码再请一次。',
  'taken-back': '你收回了。号码、称呼和你写的话已经删掉。',
}

/** What a telephone will show of a call, as far as we know. */
export function onCallList({ phone }: Pick<Place, 'phone'>): readonly string[] {
  return [
    phone === null
      ? '来电的是站点或者工作人员的电话，号码我们说不准，会留在手机的通话记录里，不想让人看到就自己删掉。'
      : `来电的可能是站点的 ${phone}，也可能是工作人员的手机，会留在手机的通话记录里，不想让人看到就自己删掉。`,
    '手机开了来电识别的，屏幕上可能会显示这个号码登记的单位名称，这个我们管不了。运营商的通话详单里也会有这一条。',
    '心邻不发短信，不发微信消息，也不在手机上留提醒。',
  ]
}

/** `周一至周五 14:00–18:00`. */
export const windowsText = (windows: Own['windows']): string => openingLines(windows).join('；')

/** Of a call about a change: the one sentence that may be said where it is not the person who answers. */
export const oneSentence = '“约好的时间有变动”'
export const mayCallWords = {
  word: (may: boolean) => (may ? `可以留一句${oneSentence}` : '挂掉就好，不留话'),
  other: (may: boolean) => (may ? `可以请他转告${oneSentence}` : '说一声“打扰了”就挂掉'),
}
