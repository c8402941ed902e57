import type { StaffRole } from '#core/domain/access/roles'
import type { World } from '../world'

/** Where somebody has their post, seen from the place of what they ask about. */
export const places = ['there', 'above', 'below', 'beside', 'elsewhere'] as const
export type Place = (typeof places)[number]

/**
 * The city, the street in it, its communities, a school in each; beside them another street, and another top with a street
 * of its own. What is asked about lies at one of those named here. Above the top is nothing: there it is the top once more,
 * and beside it the other one.
 */
const around = {
  'n-city': {
    ...{ there: 'n-city', above: 'n-city', below: 'n-qinghe' },
    ...{ beside: 'n-elsewhere', elsewhere: 'n-street-elsewhere' },
  },
  'n-qinghe': {
    ...{ there: 'n-qinghe', above: 'n-city', below: 'n-chenguang' },
    ...{ beside: 'n-street-beside', elsewhere: 'n-elsewhere' },
  },
  'n-chenguang': {
    ...{ there: 'n-chenguang', above: 'n-qinghe', below: 'n-school-chenguang' },
    ...{ beside: 'n-nantang', elsewhere: 'n-elsewhere' },
  },
  'n-nantang': {
    ...{ there: 'n-nantang', above: 'n-qinghe', below: 'n-school-nantang' },
    ...{ beside: 'n-chenguang', elsewhere: 'n-elsewhere' },
  },
  'n-liuan': {
    ...{ there: 'n-liuan', above: 'n-qinghe', below: 'n-school-liuan' },
    ...{ beside: 'n-chenguang', elsewhere: 'n-elsewhere' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Place, string>>>>
export type ThingAt = keyof typeof around

export const nodeAt = (thing: ThingAt, place: Place): string => around[thing][place]

/** The places above, below and beside those of the sample, which has one street. */
export async function plantPlaces(world: World): Promise<void> {
  const node = (id: string, kind: string, parentId: string | null) =>
    world.put('nodes', { id, kind, name: `示例的${id}`, parentId, settings: {}, closedOn: null, revision: 1, v: 2 })
  await node('n-city', 'city', null)
  await node('n-street-beside', 'street', 'n-city')
  await node('n-street-elsewhere', 'street', 'n-elsewhere')
  for (const at of ['chenguang', 'nantang', 'liuan']) await node(`n-school-${at}`, 'school', `n-${at}`)
  const street = (await world.documents('nodes')).find(({ _id }) => _id === 'n-qinghe')
  const { _id: _, ...rest } = street ?? {}
  await world.put('nodes', { ...rest, id: 'n-qinghe', parentId: 'n-city' })
  // Somebody edits for everybody, and somebody answers for the records elsewhere: else nobody could be asked there at all.
  const holds = (name: string, role: StaffRole, nodeId: string) =>
    world.put('staff', { id: world.personId(name), grants: [{ role, nodeId }] })
  await holds('table-editor-of-all', 'editor', 'n-city')
  await holds('table-keeper-elsewhere', 'file-keeper', 'n-elsewhere')
}
