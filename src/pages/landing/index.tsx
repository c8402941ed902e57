import { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { land } from '#core/contracts/sites'
import { isOpen } from '#core/domain/organisation/opening'
import { asPage } from '../../boundary/as-page'
import { useReading } from '../../cloud/use-reading'
import { Button } from '../../components/button/button'
import { FailedNotice } from '../../components/notice/failed-notice'
import { Page } from '../../components/page/page'
import { Skeleton } from '../../components/skeleton/skeleton'
import { cameBy } from '../../counting/steps'
import { rememberScene } from '../../device/scan'
import { readScene } from '../../device/scene'
import { useNow } from '../../device/use-now'
import { useStandingOpen } from '../../device/use-standing-open'
import { isOfNow } from '../../lines/nobody-there'
import { useLines } from '../../lines/use-lines'
import { openPage } from '../../navigation/door'
import { PassOn } from '../../sharing/pass-on'
import { neutralTitle } from '../../sharing/passage'
import { useSharing } from '../../sharing/use-sharing'
import { mayPass, sentenceFor } from '../../wording/refusals'
import { HereToday } from './here-today'
import { PlaceCounsellors } from './place-counsellors'
import { SiteCard } from './site-card'
import { Ways } from './ways'

/** Where a code on a wall leads. Whatever goes wrong with the code, help and the front page stay within reach. */
function LandingPage() {
  const now = useNow()
  const scene = readScene(useRouter().params.scene)
  // Whether somebody is there may have changed a moment ago.
  const landed = useReading(land, { scene: scene ?? '' }, { enabled: scene !== null, eachLook: true })
  const known = landed.state === 'ready'
  useStandingOpen(known && isOpen(landed.value.site, now), known ? landed.retry : undefined)
  // In the same call, so that whoever was here once has the lines of this place, also without a network.
  useLines()
  const passage = {
    title: neutralTitle,
    path: '/pages/landing/index',
    query: scene === null ? '' : `scene=${encodeURIComponent(scene)}`,
  }
  useSharing(passage)
  useEffect(() => {
    if (!known || !scene) return
    rememberScene(scene)
    cameBy(scene)
  }, [known, scene])

  return (
    <Page title='心邻' heading='这里可以找人说说话' lead='家门口的心理服务，全部免费，不登录也能看。'>
      {scene === null ? <FailedNotice message={sentenceFor('site-unknown')} /> : null}
      {scene !== null && landed.state === 'loading' ? <Skeleton rows={1} /> : null}
      {landed.state === 'failed' ? (
        <FailedNotice
          message={sentenceFor(landed.refusal === 'bad-input' ? 'site-unknown' : landed.refusal)}
          onRetry={mayPass(landed.refusal) ? landed.retry : undefined}
        />
      ) : null}
      {known && scene !== null ? (
        <SiteCard {...landed.value} isOfNow={isOfNow(landed)} scene={scene} now={now} />
      ) : null}
      {known && landed.trouble === 'offline' ? (
        <FailedNotice message='网络好像断了，上面是上一次看到的内容。' onRetry={landed.retry} />
      ) : null}
      {process.env.XINLIN_H5 === 'public' ? null : known && scene ? (
        <HereToday siteId={landed.value.site.id} scene={scene} now={now} />
      ) : null}
      {process.env.XINLIN_H5 === 'public' ? null : known ? (
        <PlaceCounsellors siteId={landed.value.site.id} now={now} />
      ) : null}
      <Ways />
      <Button kind='quiet' id='go-home' onPress={() => void openPage('/pages/home/index')}>
        去首页看看
      </Button>
      {known ? <PassOn passage={passage}>转给邻居</PassOn> : null}
    </Page>
  )
}

export default asPage(LandingPage)
