import { Text, View } from '@tarojs/components'
import type { openShared } from '#core/contracts/assessments'
import type { OutputOf } from '#core/contracts/operation'
import { outcomeOf } from '#core/domain/assessment/score'
import { dateOf, type Instant } from '#core/domain/time'
import { findScale } from '#core/scales/index'
import { Notice } from '../../../components/notice/notice'
import { dateText } from '../../../wording/dates'
import styles from './index.module.scss'

interface SharedResultProps {
  readonly result: OutputOf<typeof openShared>['result']
  readonly now: Instant
}

/** As its owner sees it, by the version it was answered in, and each answer. It says how things were, and no more. */
export function SharedResult({ result, now }: SharedResultProps) {
  const { scaleId, scaleVersion, completedAt, responses, score } = result
  const scale = findScale(scaleId, scaleVersion)
  if (!scale) return <Notice kind='warn'>这里的版本还认不出这一份，请更新心邻以后再看。</Notice>
  const outcome = outcomeOf(scale, score)
  const critical = new Set(score.criticalItems)
  return (
    <View id='shared-result' className={styles.part}>
      <Text className={styles.figure}>{scale.plainTitle}</Text>
      <Text className={styles.note}>{`${dateText(dateOf(completedAt), dateOf(now))} 答完`}</Text>
      {score.total === null ? null : <Text>{`总分 ${score.total}`}</Text>}
      {outcome ? <Text>{outcome.headline}</Text> : null}
      <Text className={styles.note}>这是对方那时的回答，不是诊断，也说不出原因。怎么回事，听对方说。</Text>
      {critical.size > 0 ? (
        <Notice kind='warn' id='shared-critical'>
          有一题不管总分多少都要紧，在下面标出来了。请当面问一问，有危险就打 120 或 110。
        </Notice>
      ) : null}
      {scale.items.map((item) => {
        const given = responses[item.id]
        const label = item.number ? given : (item.options ?? scale.options).find(({ value }) => value === given)?.label
        return (
          <View key={item.id} className={styles.part}>
            <Text className={styles.note}>{item.stem}</Text>
            <Text>{`${label ?? '没有回答'}${critical.has(item.id) ? '（这一题要紧）' : ''}`}</Text>
          </View>
        )
      })}
    </View>
  )
}
