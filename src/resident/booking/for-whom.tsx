import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { replacePage } from '../../navigation/door'
import { useDraft } from './draft'
import { nameIn } from './one-of-two'
import { useOthers } from './use-others'

/** Whom a conversation is looked for, where that was chosen before; with more than one child it can be changed here. */
export function ForWhom() {
  const { draft } = useDraft()
  const { asked } = useOthers()
  const others = asked.state === 'ready' ? asked.value.others : []
  const { forOther, second } = draft
  if (forOther === null) return null
  const names = [forOther, ...(second ? [second.forOther] : [])].map((one) => nameIn(others, one))
  const mayChange = others.filter(({ kind }) => kind === 'child').length > 1
  const note = second ? '同一位咨询师，一前一后' : mayChange ? '可以换，也可以两个孩子一起' : undefined
  return (
    <ListGroup>
      <ListRow
        id='for-whom'
        icon='user-round'
        title={`为${names.join('、')}约`}
        note={note}
        onPress={mayChange ? () => void replacePage('/resident/pages/find/index', { step: 'whom' }) : undefined}
      />
    </ListGroup>
  )
}
