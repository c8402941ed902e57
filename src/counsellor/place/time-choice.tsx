import { Text, View } from '@tarojs/components'
import { type CivilDate, clockText, dateOf, type Instant, minuteOf } from '#core/domain/time'
import { Button } from '../../components/button/button'
import { SlotGrid } from '../../components/days/slot-grid'
import { Heading } from '../../components/element/region'
import { Field } from '../../components/field/field'
import { dayText } from '../../wording/dates'
import type { Choosing, Slot } from './choosing'
import styles from './place.module.scss'
import { typedMinute } from './typed-time'

interface TimeChoiceProps {
  readonly slots: readonly Slot[]
  readonly choosing: Choosing
  readonly shown: CivilDate
  /** Only free places can be taken: nothing is written. */
  readonly freeOnly: boolean
  readonly now: Instant
  readonly onChange: (part: Partial<Choosing>) => void
}

/** Times of five minutes are what people say. */
const STEP = 5

export function TimeChoice({ slots, choosing, shown, freeOnly, now, onChange }: TimeChoiceProps) {
  const { start, typed } = choosing
  const today = dateOf(now)
  const taken = typed === null ? start : null
  const justNow = clockText(minuteOf(now) - (minuteOf(now) % STEP))
  return (
    <View className={styles.part}>
      <Heading level={2}>{`${dayText(shown, today)}，几点`}</Heading>
      {slots.length > 0 ? (
        <SlotGrid
          slots={slots}
          chosen={taken}
          onChoose={(slot) => onChange({ date: shown, start: slot.start, typed: null })}
        />
      ) : (
        <Text id='nothing-free' className={styles.note}>
          {freeOnly ? '这一天没有空着的时间，请换一天。' : '这一天没有空着的时间，可以写一个。'}
        </Text>
      )}
      {freeOnly ? null : typed === null ? (
        <Button kind='secondary' id='type-time' onPress={() => onChange({ date: shown, typed: '' })}>
          写一个别的时间
        </Button>
      ) : (
        <>
          <Field
            id='typed-time'
            label='几点开始'
            value={typed}
            most={8}
            note='比如 18:30。开放时间以外也可以约，只是不能和别的谈话、前后的休息撞上。'
            trouble={typed.trim().length > 3 && typedMinute(typed) === null ? '请写成 18:30 这样。' : null}
            onChange={(value) => onChange({ date: shown, typed: value })}
          />
          {shown === today ? (
            <Button kind='quiet' id='from-now' onPress={() => onChange({ date: shown, typed: justNow })}>
              {`人已经在这里，${justNow} 开始`}
            </Button>
          ) : null}
        </>
      )}
    </View>
  )
}
