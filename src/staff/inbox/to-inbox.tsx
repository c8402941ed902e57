import { Badge } from '../../components/badge/badge'
import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { openPage } from '../../navigation/door'

/** The way to what one was told for one's work, with how much of it is new. */
export function ToInbox({ unread }: { readonly unread: number }) {
  return (
    <ListGroup>
      <ListRow
        id='to-inbox'
        icon='message-circle'
        title='工作消息'
        badge={unread > 0 ? <Badge tone='accent'>{`${unread} 条新的`}</Badge> : null}
        onPress={() => void openPage('/staff/pages/inbox/index')}
      />
    </ListGroup>
  )
}
