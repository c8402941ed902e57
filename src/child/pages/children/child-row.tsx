import { dateOf, type Instant } from '#core/domain/time'
import { ListRow } from '../../../components/list-row/list-row'
import { openPage } from '../../../navigation/door'
import { ageLine } from '../../family/age-text'
import type { KnownChild } from '../../family/use-children'

interface ChildRowProps {
  readonly child: KnownChild
  readonly now: Instant
}

/** One child: how old they are, or what there is to do before anything can be said. */
export function ChildRow({ child, now }: ChildRowProps) {
  const { id, nickname, removed, profile } = child
  if (removed) return <ListRow id={`child-${id}`} title={nickname || '孩子'} note='你已经不在这个孩子的监护人里了' />
  const title = profile?.sees === 'self' ? '我自己' : nickname || '孩子'
  const note = profile ? ageLine(profile, dateOf(now)) : '还没有写出生的年月，补上就能用'
  const row = (
    <ListRow
      id={`child-${id}`}
      icon='user-round'
      title={title}
      note={note}
      onPress={() => void openPage(`/child/pages/${profile ? 'child' : 'edit-child'}/index`, { child: id })}
    />
  )
  if (!profile || profile.sees !== 'records') return row
  return (
    <>
      {row}
      <ListRow
        id={`look-${id}`}
        title={`为${title}看看`}
        note='按年龄看看该留意什么'
        onPress={() => void openPage('/child/pages/check/index', { child: id })}
      />
      <ListRow
        id={`growth-${id}`}
        title={`${title}一路的变化`}
        note='存过的，按时间排在一起'
        onPress={() => void openPage('/child/pages/growth/index', { child: id })}
      />
    </>
  )
}
