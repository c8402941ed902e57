import { type CivilDate, dateOf, type Instant } from '#core/domain/time'
import { Notice } from '../../components/notice/notice'
import { dateText } from '../../wording/dates'
import { useDraft } from './draft'
import { OneOfTwo } from './one-of-two'
import { useOthers } from './use-others'

interface NoneInARowProps {
  /** The last day that was looked at. */
  readonly until: CivilDate
  readonly now: Instant
}

/** No two places right after each other on any day: one of the two may come first. */
export function NoneInARow({ until, now }: NoneInARowProps) {
  const { draft, change } = useDraft()
  const { asked } = useOthers()
  const others = asked.state === 'ready' ? asked.value.others : []
  return (
    <Notice
      kind='empty'
      id='none-in-a-row'
      action={
        <OneOfTwo
          draft={draft}
          others={others}
          onOne={(forOther) => change({ forOther, second: null, tellsName: false })}
        />
      }
    >
      {`到${dateText(until, dateOf(now))}都没有两个挨着的空位。每天会多开放一天，可以再来看看，也可以先约一个，另一个改天再约。`}
    </Notice>
  )
}
