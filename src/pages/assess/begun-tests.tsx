import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { chooseTest } from '../../device/current-test'
import { openPage } from '../../navigation/door'
import { foundTests } from '../../resident/self-test/found-tests'
import { foundText } from '../../resident/self-test/life-words'
import { useSheetsChange } from '../../resident/self-test/use-sheets'

/** What waits on this phone, above what may be begun. Opened by its own page, which asks before it shows anything. */
export function BegunTests() {
  const now = useSheetsChange()
  const found = foundTests()
  if (found.length === 0) return null
  return (
    <ListGroup>
      {found.map(({ scale, life, own }) => {
        const { title, note } = foundText(life, now)
        return (
          <ListRow
            key={scale.id}
            id={`begun-${scale.id}`}
            icon='clock'
            title={title}
            note={own ? `${scale.plainTitle}。${note}` : note}
            onPress={() => {
              chooseTest(scale.id)
              void openPage('/resident/pages/before-test/index')
            }}
          />
        )
      })}
    </ListGroup>
  )
}
