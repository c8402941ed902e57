import { View } from '@tarojs/components'
import { useState } from 'react'
import { clockText, type MinuteOfDay } from '#core/domain/time'
import { Button } from '../../components/button/button'
import { aria } from '../../components/element/aria'
import { moveFocus } from '../../components/element/arrow-keys'
import { Press } from '../../components/element/press'
import { Heading } from '../../components/element/region'
import styles from './picking.module.scss'

/** Most work begins and ends between them; the other hours come when they are asked for. */
const [EARLY, LATE] = [7, 21]
const STEP = 5

interface PickTimeProps {
  readonly value: MinuteOfDay
  /** An end may be midnight, written 24:00. */
  readonly isEnd: boolean
  readonly onPick: (minute: MinuteOfDay) => void
}

/** An hour and a minute of a day, by fives; another minute stays as long as nobody picks a new one. */
export function PickTime({ value, isEnd, onPick }: PickTimeProps) {
  const [hour, minute] = [Math.floor(value / 60), value % 60]
  const [everyHour, setEveryHour] = useState(hour < EARLY || hour > LATE)
  const last = isEnd ? 24 : 23
  const hours = range(last + 1).filter((one) => everyHour || (one >= EARLY && one <= LATE))
  const minutes = hour === 24 ? [0] : range(60).filter((one) => one % STEP === 0 || one === minute)
  return (
    <>
      <View className={styles.part}>
        <Heading level={3}>几点</Heading>
        <Cells label='几点' kind='hour' values={hours} chosen={hour} onChoose={(one) => onPick(atMost(one, minute))} />
        {everyHour ? null : (
          <Button kind='quiet' id='every-hour' onPress={() => setEveryHour(true)}>
            更早或更晚
          </Button>
        )}
      </View>
      <View className={styles.part}>
        <Heading level={3}>几分</Heading>
        <Cells
          label='几分'
          kind='minute'
          values={minutes}
          chosen={minute}
          onChoose={(one) => onPick(atMost(hour, one))}
        />
      </View>
      <View {...aria({ role: 'status', live: 'polite' })}>{`选的是 ${clockText(value)}`}</View>
    </>
  )
}

const range = (count: number) => Array.from({ length: count }, (_, at) => at)
const atMost = (hour: number, minute: number) => Math.min(1440, hour * 60 + minute)

interface CellsProps {
  readonly label: string
  readonly kind: 'hour' | 'minute'
  readonly values: readonly number[]
  readonly chosen: number
  readonly onChoose: (value: number) => void
}

function Cells({ label, kind, values, chosen, onChoose }: CellsProps) {
  return (
    <View className={styles.cells} {...aria({ role: 'radiogroup', label })}>
      {values.map((one) => (
        <Press
          key={one}
          id={`${kind}-${one}`}
          role='radio'
          checked={one === chosen}
          label={kind === 'hour' ? `${one} 点` : `${one} 分`}
          className={`${styles.cell} ${one === chosen ? styles.chosen : ''}`}
          onPress={() => onChoose(one)}
          onKeyDown={moveFocus}
        >
          {`${one}`.padStart(2, '0')}
        </Press>
      ))}
    </View>
  )
}
