import { Text, View } from '@tarojs/components'
import { Button } from '../../components/button/button'
import { CopyButton } from '../../components/copy-button/copy-button'
import { Notice } from '../../components/notice/notice'
import { Difference } from './difference'
import styles from './piece.module.scss'

interface ChangedProps {
  /** Each by its paragraphs. */
  readonly mine: readonly string[]
  readonly theirs: readonly string[]
  readonly copy: string
  readonly busy: boolean
  readonly onMine: () => void
  readonly onTheirs: () => void
}

/** Somebody else was first: what stands now beside what is written here, and a choice. Theirs stays among the versions. */
export function Changed({ mine, theirs, copy, busy, onMine, onTheirs }: ChangedProps) {
  return (
    <View id='piece-changed' className={styles.list}>
      <Notice kind='warn'>刚才有另一个人改过这一篇。你写的都还在上面，还没有存。</Notice>
      <Text className={styles.note}>划掉的是现在存着的，加了底线的是你写的：</Text>
      <Difference id='mine-and-theirs' earlier={theirs} later={mine} />
      <Button kind='secondary' id='save-mine' busy={busy} onPress={onMine}>
        照我写的保存
      </Button>
      <Text className={styles.note}>照你写的保存，另一个人写的也不会丢，在“以前的文字”里找得到。</Text>
      <CopyButton id='copy-mine' text={copy} label='把我写的正文复制下来' done='复制好了' />
      <Button kind='quiet' id='take-theirs' onPress={onTheirs}>
        不要我写的，用现在存着的
      </Button>
    </View>
  )
}
