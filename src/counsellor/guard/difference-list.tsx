import { Text, View } from '@tarojs/components'
import type { CivilDate } from '#core/domain/time'
import { aria } from '../../components/element/aria'
import { Heading } from '../../components/element/region'
import type { Preview } from './decisions'
import { datesText, sameDays, siteNames } from './difference'
import styles from './guard.module.scss'

interface DifferenceListProps {
  readonly preview: Preview
  readonly sites: readonly { readonly id: string; readonly name: string }[]
  readonly today: CivilDate
  /** `接下来四周`; of holidays as far as they are known. */
  readonly span: string
}

/** What opens and what closes, day by day. */
export function DifferenceList({ preview, sites, today, span }: DifferenceListProps) {
  const days = sameDays(preview.days, siteNames(preview, sites))
  return (
    <View id='difference' className={styles.part}>
      <Heading level={3}>{`${span}的变化`}</Heading>
      {days.length === 0 ? <Text className={styles.note}>{`${span}，开放的时间没有变化。`}</Text> : null}
      <View {...aria({ role: 'list' })}>
        {days.map(({ dates, opens, closes }) => (
          <View key={dates.join()} className={styles.change} {...aria({ role: 'listitem' })}>
            <Text className={styles.note}>{datesText(dates, today)}</Text>
            {closes ? <Text>{`关闭 ${closes}`}</Text> : null}
            {opens ? <Text>{`开放 ${opens}`}</Text> : null}
          </View>
        ))}
      </View>
    </View>
  )
}
