import { clockText, dateOf, type Instant } from '#core/domain/time'
import { modes } from '../../wording/codes'
import { momentText } from '../../wording/dates'
import type { Affected, Decision, PlainKind, Preview } from './decisions'

/** What fails, said to the counsellor. */
export const failures: Record<Affected['by'], string> = {
  hours: '这个时间要关了',
  offer: '这种谈话要改了',
  suspended: '暂停以后不再接待',
}

export const plainNames: Record<PlainKind, string> = {
  keep: '保留，照常见面',
  choose: '取消，请对方选',
  cancel: '取消',
}

export const plainNotes: Record<PlainKind, string> = {
  keep: '时间关了，这一次还在，对方什么都不用做。',
  choose: '对方会看到：换一位、另选时间、请站点打电话，或者现在就要帮助。选了会自动办好。',
  cancel: '对方会在“我的预约”最上面看到。',
}

/** Of somebody without an account. */
export const guestText = '这一位是代约的，没有自己的页面，看不到变动：请打一个电话。号码在日程里这个预约上。'

/** Before saving, while the number can still be read. */
export const callText = (count: number): string =>
  `有 ${count} 位是代约的，看不到变动：先在日程里看好电话号码，再保存，然后打电话说一声。`

/** What was decided, in a few words. */
export function decisionText(decision: Decision, { substitutes }: Preview, now: Instant): string {
  switch (decision.kind) {
    case 'move':
      return `改到 ${momentText(decision.start, now)} · ${modes[decision.mode]}`
    case 'substitute':
      return `请${nameOf(substitutes, decision.counsellorId)}代`
    default:
      return plainNames[decision.kind]
  }
}

export const nameOf = (all: readonly { readonly id: string; readonly name: string }[], id: string): string =>
  all.find((one) => one.id === id)?.name ?? ''

interface Stretch {
  readonly from: number
  readonly until: number
  readonly siteId: string
}

/** `09:00–12:00、14:00–17:00`; each with its site where there are several. */
export function stretchesText(stretches: readonly Stretch[], siteName: (id: string) => string | null): string {
  return stretches
    .map(({ from, until, siteId }) => {
      const where = siteName(siteId)
      return `${clockText(from)}–${clockText(until)}${where ? `（${where}）` : ''}`
    })
    .join('、')
}

/** How many people a change meets, and what is to be done first. */
export function leadText(affected: number, left: number): string {
  if (affected === 0) return '没有人受影响，可以直接保存。'
  if (left === 0) return `有 ${affected} 个预约受影响，都决定好了。`
  return `有 ${affected} 个预约受影响，先决定每一个怎么办，才能保存。`
}

/** How many are named before the rest is a number. */
const NAMED = 4

/** Which of them could not be done as it was chosen, by time and code: `周五 09:00 K7QM`. */
export function doubtedText({ affected }: Pick<Preview, 'affected'>, doubted: readonly string[], now: Instant): string {
  const named = affected
    .filter(({ appointmentId }) => doubted.includes(appointmentId))
    .map(({ start, code }) => `${momentText(start, now)} ${code}`)
  const [only, ...others] = named
  if (only === undefined) return ''
  if (others.length === 0) return `没有办成的是 ${only}。`
  const more = named.length > NAMED ? ` 等 ${named.length} 个` : ''
  return `没有办成的在这几个里：${named.slice(0, NAMED).join('、')}${more}。`
}
