import { kindNames } from '#core/content/place-names'
import { listPopulations as listStored } from '../../_store/populations'
import { type Asking, type Rows, readPlaces } from './kept'

/** How many live at each place, never without the day and where it was read; a place where nobody wrote it stands there, too. */
export async function listPopulations(asking: Asking): Promise<Rows> {
  const { nodes, own } = await readPlaces(asking)
  const kept = nodes.filter(({ id, closedOn }) => own.has(id) && closedOn === null)
  const stored = await listStored(
    asking.database,
    kept.map(({ id }) => id),
  )
  const rows = kept.map((node) => {
    const found = stored.find(({ id }) => id === node.id)
    const said = found ? [String(found.residents), found.countedOn, found.source] : ['', '', '']
    return [node.name, kindNames[node.kind], ...said]
  })
  return [['地方', '级别', '常住人口', '哪天的数', '出处'], ...rows]
}
