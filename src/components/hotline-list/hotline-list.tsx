import { Text, View } from '@tarojs/components'
import type { HotlineEntry } from '#core/domain/risk/order'
import { fullDateText } from '../../wording/dates'
import { Press } from '../element/press'
import { Icon } from '../icon/icon'
import styles from './hotline-list.module.scss'

export interface HotlineWords {
  readonly checkedOn: string
  readonly stale: string
}

interface HotlineListProps {
  readonly entries: readonly HotlineEntry[]
  readonly onDial: (number: string) => void
  /** Given on the help page: when each number was last checked, and against what. */
  readonly words?: HotlineWords | undefined
}

/** Every row is one button that dials. */
export function HotlineList({ entries, onDial, words }: HotlineListProps) {
  return (
    <View className={styles.list}>
      {entries.map((entry) => (
        <HotlineRow key={entry.hotline.number} entry={entry} onDial={onDial} words={words} />
      ))}
    </View>
  )
}

function HotlineRow({ entry, onDial, words }: { entry: HotlineEntry } & Omit<HotlineListProps, 'entries'>) {
  const { hotline, fresh, openNow } = entry
  const closed = openNow === false ? '现在可能没人接听' : null
  const lines = words ? [hotline.about, closed ?? hotline.hoursText] : [closed ?? hotline.hoursText]
  return (
    <View className={styles.item}>
      <Press
        id={`dial-${hotline.number}`}
        className={styles.row}
        label={`拨打 ${hotline.number}，${hotline.name}`}
        onPress={() => onDial(hotline.number)}
      >
        <View className={styles.inside}>
          <View className={styles.words}>
            <View className={styles.head}>
              <Text className={styles.number}>{hotline.number}</Text>
              <Text className={styles.name}>{hotline.name}</Text>
            </View>
            {lines.map((line) => (
              <Text key={line} className={styles.note}>
                {line}
              </Text>
            ))}
          </View>
          <View className={styles.call}>
            <Icon name='phone' />
          </View>
        </View>
      </Press>
      {words ? (
        <View className={styles.source}>
          <Text>{`${words.checkedOn} ${fullDateText(hotline.verifiedAt)} · ${hotline.source.title}`}</Text>
          {fresh ? null : <Text className={styles.stale}>{words.stale}</Text>}
        </View>
      ) : null}
    </View>
  )
}
