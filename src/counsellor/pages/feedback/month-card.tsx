import { Text } from '@tarojs/components'
import type { OutputOf } from '#core/contracts/operation'
import type { readFeedback } from '#core/contracts/sessions'
import { FEWEST_TOLD } from '#core/domain/figures/told'
import { allAnsweredAt } from '#core/domain/scheduling/feedback'
import { dateOf, type Instant } from '#core/domain/time'
import { Card } from '../../../components/card/card'
import { dateText, monthText } from '../../../wording/dates'
import styles from './index.module.scss'

type Month = OutputOf<typeof readFeedback>['months'][number]

/** What people said of one month, added up. */
export function MonthCard({ month, now }: { readonly month: Month; readonly now: Instant }) {
  const { answers } = month
  const today = dateOf(now)
  const until = allAnsweredAt(month.month)
  return (
    <Card id={`month-${month.counsellorId}-${month.month}`} title={monthText(`${month.month}-01`, today)}>
      {answers ? (
        <>
          <Text className={styles.figure}>{`觉得被听见了：5 分里平均 ${answers.heard} 分`}</Text>
          <Text>{`还愿意再来：愿意 ${answers.again.yes} 位，说不准 ${answers.again.unsure} 位，不想 ${answers.again.no} 位`}</Text>
          <Text className={styles.note}>{`一共 ${answers.n} 位回答。`}</Text>
        </>
      ) : (
        <Text>
          {now < until
            ? `这个月的回答还在收，${dateText(dateOf(until), today)}起合起来给你看。边收边看，会看出是谁刚说的。`
            : `这个月回答的人不多。满 ${FEWEST_TOLD} 位才合起来给你看，这样谁说了什么都认不出来。`}
        </Text>
      )}
    </Card>
  )
}
