import type { Outcome, Scale } from '#core/domain/assessment/scale'
import type { Topic } from '#core/domain/scheduling/topic'
import { addDays, type CivilDate, yearMonthDay } from '#core/domain/time'
import { topics } from '../../wording/codes'
import { fittingOf } from './fitting'

export type Destination =
  | { readonly to: 'reading' | 'calm' | 'self-tests' | 'soonest-places' }
  | { readonly to: 'article'; readonly articleId: string }
  | { readonly to: 'self-test'; readonly scaleId: string }
  /** With what it would be about already chosen; it can be changed there. */
  | { readonly to: 'booking'; readonly topic: Topic | null }

/** The one thing a result suggests. `call`: the help line stands next to it as well. */
export interface NextStep {
  readonly title: string
  readonly text: string
  readonly label: string
  readonly leads: Destination
  readonly call: boolean
}

/** The longer questionnaire a short one names. */
export type Longer = Pick<Scale, 'id' | 'plainTitle' | 'minutes' | 'items'>

function toRead(scale: Pick<Scale, 'id'>): NextStep {
  const first = fittingOf(scale.id)?.first
  if (first === 'calm') {
    return {
      title: '接下来，可以让自己静一静',
      text: '跟着做几分钟慢呼吸，什么都不用准备，在哪里都行。',
      label: '去做慢呼吸',
      leads: { to: 'calm' },
      call: false,
    }
  }
  return {
    title: '接下来，可以读一点',
    text: '看看平时怎样照顾自己的睡眠、心情和身体。',
    label: '去读一读',
    leads: first ? { to: 'article', articleId: first.article } : { to: 'reading' },
    call: false,
  }
}

function toRetest(completedOn: CivilDate, days: number): NextStep {
  const { month, day } = yearMonthDay(addDays(completedOn, days))
  return {
    title: '接下来，过些天再看一次',
    text: `题目问的是最近一段日子，太早再做看不出变化。${month}月${day}日以后再做一次，看看有没有不同。`,
    label: '知道了，回到自评',
    leads: { to: 'self-tests' },
    call: false,
  }
}

function toTalk(scale: Pick<Scale, 'id'>): NextStep {
  const topic = fittingOf(scale.id)?.topic ?? null
  const chosen = topic === null ? '' : `话题先替你选了“${topics[topic]}”，到时可以改。`
  return {
    title: '接下来，约个人聊聊',
    text: `社区心理咨询师可以和你谈一谈，免费，不用写名字。${chosen}`,
    label: '去约咨询',
    leads: { to: 'booking', topic },
    call: false,
  }
}

const talkSoon: NextStep = {
  title: '接下来，这几天就找人谈谈',
  text: '先约最近的一个时间，免费，不用写名字。等不及那一天，现在就可以打 12356。',
  label: '约最近的时间',
  leads: { to: 'soonest-places' },
  call: true,
}

const toDoctor: NextStep = {
  title: '接下来，去医院问问医生',
  text: '请家里人陪着，到医院当面看看，把这次的结果和平时的样子讲给医生听。不知道从哪里问起，可以先约社区的人聊一聊。',
  label: '先约社区的人聊聊',
  leads: { to: 'booking', topic: null },
  call: false,
}

function toLonger({ id, plainTitle, items, minutes }: Longer): NextStep {
  return {
    title: `接下来，可以做长一点的“${plainTitle}”`,
    text: `这几题只是个开头。“${plainTitle}”一共 ${items.length} 题，大约 ${minutes} 分钟，看得更清楚些。做不做由你决定。`,
    label: `做“${plainTitle}”`,
    leads: { to: 'self-test', scaleId: id },
    call: false,
  }
}

interface Facts {
  readonly scale: Pick<Scale, 'id' | 'retestAfterDays'>
  /** Null where the answers cannot be scored. */
  readonly outcome: Pick<Outcome, 'nextStep'> | null
  readonly completedOn: CivilDate
  readonly needsSupport: boolean
  /** What the scale names as its longer form, where it is offered. */
  readonly longer: Longer | null
}

/** An answer that calls for support calls for a person soon, however low the total is. */
export function nextStepOf({ scale, outcome, completedOn, needsSupport, longer }: Facts): NextStep {
  if (needsSupport) return talkSoon
  switch (outcome?.nextStep ?? 'talk') {
    case 'read':
      return toRead(scale)
    case 'retest':
      return scale.retestAfterDays === null ? toRead(scale) : toRetest(completedOn, scale.retestAfterDays)
    case 'longer':
      return longer ? toLonger(longer) : toTalk(scale)
    case 'talk':
      return toTalk(scale)
    case 'talk-soon':
      return talkSoon
    case 'doctor':
      return toDoctor
  }
}
