import { View } from '@tarojs/components'
import { listJobs } from '#core/contracts/jobs'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Notice } from '../../../components/notice/notice'
import { useNow } from '../../../device/use-now'
import { AllJobs } from '../../jobs/all-jobs'
import { KeepingPage } from '../../places/keeping-page'
import styles from '../../places/places.module.scss'
import '../../refusals'

/** What the service does by itself: how often, when last, and what is left. What does not run stands first. */
function JobsPage() {
  const asked = useReading(listJobs, {})
  const now = useNow()
  return (
    <KeepingPage
      asked={asked}
      title='自动做的事'
      heading='自动做的事'
      lead='提醒、候补和到期清理，是程序自己按时做的。这里只看得到做了几件，看不到是谁的事。'
    >
      {({ jobs }) => {
        const late = jobs.filter(({ state }) => state === 'late' || state === 'stuck')
        const isNew = jobs.every(({ state }) => state === 'not-yet')
        const others = jobs.filter((job) => !late.includes(job))
        return (
          <View className={styles.list}>
            <Notice kind={isNew ? 'empty' : 'info'} id={isNew ? 'jobs-new' : 'jobs-standing'}>
              {isNew
                ? '刚装好，还没有哪一件做过。过几分钟再来看。'
                : late.length === 0
                  ? '都按时在做。哪一件没有按时做，会在你的消息里说一次。'
                  : `有 ${late.length} 件没有按时做完，请把下面的名字和数字告诉维护程序的人。`}
            </Notice>
            <AllJobs jobs={[...late, ...others]} now={now} />
          </View>
        )
      }}
    </KeepingPage>
  )
}

export default asPage(JobsPage)
