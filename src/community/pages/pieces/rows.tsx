import { View } from '@tarojs/components'
import { useState } from 'react'
import { listPieces } from '#core/contracts/publishing'
import { dateOf } from '#core/domain/time'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Badge } from '../../../components/badge/badge'
import { Button } from '../../../components/button/button'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { Notice } from '../../../components/notice/notice'
import { type Column, DeskTable } from '../../../counsellor/desk/table/desk-table'
import { useNow } from '../../../device/use-now'
import { openPage } from '../../../navigation/door'
import { emptyWords, type Group, groupWords, isIn } from '../../piece/groups'
import { noteOf, type Row, stateWords, toneOf } from '../../piece/words'
import styles from './index.module.scss'

interface RowsProps {
  readonly group: Group
  readonly rows: readonly Row[]
  /** Whether there is nothing behind them that may belong here. */
  readonly isLast: boolean
}

export function Rows({ group, rows, isLast }: RowsProps) {
  const now = useNow()
  const shown = rows.filter((row) => isIn(group, row, dateOf(now)))
  if (shown.length === 0) {
    if (!isLast) return null
    return (
      <Notice kind='empty' id='no-pieces'>
        {emptyWords[group]}
      </Notice>
    )
  }
  const columns: readonly Column<Row>[] = [
    { title: '标题', of: nameOf },
    { title: '到哪里了', of: (row) => noteOf(row, now) },
    { title: '现在', as: 'word', of: badgeOf },
  ]
  return (
    <DeskTable title={groupWords[group]} columns={columns} rows={shown} idOf={({ id }) => `piece-${id}`} opens={wayTo}>
      <ListGroup title={groupWords[group]}>
        {shown.map((row) => (
          <ListRow
            key={row.id}
            id={`piece-${row.id}`}
            title={nameOf(row)}
            badge={badgeOf(row)}
            note={noteOf(row, now)}
            onPress={wayTo(row)}
          />
        ))}
      </ListGroup>
    </DeskTable>
  )
}

const nameOf = ({ title }: Row) => title || '还没有标题'
const badgeOf = ({ state }: Row) => <Badge tone={toneOf(state)}>{stateWords[state]}</Badge>
const wayTo = (row: Row) => () => void openPage(pageOf(row), { id: row.id })

/** To whoever may review it, it opens for that. */
const pageOf = ({ state, review }: Row) =>
  state === 'in-review' && review === 'yes' ? '/community/pages/review/index' : '/community/pages/piece/index'

/** Those that were changed longer ago, once they are wanted. */
export function OlderRows({ group, before }: { readonly group: Group; readonly before: number }) {
  const [wanted, setWanted] = useState(false)
  const asked = useReading(listPieces, { before }, { enabled: wanted })
  if (!wanted) {
    return (
      <Button kind='secondary' id='older-pieces' onPress={() => setWanted(true)}>
        更早的
      </Button>
    )
  }
  return (
    <Answer asked={asked} rows={3}>
      {({ pieces, next }) => (
        <View className={styles.list}>
          <Rows group={group} rows={pieces} isLast={next === null} />
          {next === null ? null : <OlderRows key={next} group={group} before={next} />}
        </View>
      )}
    </Answer>
  )
}
