import { kits } from '#core/content/kits/index'
import { handOutPlaces } from '#core/domain/access/hand-outs'
import { dateOf } from '#core/domain/time'
import { listHandOuts as listStored } from '../../_store/hand-outs'
import { type Asking, type Rows, readPlaces } from './kept'

/** What was handed out this year, and on which day: to whom is noted nowhere, and by whom is not told here. */
export async function listHandOuts(asking: Asking): Promise<Rows> {
  const { nodes, everySite } = await readPlaces(asking)
  // As the page of kits has it: whoever works there notes them, too.
  const own = handOutPlaces(asking.caller.grants, nodes)
  const siteName = new Map(everySite.filter(({ nodeId }) => own.has(nodeId)).map(({ id, name }) => [id, name]))
  const kitName = new Map(kits.map(({ id, title }) => [id, title]))
  const year = Number(dateOf(asking.now).slice(0, 4))
  const noted = await listStored(asking.database, [...siteName.keys()], year)
  const rows = [...noted]
    .sort((one, other) => other.on.localeCompare(one.on) || one.id.localeCompare(other.id))
    .map(({ siteId, kitId, copies, on }) => [
      ...[on, siteName.get(siteId) ?? '', kitName.get(kitId) ?? kitId, String(copies)],
    ])
  return [['哪天', '站点', '资料', '份数'], ...rows]
}
