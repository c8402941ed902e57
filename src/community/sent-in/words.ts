import type { listContributions, readContribution } from '#core/contracts/contributions'
import type { OutputOf } from '#core/contracts/operation'
import type { ContributionState } from '#core/domain/contributions/contribution'
import type { Instant } from '#core/domain/time'
import { momentText } from '../../wording/dates'

export type Inbox = OutputOf<typeof listContributions>
export type Row = Inbox['open'][number]
export type Opened = OutputOf<typeof readContribution>['contribution']

export const stateWords: Record<ContributionState, string> = {
  waiting: '等你们看',
  asked: '等本人回话',
  taken: '收下了',
  declined: '没有登',
  'taken-back': '本人收回了',
}

export const toneOf = (state: ContributionState): 'accent' | 'warm' | 'soft' =>
  state === 'waiting' ? 'warm' : state === 'taken' ? 'accent' : 'soft'

/** `11月23日 09:00 寄来，321 字，署名，监护人替孩子寄的`. */
export const factsOf = ({ sentAt, length, named, sender }: Omit<Row, 'pieceId'>, now: Instant): string =>
  [
    `${momentText(sentAt, now)} 寄来`,
    `${length} 字`,
    named ? '署名' : '不署名',
    ...(sender === 'guardian' ? ['监护人替孩子寄的'] : []),
  ].join('，')
