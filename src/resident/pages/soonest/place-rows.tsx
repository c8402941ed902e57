import { Text, View } from '@tarojs/components'
import type { listSoonestPlaces } from '#core/contracts/appointments'
import type { OutputOf } from '#core/contracts/operation'
import type { Topic } from '#core/domain/scheduling/topic'
import { dateOf, type Instant } from '#core/domain/time'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { modes } from '../../../wording/codes'
import { dayText, hoursText } from '../../../wording/dates'
import type { Place } from '../../booking/place'
import styles from './index.module.scss'

interface PlaceRowsProps {
  readonly places: OutputOf<typeof listSoonestPlaces>['places']
  /** What it is looked for to speak of, and found by. */
  readonly topic: Topic | null
  readonly now: Instant
  readonly onChoose: (place: Place) => void
}

export function PlaceRows({ places, topic, now, onChoose }: PlaceRowsProps) {
  const today = dateOf(now)
  return (
    <ListGroup>
      {places.map(({ counsellor, ...slot }) => (
        <ListRow
          key={`${counsellor.id} ${slot.start}`}
          id={`place-${counsellor.id}-${slot.start}`}
          title={`${dayText(dateOf(slot.start), today)} ${hoursText(slot.start, slot.end)}`}
          note={
            <View className={styles.note}>
              <Text>{`${counsellor.name} · ${slot.modes.map((mode) => modes[mode]).join('、')}`}</Text>
              {slot.modes.includes('room') ? <Text>{counsellor.siteName}</Text> : null}
            </View>
          }
          onPress={() => onChoose({ counsellor, time: slot, modes: slot.modes, topic, siteId: null })}
        />
      ))}
    </ListGroup>
  )
}
