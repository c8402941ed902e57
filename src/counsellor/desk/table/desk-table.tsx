import { Text, View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { createElement, type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Heading, Region } from '../../../components/element/region'
import { useDesk } from '../../../device/use-desk'
import { tapsRest } from '../../../navigation/rest'
import styles from './desk-table.module.scss'
import { controlsIn, isOverThePage, moveInTable } from './move-in-table'

export interface Column<Row> {
  readonly title: string
  readonly of: (row: Row) => ReactNode
  /**
   * A number stands at the right edge, a word is not broken; what is done with a row stands side by side and takes no more
   * room than it needs, and where something is to be filled in for it there is room for that.
   */
  readonly as?: 'amount' | 'word' | 'acts' | 'form'
}

interface TableProps<Row> {
  /** What stands above it, or what it is called to readers where something above says so already. */
  readonly title: string
  readonly headed?: boolean
  /** The first says which row it is, and opens it. */
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  /** As on a phone, where each row has the same id. */
  readonly idOf: (row: Row) => string
  /** How many others it stands under. */
  readonly depthOf?: (row: Row) => number
  /** What opens it; `undefined` for a row that only tells. */
  readonly opens?: (row: Row) => (() => void) | undefined
}

interface DeskTableProps<Row> extends TableProps<Row> {
  /** The same on a phone, and in WeChat. */
  readonly children: ReactNode
}

/**
 * A list as a table where somebody sits at a desk: its head stays while the rows scroll, and the keyboard stops once in it,
 * goes from row to row by the arrows and opens by Enter.
 */
export function DeskTable<Row>({ children, ...table }: DeskTableProps<Row>) {
  const isDesk = useDesk()
  if (process.env.TARO_ENV !== 'h5' || !isDesk) return <>{children}</>
  return table.rows.length === 0 ? null : <Table {...table} />
}

function Table<Row>({ headed = true, ...table }: TableProps<Row>) {
  const { title, opens } = table
  if (!headed) return <Grid {...table} className={styles.inCard} />
  return (
    <Region as='section' label={title} className={styles.titled}>
      <View className={styles.above}>
        <Heading level={2}>{title}</Heading>
        {opens ? <Text className={styles.hint}>上下键换行，回车打开</Text> : null}
      </View>
      <Grid {...table} />
    </Region>
  )
}

function Grid<Row>({
  title,
  columns,
  rows,
  idOf,
  depthOf,
  opens,
  className = '',
}: TableProps<Row> & { readonly className?: string | undefined }) {
  const body = useRef<HTMLElement>(null)
  const [at, setAt] = useState<string | null>(null)
  const opened = useRef<string | null>(null)
  // Whoever comes back goes on where they left.
  useDidShow(() => {
    const left = [...(body.current?.children ?? [])].find(({ id }) => id === `row-${opened.current}`)
    left?.querySelector('button')?.focus()
    opened.current = null
  })
  // One row is the stop of the whole table: the last one somebody was at, or the first there is something to do with.
  useEffect(() => {
    const all = [...(body.current?.children ?? [])]
    const own = all.find((row) => row.id === `row-${at}` && controlsIn(row).length > 0)
    const stop = own ?? all.find((row) => controlsIn(row).length > 0)
    for (const row of all) for (const control of controlsIn(row)) control.tabIndex = row === stop ? 0 : -1
  })
  const drawn = rows.map((row) => {
    const id = idOf(row)
    const open = opens?.(row)
    const press = () => {
      if (!open || tapsRest()) return
      opened.current = id
      open()
    }
    const [name, ...others] = columns
    const told = name?.of(row)
    const named = open
      ? createElement('button', { type: 'button', id, className: styles.open, onClick: press }, told)
      : createElement('div', { id, className: styles.told }, told)
    const indent = depthOf ? { style: { paddingLeft: 12 + 20 * depthOf(row) } } : {}
    return createElement(
      'tr',
      {
        key: id,
        id: `row-${id}`,
        className: `${styles.row} ${open ? styles.opens : ''}`,
        onFocus: () => setAt(id),
        // Wherever in the row; what is pressed in it does its own.
        onClick: ({ target }: MouseEvent) => {
          const one = target as Element
          if (one.closest('button, a') === null && !isOverThePage(one)) press()
        },
      },
      createElement('th', { scope: 'row', className: `${styles.cell} ${styles.named}`, ...indent }, named),
      ...others.map(({ title, of, as }) =>
        createElement(
          'td',
          { key: title, className: `${styles.cell} ${as ? styles[as] : ''}` },
          as === 'acts' ? <View className={styles.beside}>{of(row)}</View> : of(row),
        ),
      ),
    )
  })
  const heads = columns.map(({ title, as }) =>
    createElement('th', { key: title, scope: 'col', className: `${styles.head} ${as ? styles[as] : ''}` }, title),
  )
  return createElement(
    'table',
    { className: `${styles.table} ${className}`, 'aria-label': title, onKeyDown: moveInTable },
    createElement('thead', null, createElement('tr', null, ...heads)),
    createElement('tbody', { ref: body }, ...drawn),
  )
}
