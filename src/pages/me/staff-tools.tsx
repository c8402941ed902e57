import { whoAmI } from '#core/contracts/account'
import { useReading } from '../../cloud/use-reading'
import { Badge } from '../../components/badge/badge'
import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { openPage } from '../../navigation/door'
import { tools } from './tools'

/** For people the organisation gave a role; nobody else sees that there is such a thing. */
export function StaffTools() {
  const me = useReading(whoAmI, {})
  if (me.state !== 'ready' || me.value.roles.length === 0) return null
  const { roles, posts = 1, atWork = 0 } = me.value
  return (
    <ListGroup title='我的工作'>
      <ListRow
        id='my-post'
        icon='shield-check'
        title='我的岗位'
        note={posts < 2 ? undefined : roles.length < posts ? `现在用着：${roles[0]?.postName}` : '可以只用其中一个'}
        onPress={() => void openPage('/staff/pages/post/index')}
      />
      {roles.map(({ role, postName, nodeName }) =>
        tools[role]?.map(([id, icon, title, at, page, note], place) => (
          <ListRow
            key={`${role}-${nodeName}-${id}`}
            id={`my-${id}`}
            icon={icon}
            title={title}
            note={place === 0 ? `${nodeName} · ${postName}` : note}
            badge={id === 'agenda' && atWork > 0 ? <Badge tone='accent'>新</Badge> : null}
            onPress={() => void openPage(`/${at}/pages/${page}/index`)}
          />
        )),
      )}
    </ListGroup>
  )
}
