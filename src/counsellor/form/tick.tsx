import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '../../components/element/aria'
import { Press } from '../../components/element/press'
import { Icon } from '../../components/icon/icon'
import styles from './form.module.scss'

interface TickGroupProps {
  /** Read out before the boxes, and written above them. */
  readonly label: string
  readonly note?: string
  /** What is wrong with what is ticked. */
  readonly trouble?: string | null
  readonly children: ReactNode
}

/** Any number of several. */
export function TickGroup({ label, note, trouble = null, children }: TickGroupProps) {
  return (
    <View className={styles.part} {...aria({ role: 'group', label })}>
      <Text className={styles.label}>{label}</Text>
      {note ? <Text className={styles.note}>{note}</Text> : null}
      <View className={styles.ticks}>{children}</View>
      <Trouble>{trouble}</Trouble>
    </View>
  )
}

interface TickProps {
  readonly id: string
  readonly label: string
  readonly ticked: boolean
  readonly onTick: (ticked: boolean) => void
}

export function Tick({ id, label, ticked, onTick }: TickProps) {
  return (
    <Press
      id={id}
      role='checkbox'
      checked={ticked}
      className={`${styles.tick} ${ticked ? styles.ticked : ''}`}
      onPress={() => onTick(!ticked)}
    >
      <View className={styles.inside}>
        <View className={styles.box}>{ticked ? <Icon name='check' /> : null}</View>
        <Text>{label}</Text>
      </View>
    </Press>
  )
}

/** Read out when it appears. */
export function Trouble({ children }: { readonly children: string | null }) {
  return (
    <View className={styles.trouble} {...aria({ role: 'status', live: 'polite' })}>
      {children}
    </View>
  )
}
