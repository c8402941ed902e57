import { Text, View } from '@tarojs/components'
import { readFeedback } from '#core/contracts/sessions'
import { FEWEST_TOLD } from '#core/domain/figures/told'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Notice } from '../../../components/notice/notice'
import { useNow } from '../../../device/use-now'
import { DeskPage } from '../../desk/desk-page'
import { NotForYou } from '../../desk/not-for-you'
import styles from './index.module.scss'
import { MonthCard } from './month-card'
import '../../refusals'

function FeedbackPage() {
  const now = useNow()
  const asked = useReading(readFeedback, {})
  if (asked.state === 'failed' && asked.refusal === 'not-allowed')
    return (
      <NotForYou title='反馈'>这一页是给咨询师看来访者反馈的。如果你是咨询师却打不开，请找站点的负责人开通。</NotForYou>
    )
  return (
    <DeskPage
      title='反馈'
      heading='来访者谈过以后说的'
      lead='谈过以后，来访者可以回答两个小问题，答不答都行。这里只有合起来的数，没有谁说了什么，也不和别人比。'
    >
      <Answer
        asked={asked}
        rows={3}
        isEmpty={({ months }) => months.length === 0}
        empty={
          <Notice kind='empty' id='no-feedback'>
            {`最近一年还没有人回答。有人回答以后会按月记在这里；一个月的都收齐了，满 ${FEWEST_TOLD} 位才看得到。`}
          </Notice>
        }
      >
        {({ months }) => (
          <>
            <View className={styles.months}>
              {months.map((month) => (
                <MonthCard key={`${month.counsellorId} ${month.month}`} month={month} now={now} />
              ))}
            </View>
            <Text className={styles.note}>
              想听某一次谈得怎么样，当面问最好；这里的数太少，说明不了一次谈话的好坏。
            </Text>
          </>
        )}
      </Answer>
    </DeskPage>
  )
}

export default asPage(FeedbackPage)
