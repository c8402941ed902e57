import { Text, View } from '@tarojs/components'
import type { Instant } from '#core/domain/time'
import { aria } from '../../components/element/aria'
import { Icon } from '../../components/icon/icon'
import styles from './day.module.scss'
import { callCells, comerCells, type Day } from './rows'

const comerColumns = ['时间', '预约码', '找谁', '方式', '到了'] as const
const callColumns = ['预约码', '说什么', '什么时候打', '打过', '打好了'] as const

export const ComerTable = ({ comers }: Pick<Day, 'comers'>) => (
  <Table id='comers' label='谁来' columns={comerColumns}>
    {comers.map((one) => (
      <Row key={one.id} id={`comer-${one.id}`} cells={comerCells(one)} ticked={one.isHere} />
    ))}
  </Table>
)

export const CallTable = ({ calls, date, now }: Pick<Day, 'calls' | 'date'> & { readonly now: Instant }) => (
  <Table id='calls' label='要打的电话' columns={callColumns}>
    {calls.map((one) => (
      <Row
        key={`${one.occasion}-${one.id}`}
        id={`to-call-${one.id}`}
        cells={callCells(one, date, now)}
        ticked={false}
      />
    ))}
  </Table>
)

interface TableProps {
  readonly id: string
  readonly label: string
  readonly columns: readonly string[]
  readonly children: React.ReactNode
}

/** With a box to tick on paper at the end of each row. */
function Table({ id, label, columns, children }: TableProps) {
  return (
    <View id={id} className={styles.table} {...aria({ role: 'table', label })}>
      <View className={`${styles.row} ${styles.head}`} {...aria({ role: 'row' })}>
        {columns.map((name) => (
          <View key={name} className={styles.cell} {...aria({ role: 'columnheader' })}>
            {name}
          </View>
        ))}
      </View>
      {children}
    </View>
  )
}

interface RowProps {
  readonly id: string
  readonly cells: readonly string[]
  readonly ticked: boolean
}

function Row({ id, cells, ticked }: RowProps) {
  return (
    <View id={id} className={styles.row} {...aria({ role: 'row' })}>
      {cells.map((text, at) => (
        <View key={at} className={styles.cell} {...aria({ role: 'cell' })}>
          <Text>{text}</Text>
        </View>
      ))}
      <View
        className={`${styles.cell} ${styles.tick}`}
        {...aria({ role: 'cell', label: ticked ? '已记' : '还没有记' })}
      >
        <View className={styles.box}>{ticked ? <Icon name='check' /> : null}</View>
      </View>
    </View>
  )
}
