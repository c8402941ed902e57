import type { Instant } from '#core/domain/time'
import { momentText } from '../../wording/dates'
import type { Appointment } from './appointments'

/**
 * What became of it, in a sentence; null where the time and the code say all. `others`: those it may have been moved from
 * or to, as far as they are known.
 */
export function storyOf(appointment: Appointment, others: readonly Appointment[], now: Instant): string | null {
  const { status, expires, movedFrom, movedTo, start, wants } = appointment
  const before = others.find(({ id }) => id === movedFrom)
  const after = others.find(({ id }) => id === movedTo)
  const came = before ? cameText(before, start, now) : ''
  switch (status) {
    case 'asked':
      return `${came}${askedText(expires, now)}`
    case 'moved':
      return after ? `改到了 ${momentText(after.start, now)}。` : '已经改到别的时间。'
    case 'lapsed':
      return '咨询师没有来得及回复，这一次没有约成。这不是你的问题，可以另约一个时间。'
    case 'declined':
      return '这个时间咨询师安排不了，这一次没有约成。可以另约一个时间，或者换一位。'
    case 'cancelled-by-staff':
      if (wants?.called)
        return `${wants.called.by}在 ${momentText(wants.called.at, now)} 联系过你。还有事的话，可以打给站点，或者另约一个时间。`
      if (wants?.kind === 'call-back')
        return '已经记下：请打电话给你。等不及的话，也可以自己打给站点，或者另约一个时间。'
      if (wants?.kind === 'help') return '已经告诉咨询师你需要帮助。不用等，求助页里的电话现在就能打。'
      if (after && after.start === start) return `换成了${after.counsellorName}，还是这个时间。`
      return '这一次是站点那边取消的，不是你的问题。可以另约一个时间。'
    case 'missed-by-counsellor':
      return '让你白等了一次，对不起。可以另约一个时间。'
    default:
      return came || null
  }
}

function cameText(before: Appointment, start: Instant, now: Instant): string {
  return before.start === start
    ? `原来是${before.counsellorName}，时间没有变。`
    : `从 ${momentText(before.start, now)} 改过来的。`
}

const askedText = (expires: Instant | null, now: Instant) =>
  expires === null
    ? '正在等咨询师回复。'
    : `正在等咨询师回复，最晚 ${momentText(expires, now)} 有消息。没有回复就自动取消，不用做什么。`
