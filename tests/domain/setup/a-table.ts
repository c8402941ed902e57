import { tableWords } from '#core/content/table-words'
import { planOf, type Standing } from '#core/domain/setup/plan'
import { aPlace } from '../organisation/a-place'

/** What somebody keeps who keeps a street with one community in it, and nothing else. */
export function standing(change: Partial<Standing> = {}): Standing {
  const nodes = [
    aPlace({ id: 'street', kind: 'street', name: '示例街道' }),
    aPlace({ id: 'south', name: '南社区', parentId: 'street' }),
  ]
  const { nodes: all = nodes } = change
  return { nodes: all, own: new Set(all.map(({ id }) => id)), sites: [], known: [], calendars: [], ...change }
}

type Cells = Readonly<Record<string, string>>
const numbered = (rows: readonly Cells[]) => rows.map((cells, at) => ({ row: at + 2, cells }))

/** The plan of these rows, which stand from the second line on, as in a file under its head. */
export const planned = (written: { places?: readonly Cells[]; people?: readonly Cells[] }, there = standing()) =>
  planOf({ places: numbered(written.places ?? []), people: numbered(written.people ?? []) }, there, tableWords, 't')

/** What is wrong, as `line fault about`. */
export const wrongIn = (...asked: Parameters<typeof planned>) =>
  planned(...asked).faults.map(({ row, fault, about }) => `${row} ${fault} ${about}`.trim())
