import {
  callerWords,
  closedWords,
  mayCallWords,
  messageWords,
  outcomeWords,
  toOtherWords,
  windowsText,
} from '../calling-back/words'
import type { Copy } from './gather'
import { atText, type Item, lineIf } from './item'

export const mayCallItem = ({
  number,
  windows,
  mayLeaveWord,
  mayTellOther,
  at,
  wrongAt,
}: NonNullable<Copy['mayCall']>): Item => ({
  title: `${atText(at)} 留的`,
  lines: [
    ...lineIf(number && `号码：${number}`),
    `什么时候打：${windowsText(windows)}`,
    `没人接：${mayCallWords.word(mayLeaveWord)}`,
    `别人接：${mayCallWords.other(mayTellOther)}`,
    ...lineIf(wrongAt !== null && `${atText(wrongAt ?? 0)} 打过，是别人的号码，以后不打了`),
  ],
})

export function callbackItem(one: Copy['callbacks'][number]): Item {
  return {
    title: `${atText(one.askedAt)}，请 ${one.placeName} 打给你`,
    lines: [
      ...lineIf(one.number && `号码：${one.number}`),
      ...lineIf(one.name && `称呼：${one.name}`),
      ...lineIf(one.about && `写的话：${one.about}`),
      `什么时候打：${windowsText(one.windows)}`,
      `打的人怎么说自己：${one.ownCaller ?? callerWords[one.callerIs]}`,
      `没人接：${messageWords[one.message]}；别人接：${toOtherWords[one.toOther]}`,
      ...one.tries.map(({ at, outcome }) => `${atText(at)} 打过：${outcomeWords[outcome]}`),
      ...lineIf(one.closed && closedWords[one.closed.as]),
    ],
  }
}
