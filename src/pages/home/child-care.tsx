import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { openPage } from '../../navigation/door'
import { useMine } from '../../resident/booking/use-mine'

/** A child needs this guardian, until they said they have been there. Who looks on learns neither who nor why. */
export function ChildCare() {
  const { asked } = useMine()
  const care = asked.state === 'ready' ? asked.value.care : null
  if (care === null) return null
  return (
    <ListGroup>
      <ListRow
        id='child-care'
        icon='circle-alert'
        title='孩子现在需要你'
        note='打开看看怎么做'
        onPress={() => void openPage('/child/pages/child/index', { child: care })}
      />
    </ListGroup>
  )
}
