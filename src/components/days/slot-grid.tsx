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

interface SlotGridProps {
  readonly slots: readonly Slot[]
  readonly chosen: Instant | null
  readonly onChoose: (slot: Slot) => void
}

export function SlotGrid({ slots, chosen, onChoose }: SlotGridProps) {
  return (
    <View className={styles.slots} {...aria({ role: 'radiogroup', label: '选时间' })}>
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
