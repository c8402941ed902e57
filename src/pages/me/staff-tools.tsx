import { whoAmI } from '#core/contracts/account'
import { useReading } from '../../cloud/use-reading'
import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { openPage } from '../../navigation/door'
import { roles as roleNames } from '../../wording/codes'

/** For people the organisation gave a role; nobody else sees that there is such a thing. */
export function StaffTools() {
  const me = useReading(whoAmI, {})
  if (me.state !== 'ready' || me.value.roles.length === 0) return null
  const { roles } = me.value
  return (
    <ListGroup title='我的工作'>
      {roles.map(({ role, nodeName }) =>
        role === 'counsellor' ? (
          <ListRow
            key={`${role}-${nodeName}`}
            id='my-agenda'
            icon='calendar-check'
            title='我的日程'
            note={`${nodeName} · ${roleNames[role]}`}
            onPress={() => void openPage('/counsellor/pages/agenda/index')}
          />
        ) : (
          <ListRow
            key={`${role}-${nodeName}`}
            icon='users-round'
            title={nodeName}
            note={`你是这里的${roleNames[role]}`}
          />
        ),
      )}
    </ListGroup>
  )
}
