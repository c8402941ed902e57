import { Text, View } from '@tarojs/components'
import type { openSharedResult } from '#core/contracts/children'
import type { OutputOf } from '#core/contracts/operation'
import { dateOf, type Instant } from '#core/domain/time'
import { Paragraph } from '../../../components/callable/paragraph'
import { Notice } from '../../../components/notice/notice'
import { dateText } from '../../../wording/dates'
import { childAge } from '../../family/child-age'
import styles from './index.module.scss'

interface SharedChildProps {
  readonly result: OutputOf<typeof openSharedResult>['result']
  readonly now: Instant
}

/** About a child, in the issuer's terms: by whom it was answered, at what age, which answers count, and what that means. */
export function SharedChild({ result, now }: SharedChildProps) {
  const { voice, sight, title, block, ageInMonths, completedAt, total, headline, issuersTerms, resultOnly, lines } =
    result
  const age = ageInMonths === null ? '' : `，孩子那时满 ${childAge(ageInMonths)}`
  return (
    <View id='shared-child' className={styles.part}>
      <Text className={styles.figure}>{title || '这份表的文字已经停用'}</Text>
      {block ? <Text className={styles.note}>{`用的是 ${block}的一份`}</Text> : null}
      <Text className={styles.note}>
        {`${dateText(dateOf(completedAt), dateOf(now))} 答完${age}。${voice === 'guardian' ? '家长答的。' : '孩子自己答的。'}`}
      </Text>
      {total === null ? null : <Text>{`总分 ${total}`}</Text>}
      {headline ? <Text>{headline}</Text> : null}
      {issuersTerms ? <Paragraph id='issuers-terms'>{issuersTerms}</Paragraph> : null}
      <Text className={styles.note}>
        {voice === 'guardian'
          ? '这是家长那时的回答，没有人当面看过孩子，不是诊断。怎么回事，听家长和孩子说。'
          : '这是孩子那时的回答，不是诊断，也说不出原因。怎么回事，听孩子说。'}
      </Text>
      {sight === 'outline' ? (
        <Notice kind='info' id='outline-only'>
          孩子只愿意说大概，每一题的回答这里看不到。
        </Notice>
      ) : null}
      {resultOnly ? <Text className={styles.note}>这是经授权引入的问卷，每一题的回答不在这里显示。</Text> : null}
      {lines.some(({ critical }) => critical) ? (
        <Notice kind='warn' id='shared-critical'>
          有一题不管总分多少都要紧，在下面标出来了。请当面问一问，有危险就打 120 或 110。
        </Notice>
      ) : null}
      {lines.map(({ question, answer, counts, critical }, at) => (
        <View key={`${at} ${question}`} className={styles.pair}>
          <Text className={styles.note}>{question}</Text>
          <Text>{`${answer || '没有回答'}${critical ? '（这一题要紧）' : counts ? `（${counts}）` : ''}`}</Text>
        </View>
      ))}
    </View>
  )
}
