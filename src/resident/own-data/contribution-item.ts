import { contributionStateWords } from '../../wording/contributions'
import type { Copy } from './gather'
import { atText, type Item, lineIf } from './item'

export function contributionItem(one: Copy['contributions'][number]): Item {
  return {
    title: `${atText(one.sentAt)}，寄给心语报${one.sender === 'guardian' ? '，替孩子寄的' : ''}`,
    lines: [
      ...lineIf(one.title && `标题：${one.title}`),
      ...lineIf(one.text),
      `署名：${one.signature ?? '不署名'}`,
      ...one.asked.flatMap(({ at, question, repliedAt, reply }) => [
        `${atText(at)} 编辑问：${question}`,
        ...lineIf(reply !== null && repliedAt !== null && `${atText(repliedAt)} 你答：${reply}`),
      ]),
      ...lineIf(one.declined && `编辑说：${one.declined}`),
      `${contributionStateWords[one.printedAs === null ? one.state : 'printed']}，${atText(one.changedAt)}`,
    ],
  }
}
