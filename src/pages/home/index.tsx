import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { asPage } from '../../boundary/as-page'
import { Page } from '../../components/page/page'
import { lastScene } from '../../device/scan'
import { useNow } from '../../device/use-now'
import { PassOn } from '../../sharing/pass-on'
import { neutralTitle } from '../../sharing/passage'
import { useSharing } from '../../sharing/use-sharing'
import { BegunTest } from './begun-test'
import { ChildCare } from './child-care'
import { Entries } from './entries'
import { greeting } from './greeting'
import { HelpLine } from './help-line'
import { NearSite } from './near-site'
import { NewBlock } from './new-block'
import { NextAppointment } from './next-appointment'
import { StaffChange } from './staff-change'

const passage = { title: neutralTitle, path: '/pages/home/index', query: '' }

function HomePage() {
  useSharing(passage)
  const now = useNow()
  const [scene, setScene] = useState(lastScene)
  useDidShow(() => setScene(lastScene()))
  return (
    <Page title='心邻' heading={greeting(now)} lead='累了、烦了、想找人说说，都可以来，不收费。' tab='home'>
      {process.env.XINLIN_H5 === 'public' ? null : <StaffChange now={now} />}
      {process.env.XINLIN_H5 === 'public' ? null : <ChildCare />}
      <Entries />
      {process.env.XINLIN_H5 === 'public' ? null : <NextAppointment now={now} />}
      <BegunTest />
      {process.env.XINLIN_H5 === 'public' ? null : <NewBlock />}
      {scene ? <NearSite scene={scene} now={now} /> : null}
      <HelpLine now={now} />
      <PassOn passage={passage}>把心邻转给别人</PassOn>
    </Page>
  )
}

export default asPage(HomePage)
