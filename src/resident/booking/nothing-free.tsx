import { supportLine } from '#core/domain/hotlines/order'
import type { CivilDate, Instant } from '#core/domain/time'
import { dateOf } from '#core/domain/time'
import { Button } from '../../components/button/button'
import { HotlineList } from '../../components/hotline-list/hotline-list'
import { Notice } from '../../components/notice/notice'
import { useKnownLines } from '../../lines/known-lines'
import { openPage } from '../../navigation/door'
import { dateText } from '../../wording/dates'

interface NothingFreeProps {
  /** The last day that was looked at. */
  readonly until: CivilDate
  readonly now: Instant
  /** What can be waited for from here, in the words of an address; anything, where it is left out. */
  readonly waitFor?: Readonly<Record<string, string>>
}

/** No place as far as one can book: what else there is to do. */
export function NothingFree({ until, now, waitFor = {} }: NothingFreeProps) {
  const { lines, viewer } = useKnownLines()
  return (
    <>
      <Notice
        kind='empty'
        id='no-openings'
        action={
          <>
            <Button id='wait' onPress={() => void openPage('/resident/pages/waiting/index', { join: '1', ...waitFor })}>
              排候补，有空位先问我
            </Button>
            <Button kind='secondary' id='other-counsellors' onPress={() => void openPage('/pages/booking/index')}>
              看看所有咨询师
            </Button>
            <Button kind='quiet' id='call-me' onPress={() => void openPage('/resident/pages/call-back/index')}>
              请社区的人打给我
            </Button>
          </>
        }
      >
        {`到${dateText(until, dateOf(now))}都约满了。有人取消就会空出来，每天也会多开放一天。排了候补，空出来先问你，不用一直来看。等不及的话，可以先打电话说一说。`}
      </Notice>
      <HotlineList entries={supportLine(lines, now, viewer)} />
    </>
  )
}
