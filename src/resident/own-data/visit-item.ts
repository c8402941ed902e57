import { appointmentStatuses, modes, otherKinds, topics } from '../../wording/codes'
import { timeText } from '../../wording/dates'
import type { Copy } from './gather'
import { atText, type Item, lineIf } from './item'

type Booking = Copy['booking']

/** What is kept of somebody as one who books, beside each appointment. */
export function ownLines({ since, others, missed, missedForgivenAt }: Booking): string[] {
  return [
    ...lineIf(since !== null && since > 0 && `从 ${atText(since)} 起，这里有你的记录`),
    ...others.map(({ kind, name }) => `你为谁约：${otherKinds[kind]}，你叫 TA：${name || '（打不开了）'}`),
    ...missed.map(({ at, by }) => `没有见上：${atText(at)}，${by === 'client' ? '你没有来' : '咨询师没有到'}`),
    ...lineIf(missedForgivenAt !== null && `没有来的几次，${atText(missedForgivenAt)} 起不再算`),
  ]
}

export function appointmentItem(one: Booking['appointments'][number]): Item {
  return {
    title: `${atText(one.start)}–${timeText(one.end)}`,
    lines: [
      `${one.counsellorName || '已经不在这里的咨询师'}，${one.siteName || '已经没有的站点'}，${modes[one.mode]}`,
      `${appointmentStatuses[one.status]}；${one.by === 'client' ? '你自己约的' : '工作人员替你约的'}，${atText(one.bookedAt)}`,
      ...lineIf(one.topic && `想谈：${topics[one.topic]}`),
      ...lineIf(one.forWhom !== null && `为 ${one.forWhom || '（称呼打不开了）'} 约的`),
      ...(one.intake ?? []).map(({ question, answer }) => `${question || '先写的话'}：${answer}`),
      ...lineIf(one.phone && `留的号码：${one.phone}`),
      ...lineIf(one.checkedInAt !== null && `到站点：${atText(one.checkedInAt)}`),
      ...lineIf(one.cancelledAt !== null && `不再作数：${atText(one.cancelledAt)}`),
      ...lineIf(one.feedbackGiven && '说过这次怎么样；说了什么，和别人的加在一起，分不出是你的'),
      ...lineIf(one.consentVersion !== null && `同意书第 ${one.consentVersion} 版`),
    ],
  }
}
