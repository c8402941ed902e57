import { View } from '@tarojs/components'
import { useState } from 'react'
import type { WorkingHours } from '#core/domain/scheduling/hours'
import { clockText, type Weekday } from '#core/domain/time'
import { Button } from '../../components/button/button'
import { Choice, ChoiceGroup } from '../../components/choice/choice'
import { aria } from '../../components/element/aria'
import { Heading } from '../../components/element/region'
import { Sheet } from '../../components/sheet/sheet'
import { useRestAfter } from '../../navigation/use-rest'
import { weekdayText } from '../../wording/dates'
import { PickTime } from '../picking/pick-time'
import { PickWeekdays } from '../picking/pick-weekdays'
import { PickedField } from '../picking/picked-field'
import picking from '../picking/picking.module.scss'
import { faultOf, type Stretch } from './draft'

interface StretchSheetProps {
  readonly initial: Stretch
  readonly weekday: Weekday
  readonly isNew: boolean
  /** Without the one that is changed. */
  readonly others: readonly WorkingHours[]
  readonly sites: readonly { readonly id: string; readonly name: string }[]
  readonly onSave: (stretch: Stretch, weekdays: readonly Weekday[]) => void
  readonly onRemove: () => void
  readonly onClose: () => void
}

/** One stretch of a day: from when until when, and where; a new one on several days at once. */
export function StretchSheet(props: StretchSheetProps) {
  const { initial, weekday, isNew, others, sites, onSave, onRemove, onClose } = props
  const [stretch, setStretch] = useState(initial)
  const [days, setDays] = useState<readonly Weekday[]>([weekday])
  const [picks, setPicks] = useState<'from' | 'until' | null>(null)
  useRestAfter(picks ?? 'stretch')
  const fault = faultOf(stretch, days, others)
  const troubleAt = (field: 'from' | 'until' | 'days') => (fault?.field === field ? fault.text : null)
  if (picks) {
    const done = () => setPicks(null)
    return (
      <Sheet
        id='stretch-sheet'
        open
        title={picks === 'from' ? '从几点开始' : '到几点结束'}
        onClose={done}
        actions={
          <Button id='time-done' onPress={done}>
            好了
          </Button>
        }
      >
        <PickTime
          value={stretch[picks]}
          isEnd={picks === 'until'}
          onPick={(minute) => setStretch({ ...stretch, [picks]: minute })}
        />
      </Sheet>
    )
  }
  return (
    <Sheet
      id='stretch-sheet'
      open
      title={isNew ? '加一段时间' : `${weekdayText(weekday)}的这一段`}
      onClose={onClose}
      actions={
        <>
          <Button id='stretch-done' disabled={fault !== null} onPress={() => onSave(stretch, days)}>
            好了
          </Button>
          {isNew ? null : (
            <Button kind='danger-quiet' id='stretch-remove' onPress={onRemove}>
              去掉这一段
            </Button>
          )}
        </>
      }
    >
      {isNew ? (
        <View className={picking.part}>
          <Heading level={3}>哪几天</Heading>
          <PickWeekdays label='哪几天' chosen={days} onChange={setDays} />
          <View className={picking.trouble} {...aria({ role: 'status', live: 'polite' })}>
            {troubleAt('days')}
          </View>
        </View>
      ) : null}
      <PickedField
        id='stretch-from'
        label='开始'
        value={clockText(stretch.from)}
        trouble={troubleAt('from')}
        onPress={() => setPicks('from')}
      />
      <PickedField
        id='stretch-until'
        label='结束'
        value={clockText(stretch.until)}
        trouble={troubleAt('until')}
        onPress={() => setPicks('until')}
      />
      <View className={picking.part}>
        <Heading level={3}>在哪里</Heading>
        <ChoiceGroup label='在哪里'>
          {sites.map(({ id, name }) => (
            <Choice
              key={id}
              id={`site-${id}`}
              label={name}
              chosen={stretch.siteId === id}
              onChoose={() => setStretch({ ...stretch, siteId: id })}
            />
          ))}
        </ChoiceGroup>
      </View>
    </Sheet>
  )
}
