import { Fragment } from 'react'
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
      <ListRow
        id='my-post'
        icon='shield-check'
        title='我的岗位'
        onPress={() => void openPage('/staff/pages/post/index')}
      />
      {roles.map(({ role, nodeName }) =>
        role === 'counsellor' ? (
          <Fragment key={`${role}-${nodeName}`}>
            <ListRow
              id='my-agenda'
              icon='calendar-check'
              title='我的日程'
              note={`${nodeName} · ${roleNames[role]}`}
              onPress={() => void openPage('/counsellor/pages/agenda/index')}
            />
            <ListRow
              id='my-terms'
              icon='clock'
              title='我的时间'
              note='每周时间、请假、节假日'
              onPress={() => void openPage('/counsellor/pages/terms/index')}
            />
          </Fragment>
        ) : role === 'editor' || role === 'professional-reviewer' ? (
          <Fragment key={`${role}-${nodeName}`}>
            <ListRow
              id='my-pieces'
              icon='book-open'
              title='稿件'
              note={`${nodeName} · ${roleNames[role]}`}
              onPress={() => void openPage('/community/pages/pieces/index')}
            />
            {role === 'editor' ? (
              <ListRow
                id='my-courses'
                icon='video'
                title='课程'
                onPress={() => void openPage('/manager/pages/courses/index')}
              />
            ) : null}
          </Fragment>
        ) : (
          <Fragment key={`${role}-${nodeName}`}>
            {role === 'manager' ? (
              <ListRow
                id='my-sites'
                icon='users-round'
                title='站点日程'
                note={`${nodeName} · ${roleNames[role]}`}
                onPress={() => void openPage('/manager/pages/site/index')}
              />
            ) : null}
            {role === 'manager' ? (
              <ListRow
                id='my-people'
                icon='users-round'
                title='同事'
                onPress={() => void openPage('/manager/pages/people/index')}
              />
            ) : null}
            {role === 'manager' ? (
              <ListRow
                id='my-places'
                icon='map-pin'
                title='地方和站点'
                onPress={() => void openPage('/manager/pages/places/index')}
              />
            ) : null}
            {role === 'manager' ? (
              <ListRow
                id='my-courses'
                icon='video'
                title='课程和播放数'
                onPress={() => void openPage('/manager/pages/courses/index')}
              />
            ) : null}
            {role === 'manager' || role === 'care-worker' ? (
              <ListRow
                id='my-hand-outs'
                icon='book-open'
                title='发放记录'
                onPress={() => void openPage('/community/pages/hand-outs/index')}
              />
            ) : null}
            {role === 'manager' || role === 'care-worker' ? (
              <ListRow
                id='my-codes'
                icon='qr-code'
                title='张贴的码'
                onPress={() => void openPage('/community/pages/codes/index')}
              />
            ) : null}
            {role === 'care-worker' ? (
              <ListRow
                id='my-callbacks'
                icon='phone'
                title='回电名单'
                note={`${nodeName} · ${roleNames[role]}`}
                onPress={() => void openPage('/community/pages/callbacks/index')}
              />
            ) : (
              <ListRow
                id='my-lines'
                icon='phone'
                title='求助电话名单'
                note={`${nodeName} · ${roleNames[role]}`}
                onPress={() => void openPage('/community/pages/lines/index')}
              />
            )}
          </Fragment>
        ),
      )}
    </ListGroup>
  )
}
