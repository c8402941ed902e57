import type { Instant } from '#core/domain/time'
import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { openPage } from '../../navigation/door'
import { arrange } from '../../resident/booking/appointments'
import { useMine } from '../../resident/booking/use-mine'
import { modes } from '../../wording/codes'
import { momentText } from '../../wording/dates'

/**
 * The one to come first; while the cloud has not said, the one this phone keeps, if it does. Nothing at all is shown
 * while that is unknown: the front page does not report troubles.
 */
export function NextAppointment({ now }: { now: Instant }) {
  const { asked, copy } = useMine()
  const known = asked.state === 'ready' ? arrange(asked.value.appointments, now).ahead : (copy?.appointments ?? [])
  const [next] = known
  if (!next) return null
  const where = next.mode === 'room' ? `${next.siteName} · ${modes[next.mode]}` : modes[next.mode]
  const since = asked.state !== 'ready' && copy ? `（${momentText(copy.at, now)} 存在这台手机上的）` : ''
  return (
    <ListGroup>
      <ListRow
        id='next-appointment'
        icon='calendar-clock'
        title={`下一次预约：${momentText(next.start, now)}`}
        note={`${where}${since}`}
        onPress={() => void openPage('/resident/pages/appointments/index')}
      />
    </ListGroup>
  )
}
