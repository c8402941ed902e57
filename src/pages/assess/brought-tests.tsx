import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { chooseTest } from '../../device/current-test'
import { useNow } from '../../device/use-now'
import { openPage } from '../../navigation/door'
import { broughtRows, isOpenOn } from '../../resident/self-test/brought-rows'
import { useBrought } from '../../resident/self-test/use-brought'
import { scaleLead } from '../../wording/scale'
import { broughtFor, type Whom } from './choosing'

/**
 * Questionnaires that were brought with a licence, after the program's own. Nothing stands here before they are known,
 * and nothing where they cannot be had: those above need no cloud.
 */
export function BroughtTests({ whom }: { readonly whom: Whom }) {
  const now = useNow()
  useBrought()
  const rows = broughtFor(
    broughtRows().filter((row) => isOpenOn(row, now)),
    whom,
  )
  if (rows.length === 0) return null
  return (
    <ListGroup title='本机构另外引进的'>
      {rows.map((row) => (
        <ListRow
          key={row.id}
          id={`scale-${row.scaleId}`}
          icon='clipboard-list'
          title={row.plainTitle}
          note={scaleLead(row)}
          onPress={() => {
            chooseTest(row.scaleId)
            void openPage('/resident/pages/before-test/index')
          }}
        />
      ))}
    </ListGroup>
  )
}
