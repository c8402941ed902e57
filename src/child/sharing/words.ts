import type { ShareTime } from '#core/domain/assessment/sharing'
import { isOpen } from '#core/domain/assessment/sharing'
import type { Instant } from '#core/domain/time'
import { momentText } from '../../wording/dates'
import type { ShownShare } from './shown'

export const timeWords: Record<ShareTime, string> = {
  'that-day': '到谈话那天结束',
  'a-week': '到谈话以后一周',
  'thirty-days': '到谈话以后三十天',
}

/** Who sees it now, or could; of another guardian's sharing not with whom. */
export function shareText(share: ShownShare, now: Instant): string {
  const who = share.with === null ? '另一位监护人约的咨询师' : share.with || '已经不在这里的咨询师'
  if (isOpen(share, now)) return `${who} 能看到这一次的，到 ${momentText(share.until, now)} 为止。`
  const ended =
    share.takenBackAt === null
      ? `${momentText(share.until, now)} 到期关上了`
      : `${momentText(share.takenBackAt, now)} 收回了`
  return `给 ${who} 看过，${ended}。`
}

const timesText = (looks: number): string => (looks < 50 ? `${looks} 次` : '50 次以上')

export function looksText({ looks, lastLook: last }: ShownShare, now: Instant): string {
  return last ? `对方看过 ${timesText(looks)}，最近一次是 ${momentText(last.at, now)}。` : '对方没有打开看过。'
}

/** The same for a young person, in their sentences. */
export function ownShareText(share: ShownShare, now: Instant): string {
  const who = share.with || '咨询师'
  if (isOpen(share, now)) return `给 ${who} 看着。到 ${momentText(share.until, now)} 为止。`
  const ended = share.takenBackAt === null ? '日子到了，关上了。' : '后来收回了。'
  return `给 ${who} 看过。${ended}`
}

export function ownLooksText({ looks, lastLook: last }: ShownShare, now: Instant): string {
  return last ? `打开过 ${timesText(looks)}。最近是 ${momentText(last.at, now)}。` : '还没有打开过。'
}

/** What the sheet says, to a grown-up and to a child. */
export const sheetWords = {
  guardian: {
    doubt: '没有等到回音，不知道给看了没有。关上这里，看看这一次下面写的；再给一次也不会变成两份。',
    nobody: '要先有一次为这个孩子定下来的预约，才能给那位咨询师看。约好以后再回到这里。',
    yes: '知道了，给这位咨询师看',
  },
  child: {
    doubt: '没等到回音。不知道给了没有。关上看看，再点也没事。',
    nobody: '要先约好一次，才能给。约好了，再回到这里。',
    yes: '我愿意，给这位看',
  },
} as const
