import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { listOpenings } from '#core/contracts/appointments'
import type { ChangeAsked } from '#core/contracts/calendar/change'
import type { Mode } from '#core/domain/scheduling/mode'
import { dateOf, type Instant } from '#core/domain/time'
import { useReading } from '../../cloud/use-reading'
import { Answer } from '../../components/answer/answer'
import { Button } from '../../components/button/button'
import { Choice, ChoiceGroup } from '../../components/choice/choice'
import { SlotGrid } from '../../components/days/slot-grid'
import { Heading } from '../../components/element/region'
import { Notice } from '../../components/notice/notice'
import { modes } from '../../wording/codes'
import { dayText } from '../../wording/dates'
import type { Terms } from '../terms/use-terms'
import type { Affected, Decision, Decisions, Preview } from './decisions'
import styles from './guard.module.scss'
import { type Place, placesAfter } from './places'

/** As far as the preview tells what closes. */
const DAYS_SHOWN = 28
/** So many days at a time: a sheet of hundreds of buttons is slow on an old phone. */
const AT_ONCE = 7

interface MoveStepProps {
  readonly one: Affected
  readonly decision: Decision | undefined
  readonly preview: Preview
  readonly change: ChangeAsked
  readonly terms: Terms
  /** Of the others. */
  readonly decisions: Decisions
  readonly now: Instant
  readonly onDecide: (decision: Decision) => void
}

/** The counsellor's own places that are free after the change. */
export function MoveStep({ one, decision, preview, change, terms, decisions, now, onDecide }: MoveStepProps) {
  const today = dateOf(now)
  const asked = useReading(listOpenings, { counsellorIds: [terms.counsellorId], from: today, days: DAYS_SHOWN })
  const [most, setMost] = useState(AT_ONCE)
  const [unsure, setUnsure] = useState<Place | null>(null)
  const decide = ({ start, offerId }: Place, mode: Mode) => onDecide({ kind: 'move', start, offerId, mode })
  const choose = (place: Place) => {
    if (place.modes.includes(one.mode)) decide(place, one.mode)
    else setUnsure(place)
  }
  const chosen = unsure?.start ?? (decision?.kind === 'move' ? decision.start : null)
  return (
    <Answer asked={asked} rows={3}>
      {({ openings }) => {
        const days = placesAfter(openings, { change, preview, terms, decisions, offerName: one.offerName, now })
        if (days.length === 0) {
          return (
            <Notice kind='empty' id='no-other-place'>
              接下来四周没有别的空位。可以返回换一种办法，比如请对方选。
            </Notice>
          )
        }
        return (
          <>
            {days.slice(0, most).map(({ date, times }) => (
              <View key={date} className={styles.part}>
                <Heading level={3}>{dayText(date, today)}</Heading>
                <SlotGrid slots={times} chosen={chosen} onChoose={choose} label={`${dayText(date, today)}，选时间`} />
                {unsure && dateOf(unsure.start) === date ? (
                  <View id='move-mode' className={styles.part}>
                    <Text>{`这个时间不能${modes[one.mode]}谈，换成：`}</Text>
                    <ChoiceGroup label='怎么见面' inline>
                      {unsure.modes.map((mode) => (
                        <Choice
                          key={mode}
                          id={`move-mode-${mode}`}
                          label={modes[mode]}
                          chosen={false}
                          onChoose={() => decide(unsure, mode)}
                        />
                      ))}
                    </ChoiceGroup>
                  </View>
                ) : null}
              </View>
            ))}
            {days.length > most ? (
              <Button kind='secondary' id='further-days' onPress={() => setMost(most + AT_ONCE)}>
                看后面的日子
              </Button>
            ) : null}
          </>
        )
      }}
    </Answer>
  )
}
