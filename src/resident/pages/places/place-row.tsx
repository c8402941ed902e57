import { Text, View } from '@tarojs/components'
import { openingAt } from '#core/domain/organisation/opening'
import { type CivilDate, dateOf, type Instant } from '#core/domain/time'
import { Badge } from '../../../components/badge/badge'
import { ListRow } from '../../../components/list-row/list-row'
import { nobodyThere } from '../../../lines/nobody-there'
import { dateText, momentText } from '../../../wording/dates'
import { distanceText } from '../../../wording/distance'
import { openingText } from '../../../wording/opening-hours'
import styles from './index.module.scss'
import type { Place } from './places-from'

interface PlaceRowProps {
  readonly place: Place
  /** From where somebody is; null where nobody asked, or nobody measured the place. */
  readonly metres: number | null
  /** It was asked, and the place was never measured. */
  readonly unmeasured: boolean
  /** The last day that can be booked. */
  readonly until: CivilDate
  readonly now: Instant
  readonly onOpen: () => void
}

export function PlaceRow({ place, metres, unmeasured, until, now, onOpen }: PlaceRowProps) {
  const { id, name, address, openingHours, special, nextFree, unattended } = place
  const opening = openingAt(openingHours, now, special)
  return (
    <ListRow
      id={`place-${id}`}
      title={name}
      badge={metres === null ? null : <Badge>{distanceText(metres)}</Badge>}
      note={
        <View className={styles.note}>
          <Text>{address}</Text>
          {unmeasured ? <Text>没有量过位置，不知道离你多远</Text> : null}
          <Text>{openingText(opening, now)}</Text>
          {unattended && opening.state === 'open' ? <Text>{nobodyThere}</Text> : null}
          <Text className={nextFree === null ? '' : styles.free}>{nextFreeText(nextFree, until, now)}</Text>
        </View>
      }
      onPress={onOpen}
    />
  )
}

export const nextFreeText = (nextFree: Instant | null, until: CivilDate, now: Instant): string =>
  nextFree === null ? `到${dateText(until, dateOf(now))}都没有空位` : `最近可约：${momentText(nextFree, now)}`
