import { View } from '@tarojs/components'
import { type CivilDate, dateOf, type Instant } from '#core/domain/time'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { Notice } from '../../../components/notice/notice'
import { momentText } from '../../../wording/dates'
import type { SiteAnswer } from '../../site/day'
import styles from './index.module.scss'

interface BehindDoorsProps {
  readonly behind: NonNullable<SiteAnswer['behindDoors']>
  readonly now: Instant
  readonly onDay: (date: CivilDate) => void
}

/** Who is to sit here when the doors are shut: to be seen to before they stand outside. */
export function BehindDoors({ behind, now, onDay }: BehindDoorsProps) {
  if (behind.length === 0) return null
  return (
    <View id='behind-doors' className={styles.behind}>
      <Notice kind='warn'>
        下面的人约在门关着的时间，比如新公布的节假日，或者开放时间之外。请和他们改时间，或者安排人来开门。
      </Notice>
      <ListGroup title='约在门关着的时间'>
        {behind.map(({ appointmentId, code, start, counsellorName }) => (
          <ListRow
            key={appointmentId}
            id={`behind-${appointmentId}`}
            title={`${code} · ${momentText(start, now)}`}
            note={counsellorName}
            onPress={() => onDay(dateOf(start))}
          />
        ))}
      </ListGroup>
    </View>
  )
}
