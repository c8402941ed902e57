import { readProgress } from '#core/contracts/setup'
import { useReading } from '../../cloud/use-reading'
import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { openPage } from '../../navigation/door'

/** For managers, as long as something of the guide is left. Nothing stands here once all is done, or where nobody can tell. */
export function SetUpLeft() {
  const asked = useReading(readProgress, {})
  if (asked.state !== 'ready') return null
  const { place, steps } = asked.value
  const done = steps.filter((step) => step.done).length
  if (done === steps.length) return null
  return (
    <ListGroup>
      <ListRow
        id='to-set-up'
        icon='check'
        title={`开通${place}`}
        note={`${steps.length} 步里办好了 ${done} 步，看看还要办什么`}
        onPress={() => void openPage('/manager/pages/set-up/index')}
      />
    </ListGroup>
  )
}
