import { listMyAppointments } from '#core/contracts/appointments'
import type { Instant } from '#core/domain/time'
import { useReading } from '../../cloud/use-reading'
import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { openPage } from '../../navigation/door'
import { modes } from '../../wording/codes'
import { momentText } from '../../wording/dates'

/** The one to come first. Nothing at all is shown while that is unknown: the front page does not report troubles. */
export function NextAppointment({ now }: { now: Instant }) {
  const mine = useReading(listMyAppointments, {})
  if (mine.state !== 'ready') return null
  const next = mine.value.appointments
    .filter(({ status, end }) => status === 'confirmed' && end > now)
    .sort((a, b) => a.start - b.start)[0]
  if (!next) return null
  return (
    <ListGroup>
      <ListRow
        id='next-appointment'
        icon='calendar-clock'
        title={`下一次预约：${momentText(next.start, now)}`}
        note={`${next.siteName} · ${modes[next.mode]}`}
        onPress={() => void openPage('/resident/pages/appointments/index')}
      />
    </ListGroup>
  )
}
