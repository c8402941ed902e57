import { View } from '@tarojs/components'
import { useState } from 'react'
import { listShared } from '#core/contracts/assessments'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Notice } from '../../../components/notice/notice'
import { useNow } from '../../../device/use-now'
import { DeskPage } from '../../desk/desk-page'
import { NotForYou } from '../../desk/not-for-you'
import styles from './index.module.scss'
import { SharedCard } from './shared-card'
import '../../refusals'

/** What people show this counsellor; one is open at a time. */
function SharedPage() {
  const now = useNow()
  const asked = useReading(listShared, {})
  const [chosen, setChosen] = useState<string | null>(null)
  if (asked.state === 'failed' && asked.refusal === 'not-allowed')
    return (
      <NotForYou title='分享'>这一页是给咨询师看来访者分享的。如果你是咨询师却打不开，请找站点的负责人开通。</NotForYou>
    )
  return (
    <DeskPage
      title='分享'
      heading='来访者给我看的'
      lead='来访者愿意给你看的自评结果。每看一次都要先说为什么看，对方查得到；收回或到期以后就看不到了。'
    >
      <Answer
        asked={asked}
        rows={3}
        isEmpty={({ shares }) => shares.length === 0}
        empty={
          <Notice kind='empty' id='no-shared'>
            现在没有人分享结果给你。给不给看由来访者决定，不给也照样谈。
          </Notice>
        }
      >
        {({ shares }) => (
          <View className={styles.list}>
            {shares.map((one) => (
              <SharedCard
                key={one.administrationId}
                shared={one}
                now={now}
                isChosen={chosen === one.administrationId}
                onChoose={() => setChosen(one.administrationId)}
                onLeave={() => setChosen(null)}
              />
            ))}
          </View>
        )}
      </Answer>
    </DeskPage>
  )
}

export default asPage(SharedPage)
