import { dateOf, type Instant } from '#core/domain/time'
import { ListRow } from '../../../components/list-row/list-row'
import { openPage } from '../../../navigation/door'
import { ageLine } from '../../family/age-text'
import type { KnownChild } from '../../family/use-children'

interface ChildRowProps {
  readonly child: KnownChild
  readonly now: Instant
  /** Of a child whose guardian they are no more. */
  readonly onGone: () => void
}

/** One child: how old they are, or what there is to do before anything can be said. */
export function ChildRow({ child, now, onGone }: ChildRowProps) {
  const { id, nickname, removed, profile } = child
  if (removed) {
    return (
      <ListRow
        id={`child-${id}`}
        title={nickname || '孩子'}
        note='你已经不在这个孩子的监护人里了，可以从名单里去掉'
        onPress={onGone}
      />
    )
  }
  const title = profile?.sees === 'self' ? '我自己' : nickname || '孩子'
  const age = profile ? ageLine(profile, dateOf(now)) : '还没有写出生的年月，补上就能用'
  const note = profile?.care ? `${age}，现在需要你` : age
  return (
    <ListRow
      id={`child-${id}`}
      icon='user-round'
      title={title}
      note={note}
      onPress={() => void openPage(`/child/pages/${profile ? 'child' : 'edit-child'}/index`, { child: id })}
    />
  )
}
