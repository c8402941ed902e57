import type { Instant } from '#core/domain/time'
import { inboxWords } from '../../wording/inbox'
import { callbackItem, mayCallItem } from './callback-item'
import { childItems } from './child-items'
import { contributionItem } from './contribution-item'
import type { Copy } from './gather'
import { atText, type Item } from './item'
import { lookedAt, lookedFor, whoLooked } from './look-words'
import { moveText } from './move-words'
import { resultItem } from './result-item'
import { appointmentItem, ownLines } from './visit-item'
import { waitingItem } from './waiting-item'
import { agreedWords } from './words'

export interface Section {
  readonly id: string
  readonly title: string
  readonly items: readonly Item[]
}

/** The whole copy in words, kind by kind; kinds of which there is nothing are not there. */
export function sectionsOf(copy: Copy): Section[] {
  const own = ownLines(copy.booking)
  const all: Section[] = [
    { id: 'own', title: '关于你', items: own.length > 0 ? [{ title: '约的时候留下的', lines: own }] : [] },
    { id: 'appointments', title: '预约', items: copy.booking.appointments.map(appointmentItem) },
    { id: 'results', title: '保存的自评', items: copy.assessments.map(resultItem) },
    { id: 'callbacks', title: '请人打给你', items: copy.callbacks.map(callbackItem) },
    { id: 'may-call', title: '变动了打给你', items: copy.mayCall ? [mayCallItem(copy.mayCall)] : [] },
    { id: 'waiting', title: '排过的候补', items: copy.waiting.map((one) => waitingItem(one, copy.madeAt)) },
    { id: 'contributions', title: '寄给心语报', items: copy.contributions.map(contributionItem) },
    { id: 'children', title: '孩子', items: copy.children.flatMap(childItems) },
    { id: 'inbox', title: '告诉过你的', items: copy.inbox.map(inboxItem) },
    { id: 'looks', title: '谁看过', items: copy.looks.map(lookItem) },
    { id: 'agreed', title: '同意过什么', items: copy.agreed.map(agreedItem) },
    { id: 'move', title: '换了微信，搬记录', items: copy.move ? [moveItem(copy.move, copy.madeAt)] : [] },
  ]
  return all.filter(({ items }) => items.length > 0)
}

const moveItem = (move: NonNullable<Copy['move']>, madeAt: Instant): Item => ({
  title: atText(move.at),
  lines: [moveText(move, madeAt)],
})

function agreedItem({ to, version, at, answer, times }: Copy['agreed'][number]): Item {
  return {
    title: agreedWords[to].title,
    lines: [`${answer === 'yes' ? '同意' : '不同意'}，第 ${version} 版，一共 ${times} 次`, `最近一次：${atText(at)}`],
  }
}

const inboxItem = ({ kind, at }: Copy['inbox'][number]): Item => ({
  title: `${atText(at)} 的消息`,
  lines: [inboxWords[kind]],
})

function lookItem(look: Copy['looks'][number]): Item {
  const what = look.what.map((one) => lookedAt[one]).join('、')
  return { title: atText(look.at), lines: [`${whoLooked(look)}，${lookedFor[look.purpose]}`, `看了：${what}`] }
}
