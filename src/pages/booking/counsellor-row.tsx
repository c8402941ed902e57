import { Text, View } from '@tarojs/components'
import type { listCounsellors } from '#core/contracts/appointments'
import type { OutputOf } from '#core/contracts/operation'
import type { Instant } from '#core/domain/time'
import { Badge } from '../../components/badge/badge'
import { ListRow } from '../../components/list-row/list-row'
import { openPage } from '../../navigation/door'
import { modes } from '../../wording/codes'
import { momentText } from '../../wording/dates'
import styles from './booking.module.scss'

export type Counsellor = OutputOf<typeof listCounsellors>['counsellors'][number]

export function CounsellorRow({ counsellor, now }: { counsellor: Counsellor; now: Instant }) {
  const { id, name, title, concerns, siteName, modes: offered, nextFree } = counsellor
  return (
    <ListRow
      id={`counsellor-${id}`}
      title={name}
      badge={<Badge>{title}</Badge>}
      note={
        <View className={styles.note}>
          <Text>{concerns.join('、')}</Text>
          <Text>{`${siteName} · ${offered.map((mode) => modes[mode]).join('、')}`}</Text>
          <Text className={nextFree === null ? '' : styles.free}>
            {nextFree === null ? '最近四周没有空位' : `最近可约：${momentText(nextFree, now)}`}
          </Text>
        </View>
      }
      onPress={() => void openPage('/resident/pages/counsellor/index', { id })}
    />
  )
}
