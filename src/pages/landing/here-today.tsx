import type { Instant } from '#core/domain/time'
import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { openPage } from '../../navigation/door'
import { arrange, canCheckIn } from '../../resident/booking/appointments'
import { useMine } from '../../resident/booking/use-mine'
import { momentText } from '../../wording/dates'

/** Whoever comes for an appointment and scans the code at the door: one tap from saying that they are there. */
export function HereToday({ siteId, scene, now }: { siteId: string; scene: string; now: Instant }) {
  const { asked } = useMine()
  const ahead = asked.state === 'ready' ? arrange(asked.value.appointments, now).ahead : []
  const next = ahead.find((one) => one.siteId === siteId && canCheckIn(one, now))
  if (!next) return null
  return (
    <ListGroup>
      <ListRow
        id='here-today'
        icon='calendar-check'
        title={`${momentText(next.start, now)} 在这里有预约`}
        note='到了的话，点这里登记一下'
        onPress={() => void openPage('/resident/pages/appointments/index', { here: scene })}
      />
    </ListGroup>
  )
}
