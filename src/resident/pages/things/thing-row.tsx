import { Text, View } from '@tarojs/components'
import { type CivilDate, dateOf, type Instant } from '#core/domain/time'
import { ListRow } from '../../../components/list-row/list-row'
import { openPage } from '../../../navigation/door'
import { dateText, minutesText, momentText } from '../../../wording/dates'
import type { Counsellor } from '../../booking/place'
import styles from './index.module.scss'

interface ThingRowProps {
  readonly thing: Counsellor
  /** The last day that can be booked. */
  readonly until: CivilDate
  readonly now: Instant
}

/** A relaxation chair or a sand tray: where, how long, when it is free next, and who may. */
export function ThingRow({ thing, until, now }: ThingRowProps) {
  const { id, name, siteName, sessionMinutes, nextFree, selfServe } = thing
  const free =
    nextFree === null ? `到${dateText(until, dateOf(now))}都约满了` : `最近可约：${momentText(nextFree, now)}`
  return (
    <ListRow
      id={`thing-${id}`}
      title={name}
      note={
        <View className={styles.note}>
          <Text>{`${siteName} · 一次 ${minutesText(sessionMinutes)}`}</Text>
          {selfServe === 'known' ? <Text>先开放给和咨询师谈过的人</Text> : null}
          <Text>{free}</Text>
        </View>
      }
      onPress={() => void openPage('/resident/pages/counsellor/index', { id, thing: '1' })}
    />
  )
}
