import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Press } from '../element/press'
import { Heading, Region } from '../element/region'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/names'
import styles from './list-row.module.scss'

interface ListRowProps {
  readonly id?: string | undefined
  readonly title: string
  readonly note?: ReactNode
  readonly icon?: IconName | undefined
  readonly badge?: ReactNode
  /** Without it the row only tells. */
  readonly onPress?: (() => void) | undefined
}

/** One line of a list, to be put inside a `Card` or a `ListGroup`. */
export function ListRow({ id, title, note, icon, badge, onPress }: ListRowProps) {
  const inside = (
    <View className={styles.inside}>
      {icon ? (
        <View className={styles.icon}>
          <Icon name={icon} />
        </View>
      ) : null}
      <View className={styles.words}>
        <View className={styles.head}>
          <Text className={styles.title}>{title}</Text>
          {badge ? <View className={styles.badge}>{badge}</View> : null}
        </View>
        {note ? <View className={styles.note}>{note}</View> : null}
      </View>
      {onPress ? <Icon name='chevron-right' className={styles.more} /> : null}
    </View>
  )
  if (!onPress) {
    return (
      <View {...(id ? { id } : {})} className={styles.row}>
        {inside}
      </View>
    )
  }
  return (
    <Press id={id} className={styles.row} onPress={onPress}>
      {inside}
    </Press>
  )
}

/** Rows that belong together, with a line between them. */
export function ListGroup({ title, children }: { title?: string; children: ReactNode }) {
  const rows = <View className={styles.group}>{children}</View>
  if (!title) return rows
  return (
    <Region as='section' label={title} className={styles.titled}>
      <Heading level={2}>{title}</Heading>
      {rows}
    </Region>
  )
}
