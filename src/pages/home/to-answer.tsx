import type { listMyAppointments } from '#core/contracts/appointments'
import type { OutputOf } from '#core/contracts/operation'
import type { Instant } from '#core/domain/time'
import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { openPage } from '../../navigation/door'
import { useMine } from '../../resident/booking/use-mine'
import { momentText } from '../../wording/dates'

type Asked = OutputOf<typeof listMyAppointments>['toAnswer'][number]

interface Words {
  readonly title: string
  readonly note: string
  /** Where it is said until when. */
  readonly by?: (when: string) => string
  readonly page: string
}

const words: Record<Asked['kind'], Words> = {
  'place-offered': {
    title: '有一个时间给你留着',
    note: '打开答复',
    by: (when) => `${when} 以前答复`,
    page: '/resident/pages/waiting/index',
  },
  'waiting-paused': {
    title: '你排的候补先停着',
    note: '想继续等，打开说一声',
    page: '/resident/pages/waiting/index',
  },
  'move-asked': {
    title: '有人要把这里的记录搬到另一个微信',
    note: '不是你，就打开停掉',
    by: (when) => `不是你，就在 ${when} 以前打开停掉`,
    page: '/resident/pages/moving/index',
  },
  'shift-asked': {
    title: '有同事想请你替一班',
    note: '打开看看行不行',
    page: '/community/pages/duty/index',
  },
}

/** What waits for a word of theirs, beside what staff changed: it stays until they gave one. */
export function ToAnswer({ now }: { now: Instant }) {
  const { asked } = useMine()
  const all =
    asked.state === 'ready'
      ? asked.value.toAnswer.filter(({ kind, until }) => kind !== 'place-offered' || until === null || until > now)
      : []
  if (all.length === 0) return null
  return (
    <ListGroup>
      {all.map(({ kind, ref, until }) => (
        <ListRow
          key={`${kind}-${ref}`}
          id={`answer-${kind}-${ref}`}
          icon='circle-alert'
          title={words[kind].title}
          note={(until !== null && words[kind].by?.(momentText(until, now))) || words[kind].note}
          onPress={() => void openPage(words[kind].page, kind === 'shift-asked' ? { id: ref } : {})}
        />
      ))}
    </ListGroup>
  )
}
