import { Text, View } from '@tarojs/components'
import type { checkWording } from '#core/contracts/assessments'
import type { OutputOf } from '#core/contracts/operation'
import { Notice } from '../../../components/notice/notice'
import styles from './index.module.scss'

type Checked = OutputOf<typeof checkWording>

const words: Record<Checked['differences'][number]['what'], string> = {
  missing: '没有写',
  unknown: '骨架里没有这一处',
  empty: '是空的',
  'too-long': '太长：名称最多 60 字，选项 200 字，别的 300 字',
  'names-an-illness': '有给人下结论的词，请换一种说法',
}

/** Every place where file and skeleton differ, by name. */
export function Differences({ checked: { due, differences } }: { readonly checked: Checked }) {
  if (differences.length === 0)
    return <Notice kind='info' id='no-differences'>{`${due.length} 处文字都对上了。`}</Notice>
  return (
    <View id='differences' className={styles.part}>
      <Text>{`有 ${differences.length} 处对不上：`}</Text>
      {differences.map(({ place, what }) => (
        <Text key={`${place} ${what}`} className={styles.note}>{`${place}：${words[what]}`}</Text>
      ))}
    </View>
  )
}
