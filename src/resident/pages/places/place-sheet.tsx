import { Text, View } from '@tarojs/components'
import { openingAt } from '#core/domain/organisation/opening'
import { dateOf, type Instant } from '#core/domain/time'
import { Button } from '../../../components/button/button'
import { useCalling } from '../../../components/callable/calling'
import { CopyButton } from '../../../components/copy-button/copy-button'
import { Sheet } from '../../../components/sheet/sheet'
import { canOpenMap, openMap } from '../../../device/map'
import { callSiteText, NobodyThere } from '../../../lines/nobody-there'
import { openPage } from '../../../navigation/door'
import { momentText } from '../../../wording/dates'
import { distanceText } from '../../../wording/distance'
import { openingLines, openingText, specialLines } from '../../../wording/opening-hours'
import styles from './index.module.scss'
import type { Place } from './places-from'

interface PlaceSheetProps {
  readonly place: Place
  readonly metres: number | null
  readonly now: Instant
  readonly onClose: () => void
}

/** One place: when, where, how to get there, and what is free next. */
export function PlaceSheet({ place, metres, now, onClose }: PlaceSheetProps) {
  const { call } = useCalling()
  const {
    id,
    name,
    address,
    street,
    community,
    openingHours,
    special = [],
    location,
    phone,
    nextFree,
    unattended,
  } = place
  const opening = openingAt(openingHours, now, special)
  const isEmpty = unattended === true && opening.state === 'open'
  const where = [street, community].filter((one) => one !== '').join(' · ')
  return (
    <Sheet
      id='place'
      open
      title={name}
      onClose={onClose}
      actions={
        nextFree === null ? null : (
          <Button id='book-here' onPress={() => void openPage('/resident/pages/soonest/index', { site: id })}>
            {`约这里，最近${momentText(nextFree, now)}`}
          </Button>
        )
      }
    >
      {isEmpty ? <NobodyThere phone={phone} now={now} /> : null}
      <View className={styles.facts}>
        <Text>{openingText(opening, now)}</Text>
        {openingLines(openingHours).map((line) => (
          <Text key={line}>{line}</Text>
        ))}
        {specialLines(special, dateOf(now)).map((line) => (
          <Text key={line} className={styles.said}>
            {line}
          </Text>
        ))}
        <Text>{address}</Text>
        <Text className={styles.said}>{metres === null ? where : `${where} · 离你${distanceText(metres)}`}</Text>
      </View>
      {location && canOpenMap ? (
        <Button
          kind='secondary'
          icon='map-pin'
          id='place-map'
          onPress={() => void openMap({ ...location, name, address })}
        >
          在地图上看怎么走
        </Button>
      ) : (
        <CopyButton text={address} label='复制地址' done='地址已经复制，可以贴到地图里找。' />
      )}
      {phone ? (
        <Button kind='secondary' icon='phone' id='place-phone' onPress={() => call(phone)}>
          {callSiteText(name, isEmpty)}
        </Button>
      ) : null}
    </Sheet>
  )
}
