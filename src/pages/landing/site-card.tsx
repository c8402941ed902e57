import { Text, View } from '@tarojs/components'
import type { OutputOf } from '#core/contracts/operation'
import type { land } from '#core/contracts/sites'
import { openingAt } from '#core/domain/organisation/opening'
import { dateOf, type Instant } from '#core/domain/time'
import { Badge } from '../../components/badge/badge'
import { Button } from '../../components/button/button'
import { useCalling } from '../../components/callable/calling'
import { Card } from '../../components/card/card'
import { Icon } from '../../components/icon/icon'
import { canOpenMap, openMap } from '../../device/map'
import { callSiteText, NobodyThere } from '../../lines/nobody-there'
import { openPage } from '../../navigation/door'
import { openingLines, openingText, specialLines } from '../../wording/opening-hours'
import styles from './landing.module.scss'

interface SiteCardProps extends OutputOf<typeof land> {
  /** Told a moment ago: what was so before, and may not be any more, is not said. */
  readonly isOfNow: boolean
  readonly scene: string
  readonly now: Instant
}

export function SiteCard({ site, place, room, unattended, isOfNow, scene, now }: SiteCardProps) {
  const { call } = useCalling()
  const opening = openingAt(site.openingHours, now, site.special)
  const { phone, location, name, address } = site
  const isEmpty = unattended === true && isOfNow && opening.state === 'open'
  return (
    <Card id='site' title={site.name}>
      <View>
        <Badge tone={opening.state === 'open' && !isEmpty ? 'accent' : 'soft'}>{openingText(opening, now)}</Badge>
      </View>
      {room ? <Text id='room'>{`你在“${room}”门口`}</Text> : null}
      {isEmpty ? <NobodyThere phone={phone} now={now} /> : null}
      <View className={styles.fact}>
        <Icon name='map-pin' />
        <View className={styles.words}>
          <Text>{site.address}</Text>
          <Text className={styles.note}>{`${site.street} · ${site.community}`}</Text>
          <Text className={styles.note}>{`你扫的码在：${place}`}</Text>
        </View>
      </View>
      <View className={styles.fact}>
        <Icon name='clock' />
        <View className={styles.words}>
          {openingLines(site.openingHours).map((line) => (
            <Text key={line}>{line}</Text>
          ))}
          {specialLines(site.special ?? [], dateOf(now)).map((line) => (
            <Text key={line} className={styles.note}>
              {line}
            </Text>
          ))}
        </View>
      </View>
      {site.rooms.length > 0 ? (
        <View className={styles.fact}>
          <Icon name='house' />
          <View className={styles.words}>
            <Text>{site.rooms.map(({ name }) => name).join('、')}</Text>
          </View>
        </View>
      ) : null}
      {location && canOpenMap ? (
        <Button
          kind='secondary'
          icon='map-pin'
          id='site-map'
          onPress={() => void openMap({ ...location, name, address })}
        >
          在地图上看怎么走
        </Button>
      ) : null}
      {process.env.XINLIN_H5 !== 'public' && opening.state === 'open' ? (
        <Button kind='secondary' id='walk-in' onPress={() => void openPage('/resident/pages/turn/index', { scene })}>
          {isEmpty ? '没有预约，先取个号等人来' : '没有预约，到了取个号'}
        </Button>
      ) : null}
      {phone ? (
        <Button kind='secondary' icon='phone' id='site-phone' onPress={() => call(phone)}>
          {callSiteText(name, isEmpty)}
        </Button>
      ) : null}
    </Card>
  )
}
