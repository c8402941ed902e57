import { Text, View } from '@tarojs/components'
import type { listSoonestPlaces } from '#core/contracts/appointments'
import type { OutputOf } from '#core/contracts/operation'
import { dateOf, type Instant } from '#core/domain/time'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { modes } from '../../../wording/codes'
import { dayText, hoursText } from '../../../wording/dates'
import type { Place } from '../../booking/place'
import styles from './index.module.scss'

interface PlaceRowsProps {
  readonly places: OutputOf<typeof listSoonestPlaces>['places']
  readonly now: Instant
  readonly onChoose: (place: Place) => void
}

export function PlaceRows({ places, now, onChoose }: PlaceRowsProps) {
  const today = dateOf(now)
  return (
    <ListGroup>
      {places.map(({ counsellor, start, end }) => (
        <ListRow
          key={`${counsellor.id} ${start}`}
          id={`place-${counsellor.id}-${start}`}
          title={`${dayText(dateOf(start), today)} ${hoursText(start, end)}`}
          note={
            <View className={styles.note}>
              <Text>{`${counsellor.name} · ${counsellor.modes.map((mode) => modes[mode]).join('、')}`}</Text>
              {counsellor.modes.includes('room') ? <Text>{counsellor.siteName}</Text> : null}
            </View>
          }
          onPress={() => onChoose({ counsellor, slot: { start, end }, modes: counsellor.modes })}
        />
      ))}
    </ListGroup>
  )
}
