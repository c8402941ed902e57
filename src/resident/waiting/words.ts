import { dateOf, type Instant } from '#core/domain/time'
import { modes as modeWords } from '../../wording/codes'
import { dateText } from '../../wording/dates'
import { type Own, spansOf, spanWords } from './draft'

/** About how many are asked first: never a number to watch. */
const aheadWords: Record<NonNullable<Own['ahead']>, string> = {
  nobody: '轮到你了，有合适的空位就先问你。',
  'one-or-two': '前面大约还有一两位。',
  'three-to-five': '前面大约还有三到五位。',
  more: '前面还有好几位，要等一阵。',
}

const becauseWords: Record<NonNullable<Own['because']>, string> = {
  own: '你让它先停着，排的先后不变。',
  unanswered: '连着三次没有等到你的答复，先停着，排的先后不变。',
  full: '让过的空位很多，先停着。看看是不是要换个时间再排。',
  served: '已经约上了。',
  withdrawn: '你已经退了这处候补。',
  over: '到期了，没有等到。还想等，可以再排。',
}

export function standingText({ because, ahead, unanswered, offered }: Own): string {
  if (because) return becauseWords[because]
  if (offered) return ''
  const before = unanswered > 0 ? '上一个空位过了答复的时候，已经去问下一位。你还排在原来的位置。' : ''
  return `${before}${ahead ? aheadWords[ahead] : ''}`
}

export const titleOf = ({ counsellorName, siteNames }: Own): string => counsellorName ?? siteNames.join('、')

/** What was said when it was joined; never what it is about. */
export function wishLines(own: Own, now: Instant): string[] {
  const { counsellorName, siteNames, modes, until } = own
  const when = spansOf(own).map((span) => spanWords[span])
  return [
    ...(counsellorName === null ? [] : [`在${siteNames.join('、')}`]),
    modes.map((mode) => modeWords[mode]).join('、'),
    when.length === 0 ? '什么时候都可以' : when.join('、'),
    `等到${dateText(until, dateOf(now))}`,
  ]
}
