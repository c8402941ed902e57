import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { openPage } from '../../navigation/door'

/** What there is where no form is: nobody is sent away with nothing. */
export function Elsewhere() {
  return (
    <ListGroup title='现在就可以用的'>
      <ListRow
        id='instead-read'
        icon='book-open'
        title='读一读'
        note='写给家长的文章'
        onPress={() => void openPage('/pages/read/index')}
      />
      <ListRow
        id='instead-talk'
        icon='message-circle'
        title='为孩子约人聊聊'
        note='社区心理咨询师，免费，不用写名字'
        onPress={() => void openPage('/pages/booking/index')}
      />
      <ListRow
        id='instead-help'
        icon='life-buoy'
        title='求助'
        note='现在就打电话，不用等'
        onPress={() => void openPage('/pages/help/index')}
      />
    </ListGroup>
  )
}
