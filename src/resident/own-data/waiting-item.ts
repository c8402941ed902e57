import { topics } from '../../wording/codes'
import { standingText, titleOf, wishLines } from '../waiting/words'
import type { Copy } from './gather'
import { atText, type Item, lineIf } from './item'

export function waitingItem(one: Copy['waiting'][number], madeAt: Copy['madeAt']): Item {
  return {
    title: `${atText(one.since)}，排的候补：${titleOf(one)}`,
    lines: [
      ...wishLines(one, madeAt),
      ...lineIf(one.topic && `想聊：${topics[one.topic]}`),
      ...lineIf(standingText(one)),
    ],
  }
}
