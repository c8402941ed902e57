import type { OutputOf } from '#core/contracts/operation'
import type { listDoors } from '#core/contracts/organisation'
import { openingAt } from '#core/domain/organisation/opening'
import { dateOf } from '#core/domain/time'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { Notice } from '../../../components/notice/notice'
import { useNow } from '../../../device/use-now'
import { openingText, specialLines } from '../../../wording/opening-hours'

export type Doors = OutputOf<typeof listDoors>['doors']

interface DoorRowsProps {
  readonly doors: Doors
  readonly onOpen: (id: string) => void
}

/** Each site with what its door says at this moment, and the next day that is not as its weekday is. */
export function DoorRows({ doors, onOpen }: DoorRowsProps) {
  const now = useNow()
  if (doors.length === 0) {
    return (
      <Notice kind='empty' id='no-doors'>
        你编辑的地方还没有在用的站点。站点由管理人员来加，加好了会出现在这里。
      </Notice>
    )
  }
  return (
    <ListGroup title='站点'>
      {doors.map(({ id, name, place, openingHours, special }) => {
        const [next] = specialLines(special, dateOf(now), 1)
        const says = [place, openingText(openingAt(openingHours, now, special), now), ...(next ? [next] : [])]
        return <ListRow key={id} id={`door-${id}`} title={name} note={says.join(' · ')} onPress={() => onOpen(id)} />
      })}
    </ListGroup>
  )
}
