import { Text, View } from '@tarojs/components'
import type { openShared } from '#core/contracts/assessments'
import type { OutputOf } from '#core/contracts/operation'
import { dateOf, type Instant } from '#core/domain/time'
import { Notice } from '../../../components/notice/notice'
import { dateText } from '../../../wording/dates'
import styles from './index.module.scss'

interface SharedResultProps {
  readonly result: OutputOf<typeof openShared>['result']
  readonly now: Instant
}

/** As its owner sees it, by the version it was answered in, and each answer. It says how things were, and no more. */
export function SharedResult({ result, now }: SharedResultProps) {
  const { title, headline, lines, completedAt, score } = result
  return (
    <View id='shared-result' className={styles.part}>
      <Text className={styles.figure}>{title || '这份问卷的文字已经停用'}</Text>
      <Text className={styles.note}>{`${dateText(dateOf(completedAt), dateOf(now))} 答完`}</Text>
      {score.total === null ? null : <Text>{`总分 ${score.total}`}</Text>}
      {headline ? <Text>{headline}</Text> : null}
      <Text className={styles.note}>这是对方那时的回答，不是诊断，也说不出原因。怎么回事，听对方说。</Text>
      {score.criticalItems.length > 0 ? (
        <Notice kind='warn' id='shared-critical'>
          有一题不管总分多少都要紧，在下面标出来了。请当面问一问，有危险就打 120 或 110。
        </Notice>
      ) : null}
      {lines.map(({ question, answer, critical }, at) => (
        <View key={`${at} ${question}`} className={styles.pair}>
          <Text className={styles.note}>{question}</Text>
          <Text>{`${answer || '没有回答'}${critical ? '（这一题要紧）' : ''}`}</Text>
        </View>
      ))}
    </View>
  )
}
