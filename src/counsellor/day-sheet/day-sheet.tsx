import { Text, View } from '@tarojs/components'
import { aria } from '../../components/element/aria'
import { Icon } from '../../components/icon/icon'
import styles from './day-sheet.module.scss'
import type { SheetRow } from './rows'

const columns = ['时间', '预约码', '方式', '房间', '到了', '谈过', '没有来'] as const

/** The day as a table, with boxes to tick on paper. */
export function DaySheet({ label, rows }: { readonly label: string; readonly rows: readonly SheetRow[] }) {
  return (
    <View id='day-sheet' className={styles.table} {...aria({ role: 'table', label })}>
      <View className={`${styles.row} ${styles.head}`} {...aria({ role: 'row' })}>
        {columns.map((name) => (
          <View key={name} className={styles.cell} {...aria({ role: 'columnheader' })}>
            {name}
          </View>
        ))}
      </View>
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </View>
  )
}

function Row({ row }: { readonly row: SheetRow }) {
  const { id, time, code, way, room, isAsked, isHere, attended, missed } = row
  return (
    <View id={`sheet-${id}`} className={styles.row} {...aria({ role: 'row' })}>
      <Cell strong>{time}</Cell>
      <Cell strong end>
        {code}
      </Cell>
      <Cell>{isAsked ? `${way}（等你答复）` : way}</Cell>
      <Cell end>{room}</Cell>
      <Box ticked={isHere} />
      <Box ticked={attended} />
      <Box ticked={missed} />
    </View>
  )
}

interface CellProps {
  readonly strong?: boolean
  /** At the right edge, where two stand beside each other. */
  readonly end?: boolean
  readonly children: string
}

function Cell({ strong = false, end = false, children }: CellProps) {
  return (
    <View
      className={`${styles.cell} ${strong ? styles.strong : ''} ${end ? styles.end : ''}`}
      {...aria({ role: 'cell' })}
    >
      <Text>{children}</Text>
    </View>
  )
}

function Box({ ticked }: { readonly ticked: boolean }) {
  return (
    <View className={`${styles.cell} ${styles.tick}`} {...aria({ role: 'cell', label: ticked ? '已记' : '还没有记' })}>
      <View className={styles.box}>{ticked ? <Icon name='check' /> : null}</View>
    </View>
  )
}
