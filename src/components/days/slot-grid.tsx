import { View } from '@tarojs/components'
import type { Instant } from '#core/domain/time'
import { hoursText, timeText } from '../../wording/dates'
import { aria } from '../element/aria'
import { moveFocus } from '../element/arrow-keys'
import { Press } from '../element/press'
import styles from './days.module.scss'

interface Slot {
  readonly start: Instant
  readonly end: Instant
}

interface SlotGridProps<One extends Slot> {
  readonly slots: readonly One[]
  readonly chosen: Instant | null
  /** Which day's, where several stand below each other. */
  readonly label?: string
  readonly onChoose: (slot: One) => void
}

export function SlotGrid<One extends Slot>({ slots, chosen, label = '选时间', onChoose }: SlotGridProps<One>) {
  return (
    <View className={styles.slots} {...aria({ role: 'radiogroup', label })}>
      {slots.map((slot) => (
        <Press
          key={slot.start}
          id={`slot-${slot.start}`}
          role='radio'
          checked={slot.start === chosen}
          label={hoursText(slot.start, slot.end)}
          className={`${styles.slot} ${slot.start === chosen ? styles.chosen : ''}`}
          onPress={() => onChoose(slot)}
          onKeyDown={moveFocus}
        >
          {timeText(slot.start)}
        </Press>
      ))}
    </View>
  )
}
