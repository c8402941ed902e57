import type { OutputOf } from '#core/contracts/operation'
import type { readPost } from '#core/contracts/staff'
import { emergencyRoles } from '#core/domain/access/records'
import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { openPage } from '../../navigation/door'

type Post = NonNullable<OutputOf<typeof readPost>['me']>['posts'][number]

/** What is opened from here because it belongs to a post and to no page of its daily work. */
export function OfPosts({ posts }: { readonly posts: readonly Post[] }) {
  const roles: readonly string[] = posts.flatMap(({ role, between }) => (between === null ? [role] : []))
  const isCareTeam = emergencyRoles.some((role) => roles.includes(role))
  const isKeeper = roles.includes('file-keeper')
  if (!isCareTeam && !isKeeper) return null
  return (
    <ListGroup>
      {isKeeper ? (
        <ListRow
          id='to-keeping'
          icon='shield-check'
          title='核查谁打开过记录'
          note='紧急打开的，和同事之间一起看的'
          onPress={() => void openPage('/staff/pages/keeping/index')}
        />
      ) : null}
      {isCareTeam ? (
        <ListRow
          id='to-emergency'
          icon='notebook-pen'
          title='紧急打开一份记录'
          note='有人可能有危险的时候；同事请你看的也在里面'
          onPress={() => void openPage('/staff/pages/emergency/index')}
        />
      ) : null}
      <ListRow
        id='to-moving'
        icon='phone'
        title='有人换了微信，找回记录'
        note={isKeeper ? '同意或者不同意，三天里也可以停' : '本人带着新手机来站点的时候'}
        onPress={() => void openPage('/staff/pages/moving/index')}
      />
    </ListGroup>
  )
}
