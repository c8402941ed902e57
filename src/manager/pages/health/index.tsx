import { View } from '@tarojs/components'
import { readHealth } from '#core/contracts/jobs'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { useNow } from '../../../device/use-now'
import { HealthCards } from '../../health/health-cards'
import { Restored } from '../../health/restored'
import { Standing } from '../../health/standing'
import { KeepingPage } from '../../places/keeping-page'
import styles from '../../places/places.module.scss'
import '../../refusals'

/** How the service runs, for who answers for it: what is wrong now, what failed and was slow in a day, and what room is left. */
function HealthPage() {
  const asked = useReading(readHealth, {})
  const now = useNow()
  return (
    <KeepingPage
      asked={asked}
      title='运行情况'
      heading='运行情况'
      lead='程序答得怎么样、还有多少地方放资料。是所有地方合在一起的数，看不到谁做了什么。'
    >
      {(health) => (
        <View className={styles.list}>
          {health.gaps ? <Restored gaps={health.gaps} now={now} /> : null}
          <Standing health={health} now={now} />
          <HealthCards health={health} now={now} />
        </View>
      )}
    </KeepingPage>
  )
}

export default asPage(HealthPage)
