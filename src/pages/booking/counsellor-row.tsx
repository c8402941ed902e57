import { Text, View } from '@tarojs/components'
import type { listCounsellors } from '#core/contracts/appointments'
import type { OutputOf } from '#core/contracts/operation'
import { type CivilDate, dateOf, type Instant } from '#core/domain/time'
import { Badge } from '../../components/badge/badge'
import { ListRow } from '../../components/list-row/list-row'
import { openPage, type Params } from '../../navigation/door'
import { modes } from '../../wording/codes'
import { dateText, momentText } from '../../wording/dates'
import styles from './booking.module.scss'

export type Counsellor = OutputOf<typeof listCounsellors>['counsellors'][number]

interface CounsellorRowProps {
  readonly counsellor: Counsellor
  /** The last day that can be booked. */
  readonly until: CivilDate
  readonly now: Instant
  /** Left out where all are at one place, which is named above. */
  readonly withSite?: boolean
  /** What the counsellor's page is told besides. */
  readonly params?: Params
}

export function CounsellorRow({ counsellor, until, now, withSite = true, params }: CounsellorRowProps) {
  const { id, name, title, concerns, siteName, modes: offered, nextFree } = counsellor
  const ways = offered.map((mode) => modes[mode]).join('、')
  const free =
    nextFree === null ? `到${dateText(until, dateOf(now))}都没有空位` : `最近可约：${momentText(nextFree, now)}`
  return (
    <ListRow
      id={`counsellor-${id}`}
      title={name}
      badge={<Badge>{title}</Badge>}
      note={
        <View className={styles.note}>
          <Text>{concerns.join('、')}</Text>
          {withSite ? <Text>{`${siteName} · ${ways}`}</Text> : null}
          <Text className={nextFree === null ? '' : styles.free}>{withSite ? free : `${ways} · ${free}`}</Text>
        </View>
      }
      onPress={() => void openPage('/resident/pages/counsellor/index', { id, ...params })}
    />
  )
}
