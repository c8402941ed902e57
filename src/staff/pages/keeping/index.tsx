import { View } from '@tarojs/components'
import { listToKeep } from '#core/contracts/records'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Notice } from '../../../components/notice/notice'
import { DeskPage } from '../../../counsellor/desk/desk-page'
import { NotForYou } from '../../../counsellor/desk/not-for-you'
import { useReturn } from '../../../counsellor/desk/use-return'
import { AllJudged } from '../../records/all-judged'
import { AllWaiting } from '../../records/all-waiting'
import styles from '../../staff.module.scss'
import '../../refusals'

/** For the keeper of records: who opened one in an emergency, and who asks that a colleague may read along. */
function KeepingPage() {
  const asked = useReading(listToKeep, {}, { eachLook: true })
  useReturn(() => {
    if (asked.state !== 'loading') asked.retry()
  })
  if (asked.state === 'failed' && asked.refusal === 'not-allowed') {
    return <NotForYou title='核查'>这一页是给档案专人用的。需要的话，请找街道的负责人开通。</NotForYou>
  }
  return (
    <DeskPage
      title='核查'
      heading='谁打开过记录'
      lead='紧急打开的每一次都在这里：可以先问清楚，再写结论，本人会看到结论。同事之间一起看，要你同意才打得开。记录里写了什么，这里看不到。'
    >
      <Answer asked={asked} rows={5}>
        {({ waiting, more, judged }) => (
          <View className={styles.list}>
            {waiting.length === 0 ? (
              <Notice kind='empty' id='nothing-waits'>
                现在没有等你判断的。
              </Notice>
            ) : (
              <AllWaiting waiting={waiting} />
            )}
            {more ? <Notice kind='info'>后面还有，先看完这些。</Notice> : null}
            {judged.length > 0 ? <AllJudged judged={judged} /> : null}
          </View>
        )}
      </Answer>
    </DeskPage>
  )
}

export default asPage(KeepingPage)
