import { clockText, dateOf } from '#core/domain/time'
import { type Asking, type Rows, readPlaces } from './kept'

/** The days sites are shut on besides, as they hang on the door; what is over is left out. */
export async function listClosures(asking: Asking): Promise<Rows> {
  const { sites, nameOf } = await readPlaces(asking)
  const today = dateOf(asking.now)
  const rows = sites
    .filter(({ closedOn }) => closedOn === null)
    .flatMap(({ nodeId, name, closures }) =>
      closures
        .filter(({ until }) => until >= today)
        .map(({ from, until, between, reason }) => [
          ...[nameOf(nodeId), name, from, until],
          ...[between === null ? '全天' : `${clockText(between.from)}–${clockText(between.until)}`, reason],
        ]),
    )
    .sort((one, other) => (one[2] ?? '').localeCompare(other[2] ?? ''))
  return [['地方', '站点', '从哪天', '到哪天', '几点', '为什么'], ...rows]
}
