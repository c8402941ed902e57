import type { OutputOf } from '#core/contracts/operation'
import type { listDoors } from '#core/contracts/organisation'
import { openingAt } from '#core/domain/organisation/opening'
import { dateOf } from '#core/domain/time'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { Notice } from '../../../components/notice/notice'
import { type Column, DeskTable } from '../../../counsellor/desk/table/desk-table'
import { useNow } from '../../../device/use-now'
import { openingText, specialLines } from '../../../wording/opening-hours'

export type Doors = OutputOf<typeof listDoors>['doors']
type Door = Doors[number]

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
  const nowOf = ({ openingHours, special }: Door) => openingText(openingAt(openingHours, now, special), now)
  const nextOf = ({ special }: Door) => specialLines(special, dateOf(now), 1)
  const columns: readonly Column<Door>[] = [
    { title: '站点', of: ({ name }) => name },
    { title: '在哪里', of: ({ place }) => place },
    { title: '现在', of: nowOf },
    { title: '下一个不一样的日子', of: nextOf },
  ]
  const wayTo =
    ({ id }: Door) =>
    () =>
      onOpen(id)
  return (
    <DeskTable title='站点' columns={columns} rows={doors} idOf={({ id }) => `door-${id}`} opens={wayTo}>
      <ListGroup title='站点'>
        {doors.map((door) => (
          <ListRow
            key={door.id}
            id={`door-${door.id}`}
            title={door.name}
            note={[door.place, nowOf(door), ...nextOf(door)].join(' · ')}
            onPress={wayTo(door)}
          />
        ))}
      </ListGroup>
    </DeskTable>
  )
}
