import { Text, View } from '@tarojs/components'
import { Button } from '../../components/button/button'
import { Notice } from '../../components/notice/notice'
import styles from './line.module.scss'

interface ChangedProps {
  /** What of the stored line is not as it is written here. */
  readonly differences: readonly string[]
  readonly busy: boolean
  readonly onMine: () => void
  readonly onTheirs: () => void
}

/** Somebody else was first: what stands now, and a choice between the two. What was written stays above in either case. */
export function Changed({ differences, busy, onMine, onTheirs }: ChangedProps) {
  return (
    <View id='line-changed' className={styles.list}>
      <Notice kind='warn'>刚才有另一个人改过这条线路，你写的都还在，还没有存。</Notice>
      {differences.length > 0 ? <Text>现在存着的，和你写的不同：</Text> : null}
      {differences.map((text) => (
        <Text key={text} className={styles.note}>
          {text}
        </Text>
      ))}
      <Button kind='secondary' id='save-mine' busy={busy} onPress={onMine}>
        照我写的保存
      </Button>
      <Button kind='quiet' id='take-theirs' onPress={onTheirs}>
        不要我写的，用现在存着的
      </Button>
    </View>
  )
}
