import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { Spot } from '#core/domain/organisation/distance'
import { asPage } from '../../../boundary/as-page'
import { Button } from '../../../components/button/button'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { askPosition } from '../../../device/position'
import { useNow } from '../../../device/use-now'
import { useRestAfter } from '../../../navigation/use-rest'
import styles from './index.module.scss'
import { PlacesFrom } from './places-from'
import '../../refusals'

/** Where one can go: what is open, what is free next, and how far it is, where somebody asks for that. */
function PlacesPage() {
  const now = useNow()
  const [here, setHere] = useState<Spot | null>(null)
  const [asking, setAsking] = useState<'no' | 'yes' | 'unknown'>('no')
  useRestAfter(here === null ? 'by-name' : 'by-distance')

  async function sort() {
    setAsking('yes')
    const spot = await askPosition()
    setHere(spot)
    setAsking(spot === null ? 'unknown' : 'no')
  }

  return (
    <Page title='去哪里' heading='可以去的地方' lead='都是免费的，可以先走进去问一问，也可以先约好时间。'>
      {here === null ? (
        <Button kind='secondary' icon='map-pin' id='by-distance' busy={asking === 'yes'} onPress={() => void sort()}>
          按离我多远排
        </Button>
      ) : (
        <Button kind='secondary' id='by-name' onPress={() => setHere(null)}>
          不按远近排了
        </Button>
      )}
      <Text className={styles.said}>
        {here === null
          ? '点了才会问手机你在哪里。位置只在手机上用来算远近，不发给我们，也不记下来。'
          : '远近是直线距离，走过去会远一些。你的位置没有发给我们，离开这一页就没有了。'}
      </Text>
      {asking === 'unknown' ? (
        <Notice kind='info' id='no-position'>
          手机没有说你在哪里：可能没有允许，也可能这会儿定不了位。下面还是按名字排，一样能看。
        </Notice>
      ) : null}
      <PlacesFrom before={[]} page={1} here={here} now={now} />
    </Page>
  )
}

export default asPage(PlacesPage)
