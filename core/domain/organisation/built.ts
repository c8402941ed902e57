import type { NodeKind, OrganisationNode } from './node'
import type { SettingKey } from './settings'
import type { Site, SiteKind } from './site'

/** What each tier is asked to have, as the plans have it. No plan asks anything of a province. */
export const asked = {
  city: { kinds: ['guidance-centre'], target: 'builtCity' },
  district: { kinds: ['guidance-centre'], target: 'builtDistrict' },
  street: { kinds: ['service-station', 'counselling-room', 'social-work-room'], target: 'builtStreet' },
  community: { kinds: ['counselling-room', 'social-work-room'], target: 'builtCommunity' },
  school: { kinds: ['school-room'], target: 'builtSchool' },
  unit: { kinds: ['unit-room'], target: 'builtUnit' },
} as const satisfies Partial<Record<NodeKind, { readonly kinds: readonly SiteKind[]; readonly target: SettingKey }>>

export type BuiltTier = keyof typeof asked
export const builtTiers = Object.keys(asked) as readonly BuiltTier[]

const isTier = (kind: NodeKind): kind is BuiltTier => kind in asked

/** Somebody can go there: it is not given up, has a room and says when it is open. */
export function isWorking({
  closedOn,
  rooms,
  openingHours,
}: Pick<Site, 'closedOn' | 'rooms' | 'openingHours'>): boolean {
  return closedOn === null && openingHours.length > 0 && rooms.some(({ kind }) => kind === 'room')
}

export interface Built {
  readonly tier: BuiltTier
  readonly places: number
  readonly built: number
  /** In hundredths of a percent, rounded down: what is not reached is never shown as if it were. */
  readonly share: number
  /** In percent; null where none was set. */
  readonly target: number | null
  /** Null without a target. */
  readonly reached: boolean | null
  /** Ids of the places that have none yet. */
  readonly without: readonly string[]
}

/** Whether a place has what is asked of its tier; null where nothing is. */
export function isBuilt(node: Pick<OrganisationNode, 'id' | 'kind'>, sites: readonly Site[]): boolean | null {
  if (!isTier(node.kind)) return null
  const kinds: readonly SiteKind[] = asked[node.kind].kinds
  return sites.some((site) => site.nodeId === node.id && kinds.includes(site.kind) && isWorking(site))
}

/**
 * How many places of each tier have what is asked of it. Places are counted, never people. A closed place counts nowhere;
 * tiers without any place are left out. `nodes`: the one that is looked at, and all under it.
 */
export function builtOf(
  nodes: readonly OrganisationNode[],
  sites: readonly Site[],
  targetOf: (key: SettingKey) => number,
): Built[] {
  const sitesOf = new Map<string, Site[]>()
  for (const site of sites) sitesOf.set(site.nodeId, [...(sitesOf.get(site.nodeId) ?? []), site])
  return builtTiers.flatMap((tier) => {
    const places = nodes.filter(({ kind, closedOn }) => kind === tier && closedOn === null)
    if (places.length === 0) return []
    const without = places.filter((node) => !isBuilt(node, sitesOf.get(node.id) ?? [])).map(({ id }) => id)
    const built = places.length - without.length
    const percent = targetOf(asked[tier].target)
    return [
      {
        ...{ tier, places: places.length, built, without },
        share: Math.floor((built * 10_000) / places.length),
        target: percent === 0 ? null : percent,
        reached: percent === 0 ? null : built * 100 >= places.length * percent,
      },
    ]
  })
}
