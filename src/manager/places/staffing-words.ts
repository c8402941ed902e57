import type { OutputOf } from '#core/contracts/operation'
import type { readStaffing } from '#core/contracts/organisation'
import { MOST_BY_NAME } from '#core/contracts/organisation/read'
import { betweenWords } from '../../staff/words'
import { fullDateText } from '../../wording/dates'

type Read = OutputOf<typeof readStaffing>
type Post = Read['staffed'][number]['posts'][number]

export const postBadge = (missing: number): string => (missing > 0 ? `缺 ${missing} 人` : '齐了')

/** Of an area: too many in one place do not stand in for too few in another, and one person may stand in two. */
export const sumText = ({ required, filled, people }: Read['sums'][number]): string =>
  `该有 ${required} 人，配上了 ${filled} 人；实际在岗的一共 ${people} 位`

export function heldText({ required, held, invited, by }: Post): string {
  const more = held - by.filter(({ between }) => between === null).length
  // Those who hold it come first; of others it is not known how many are cut off.
  const isCut = more === 0 && by.length === MOST_BY_NAME
  return [
    `该有 ${required} 人，在岗 ${held} 人`,
    invited > 0 ? `还有 ${invited} 份邀请等人加入` : '',
    more > 0 ? `下面没有列全，还有 ${more} 人` : '',
    isCut ? `下面最多列 ${MOST_BY_NAME} 人，都在同事的名单里` : '',
  ]
    .filter((one) => one !== '')
    .join('，')
}

/** What keeps somebody from their post, or will before long; nothing for whoever is simply there. */
export function whyText({ between, endsOn }: Post['by'][number]): string | null {
  if (between !== null) return `不算在岗：${betweenWords[between]}`
  return endsOn === null ? null : `证件到${fullDateText(endsOn)}`
}
