import { kindNames } from '#core/content/place-names'
import { nodesUnder } from '#core/domain/access/relations'
import { builtOf } from '#core/domain/organisation/built'
import { inForce } from '#core/domain/organisation/settings'
import { upFrom } from '#core/domain/organisation/tree'
import { type Asking, type Rows, readPlaces } from './kept'

/** How far each place that has others under it is built, tier by tier, as its page says. Places are counted, no people. */
export async function listBuilt(asking: Asking): Promise<Rows> {
  const { nodes, own, everySite } = await readPlaces(asking)
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const rows = nodes
    .filter(({ id, closedOn }) => own.has(id) && closedOn === null)
    .flatMap((place) => {
      const under = nodesUnder([place.id], nodes)
      const chain = upFrom(place.id, byId)
      const looked = nodes.filter(({ id }) => under.has(id))
      return builtOf(looked, everySite, (key) => inForce(key, chain).value).map((one) => [
        ...[place.name, kindNames[one.tier], String(one.places), String(one.built), `${one.share / 100}%`],
        ...[one.target === null ? '没有设目标' : `${one.target}%`],
        ...[one.without.map((id) => byId.get(id)?.name ?? '').join('、')],
      ])
    })
  return [['地方', '级别', '一共几处', '建成几处', '建成率', '目标', '还没有的'], ...rows]
}
