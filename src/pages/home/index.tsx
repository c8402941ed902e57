import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { asPage } from '../../boundary/as-page'
import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { Page } from '../../components/page/page'
import { lastScene } from '../../device/scan'
import { useNow } from '../../device/use-now'
import { openPage } from '../../navigation/door'
import { hasLeft } from '../../navigation/left'
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
import { ToAnswer } from './to-answer'
import { NothingUnread, Unread } from './unread'

const passage = { title: neutralTitle, path: '/pages/home/index', query: '' }

function HomePage() {
  useSharing(passage)
  const now = useNow()
  const [scene, setScene] = useState(lastScene)
  const [left, setLeft] = useState(hasLeft)
  useDidShow(() => {
    setScene(lastScene())
    setLeft(hasLeft())
  })
  // Whoever left in a hurry shows somebody else this page: nothing of their own on it, nothing about troubles.
  const lead = left ? '家门口的社区服务，不收费。' : '累了、烦了、想找人说说，都可以来，不收费。'
  return (
    <Page title='心邻' heading={greeting(now)} lead={lead} tab='home'>
      {process.env.XINLIN_H5 === 'public' ? null : left ? <NothingUnread /> : <Unread />}
      {process.env.XINLIN_H5 === 'public' || left ? null : <StaffChange now={now} />}
      {process.env.XINLIN_H5 === 'public' || left ? null : <ToAnswer now={now} />}
      {process.env.XINLIN_H5 === 'public' || left ? null : <ChildCare />}
      <Entries />
      {process.env.XINLIN_H5 === 'public' || left ? null : <NextAppointment now={now} />}
      {left ? null : <BegunTest />}
      {process.env.XINLIN_H5 === 'public' || left ? null : <NewBlock />}
      {left ? null : (
        <ListGroup>
          <ListRow
            id='to-exercises'
            icon='wind'
            title='做一做'
            note='八个小练习，还有心情便签'
            onPress={() => void openPage('/calming/pages/exercises/index')}
          />
        </ListGroup>
      )}
      {scene ? <NearSite scene={scene} now={now} /> : null}
      {left ? null : <HelpLine now={now} />}
      <PassOn passage={passage}>把心邻转给别人</PassOn>
    </Page>
  )
}

export default asPage(HomePage)
