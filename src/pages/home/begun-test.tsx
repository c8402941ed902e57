import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { chooseTest } from '../../device/current-test'
import { openPage } from '../../navigation/door'
import { foundTests } from '../../resident/self-test/found-tests'
import { foundText } from '../../resident/self-test/life-words'
import { useSheetsChange } from '../../resident/self-test/use-sheets'

/** A self-test that waits on this phone. Who looks on learns neither which one it is nor anything of the answers. */
export function BegunTest() {
  const now = useSheetsChange()
  const [first, ...more] = foundTests()
  if (!first) return null
  const { scale, life } = first
  const { title, note } = foundText(life, now)

  function open() {
    if (more.length > 0) return void openPage('/pages/assess/index')
    chooseTest(scale.id)
    void openPage('/resident/pages/before-test/index')
  }
  return (
    <ListGroup>
      <ListRow id='begun-test' icon='clipboard-list' title={title} note={note} onPress={open} />
    </ListGroup>
  )
}
