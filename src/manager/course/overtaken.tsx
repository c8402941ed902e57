import { Text, View } from '@tarojs/components'
import { Button } from '../../components/button/button'
import { Notice } from '../../components/notice/notice'
import styles from './course.module.scss'

interface OvertakenProps {
  readonly id: string
  /** What is stored and is not as it is written here, a line each. */
  readonly stored: readonly string[]
  readonly busy: boolean
  readonly onMine: () => void
  readonly onTheirs: () => void
}

/** Somebody else was first: what stands now, and a choice between the two. What was written stays above until then. */
export function Overtaken({ id, stored, busy, onMine, onTheirs }: OvertakenProps) {
  return (
    <View id={id} className={styles.list}>
      <Notice kind='warn'>刚才有另一个人改过这里，你写的都还在，还没有存。现在存着的是：</Notice>
      {stored.map((text) => (
        <Text key={text} className={styles.note}>
          {text}
        </Text>
      ))}
      <Button kind='secondary' id={`${id}-mine`} busy={busy} onPress={onMine}>
        照我写的保存
      </Button>
      <Button kind='quiet' id={`${id}-theirs`} disabled={busy} onPress={onTheirs}>
        不要我写的，用现在存着的
      </Button>
    </View>
  )
}
