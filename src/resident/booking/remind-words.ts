import { type BookedOccasion, bookedOccasions, type Occasion } from '#core/domain/messages/occasion'
import type { Reminders } from '../../reminding/open-of'

export const names: Record<BookedOccasion, string> = {
  'day-before': '前一天',
  'hour-before': '前一小时',
  changed: '时间有变动的时候',
}

type Kept = Pick<Reminders, 'left' | 'coming'>

const listed = (occasions: readonly BookedOccasion[]) => occasions.map((one) => names[one]).join('、')
const inOrder = (occasions: readonly Occasion[]) => bookedOccasions.filter((one) => occasions.includes(one))

/** Each once is said as that; else how often each, beside how many appointments there are. */
export function standingText(standing: readonly Occasion[], { left, coming }: Kept): string | null {
  const of = inOrder(standing)
  if (of.length === 0) return null
  const several = coming.changed > 1
  if (!several && of.every((one) => left[one] === 1)) return `会提醒：${listed(of)}，各一次。`
  const times = of.map((one) => `${names[one]} ${left[one]} 次`).join('，')
  return several ? `微信还可以提醒你：${times}。你有 ${coming.changed} 个预约。` : `会提醒：${times}。`
}

/** One tap is one more of each that is asked for, and no appointment's own. */
export function openText(open: readonly Occasion[], { coming }: Pick<Kept, 'coming'>): string | null {
  const of = inOrder(open)
  if (of.length === 0) return null
  return coming.changed > 1
    ? `点一次，微信多提醒你一次：${listed(of)}。想每个预约都提醒，就多点几次。提醒里只写时间，用过要再点。`
    : `微信可以提醒你一次：${listed(of)}。提醒里只写时间，用过要再点一次。`
}
