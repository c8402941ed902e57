import type { Instant } from '#core/domain/time'
import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { openPage } from '../../navigation/door'
import { arrange } from '../../resident/booking/appointments'
import { useMine } from '../../resident/booking/use-mine'
import { momentText } from '../../wording/dates'

interface FirstWaysProps {
  /** There is something that people use by themselves. */
  readonly selfServe: boolean
  /** The soonest free place of all; null when there is none or none is known. */
  readonly soonest: Instant | null
  readonly now: Instant
}

export function FirstWays({ soonest, selfServe, now }: FirstWaysProps) {
  const { asked } = useMine()
  const next = asked.state === 'ready' ? arrange(asked.value.appointments, now).ahead[0] : undefined
  return (
    <ListGroup>
      <ListRow
        id='my-appointments'
        icon='calendar-clock'
        title='我的预约'
        note={next ? `下一次：${momentText(next.start, now)}` : undefined}
        onPress={() => void openPage('/resident/pages/appointments/index')}
      />
      <ListRow
        id='find-time'
        icon='users-round'
        title='帮我找合适的'
        note='按想谈的事和方式来找，也可以都不选'
        onPress={() => void openPage('/resident/pages/find/index')}
      />
      <ListRow
        id='soonest-places'
        icon='clock'
        title='约最近的时间'
        note={soonest === null ? '不挑人，哪个空位最近就约哪个' : `不挑人，最近的空位在${momentText(soonest, now)}`}
        onPress={() => void openPage('/resident/pages/soonest/index')}
      />
      <ListRow
        id='to-places'
        icon='map-pin'
        title='可以去的地方'
        onPress={() => void openPage('/resident/pages/places/index')}
      />
      {selfServe ? (
        <ListRow
          id='things'
          icon='wind'
          title='自己用一会儿'
          note='放松椅、沙盘这些，约一段时间自己用'
          onPress={() => void openPage('/resident/pages/things/index')}
        />
      ) : null}
    </ListGroup>
  )
}
