import type { Outcome, Scale } from '#core/domain/assessment/scale'
import { addDays, type CivilDate, yearMonthDay } from '#core/domain/time'

/** The one thing a result suggests. `call`: the help line stands next to it as well. */
export interface NextStep {
  readonly title: string
  readonly text: string
  readonly label: string
  readonly leadsTo: 'reading' | 'self-tests' | 'booking' | 'soonest-places'
  readonly call: boolean
}

/** An answer that calls for support calls for a person soon, however low the total is. */
export function nextStepOf(scale: Scale, band: Outcome, completedOn: CivilDate, needsSupport: boolean): NextStep {
  switch (needsSupport ? 'talk-soon' : band.nextStep) {
    case 'read':
      return {
        title: '接下来，可以读一点',
        text: '看看平时怎样照顾自己的睡眠、心情和身体。',
        label: '去读一读',
        leadsTo: 'reading',
        call: false,
      }
    case 'retest': {
      const { month, day } = yearMonthDay(addDays(completedOn, scale.retestAfterDays ?? 1))
      return {
        title: '接下来，过些天再看一次',
        text: `题目问的是最近一段日子，太早再做看不出变化。${month}月${day}日以后再做一次，看看有没有不同。`,
        label: '知道了，回到自评',
        leadsTo: 'self-tests',
        call: false,
      }
    }
    case 'longer':
      return {
        title: '接下来，可以做一份长一点的',
        text: '这份问卷很短。自评里有一份问得更细的，做完会看得更清楚。',
        label: '回到自评，找长一点的那份',
        leadsTo: 'self-tests',
        call: false,
      }
    case 'doctor':
      return {
        title: '接下来，请家人陪着去医院看看',
        text: '可以去综合医院的老年病科、神经内科、精神/心理科、记忆门诊，或者精神卫生专科医院。',
        label: '先读一读怎样照顾',
        leadsTo: 'reading',
        call: false,
      }
    case 'talk':
      return {
        title: '接下来，约个人聊聊',
        text: '社区心理咨询师可以和你谈一谈，免费，不用写名字。',
        label: '去约咨询',
        leadsTo: 'booking',
        call: false,
      }
    case 'talk-soon':
      return {
        title: '接下来，这几天就找人谈谈',
        text: '先约最近的一个时间，免费，不用写名字。等不及那一天，现在就可以打 12356。',
        label: '约最近的时间',
        leadsTo: 'soonest-places',
        call: true,
      }
  }
}
