import { whoAmI } from '#core/contracts/account'
import { asPage } from '../../boundary/as-page'
import { useReading } from '../../cloud/use-reading'
import { InWeChat } from '../../components/in-wechat/in-wechat'
import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { Page } from '../../components/page/page'
import { openPage } from '../../navigation/door'
import { useToldUnread } from '../../navigation/unread'
import { About } from './about'
import { StaffTools } from './staff-tools'
import { TypeSize } from './type-size'

function MePage() {
  return (
    <Page title='我的' tab='me'>
      {process.env.XINLIN_H5 === 'public' ? <InWeChat what='mine' /> : <Mine />}
      <TypeSize />
      <About />
    </Page>
  )
}

function Mine() {
  const me = useReading(whoAmI, {})
  const unread = me.state === 'ready' ? me.value.unread : undefined
  useToldUnread(unread, me.state === 'ready' ? (me.value.atWork ?? 0) : undefined)
  return (
    <>
      <ListGroup>
        <ListRow
          id='my-messages'
          icon='message-circle'
          title='消息'
          note={unread ? `${unread} 条新的` : '预约的变动，谁回了你'}
          onPress={() => void openPage('/resident/pages/inbox/index')}
        />
        <ListRow
          id='my-appointments'
          icon='calendar-clock'
          title='我的预约'
          note='看时间和地点，或者取消'
          onPress={() => void openPage('/resident/pages/appointments/index')}
        />
        <ListRow
          id='call-me'
          icon='phone'
          title='请人打给我'
          note='不方便打电话的时候'
          onPress={() => void openPage('/resident/pages/call-back/index')}
        />
        <ListRow
          id='my-results'
          icon='notebook-pen'
          title='我保存的自评'
          note='只有你自己能看到，随时可以删'
          onPress={() => void openPage('/resident/pages/kept/index')}
        />
        <ListRow
          id='my-children'
          icon='users-round'
          title='我的孩子'
          note='按年龄看看该留意什么'
          onPress={() => void openPage('/child/pages/children/index')}
        />
        <ListRow
          id='my-privacy'
          icon='shield-check'
          title='我的资料'
          note='存着什么，谁看过，全部删除'
          onPress={() => void openPage('/resident/pages/privacy/index')}
        />
      </ListGroup>
      <StaffTools />
    </>
  )
}

export default asPage(MePage)
