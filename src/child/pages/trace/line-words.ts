import type { readTrace } from '#core/contracts/children'
import type { OutputOf } from '#core/contracts/operation'
import type { RemovalReason } from '#core/domain/children/profile'
import type { ExceptionReason, Shown } from '#core/domain/children/result'

export type Line = OutputOf<typeof readTrace>['lines'][number]

const removed: Record<RemovalReason, string> = {
  left: '自己退出了',
  'not-guardian-any-more': '不再照看这个孩子',
  'by-mistake': '当初加错了',
  'for-safety': '为了孩子的安全',
}
const shown: Record<Shown, string> = { all: '都给大人看', outline: '只给大人看大概', nothing: '不给大人看' }
const told: Record<ExceptionReason, string> = {
  'asked-for-somebody': '说了需要有人陪，写给了大人：需要关心',
  'critical-answer': '有个回答让人担心，写给了大人：需要关心',
}

const wordOf = <Key extends string>(words: Record<Key, string>, detail: Line['detail']): string =>
  detail !== null && detail in words ? words[detail as Key] : ''

function whoText({ by }: Line): string {
  if (!('place' in by)) return by.who === 'me' ? '我' : '孩子'
  return by.place === null ? '一位已经退出的监护人' : `第${by.place}位监护人`
}

/** One line of what happened, in words: who and what. */
export function lineText(line: Line): string {
  const who = whoText(line)
  switch (line.did) {
    case 'said-yes':
      return `${who}说了同意`
    case 'said-no':
      return `${who}说了不同意`
    case 'guardian-joined':
      return line.by.who === 'me' ? '我加入，成了监护人' : `${who}加入了`
    case 'guardian-removed':
      return `${who}记下：一位监护人退出，${wordOf(removed, line.detail)}`
    case 'own-account':
      return line.by.who === 'me' ? '我连上了自己的账号' : '孩子连上了自己的账号'
    case 'looked':
      return line.by.who === 'me' ? '我打开看了孩子自己说的' : `${who}打开看了我说的`
    case 'spoke':
      return line.by.who === 'me' ? '我记下：和孩子聊过了' : `${who}记下：和我聊过了`
    case 'shown':
      return `${who}改了一份：${wordOf(shown, line.detail)}`
    case 'exception':
      return `${who}${wordOf(told, line.detail)}`
  }
}
