import type { Instant } from '#core/domain/time'
import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { openPage } from '../../navigation/door'
import { changed } from '../../resident/booking/appointments'
import { useMine } from '../../resident/booking/use-mine'
import { changeText } from '../../wording/changes'
import { momentText } from '../../wording/dates'

/** What staff changed, until the person has answered: nobody shall stand in front of a locked door. */
export function StaffChange({ now }: { now: Instant }) {
  const { asked } = useMine()
  const [first] = asked.state === 'ready' ? changed(asked.value.appointments) : []
  if (!first?.change) return null
  return (
    <ListGroup>
      <ListRow
        id='staff-change'
        icon='circle-alert'
        title={`${momentText(first.start, now)} 的预约有变动`}
        note={changeText(first)}
        onPress={() => void openPage('/resident/pages/appointments/index')}
      />
    </ListGroup>
  )
}
