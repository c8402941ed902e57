import { standsBetween } from '../access/gate'
import type { GateRefusal } from '../access/gate-refusals'
import { posts } from '../access/posts'
import type { StaffRole } from '../access/roles'
import type { StaffRecord } from '../access/staff'
import { endsSoonest } from '../access/standing'
import type { CivilDate } from '../time'
import { mayStandUnder, type NodeKind, nodeKinds, type OrganisationNode } from './node'
import { type Holder, inForce, type SettingKey } from './settings'
import type { Site, SiteKind } from './site'
import { upFrom } from './tree'

/** Of what a post is asked for: of each place of a tier, or of each site of a kind that is open. */
export type AskedPost = { readonly role: StaffRole } & (
  | { readonly of: 'node'; readonly kinds: readonly NodeKind[] }
  | { readonly of: 'site'; readonly kinds: readonly SiteKind[] }
)

type StaffingKey = Extract<SettingKey, `staff${string}`>

/** The posts that plans ask for; how many of each is set in the tree. A health centre counts among sites. */
export const askedPosts: Readonly<Record<StaffingKey, AskedPost>> = {
  staffCityOfficer: { role: 'psych-officer', of: 'node', kinds: ['city'] },
  staffDistrictOfficer: { role: 'psych-officer', of: 'node', kinds: ['district'] },
  staffStreetOfficer: { role: 'psych-officer', of: 'node', kinds: ['street'] },
  staffStreetLeader: { role: 'street-leader', of: 'node', kinds: ['street'] },
  staffCommunityWorker: { role: 'care-worker', of: 'node', kinds: ['community'] },
  staffCentreCounsellor: { role: 'counsellor', of: 'site', kinds: ['guidance-centre'] },
  staffStationWorker: { role: 'care-worker', of: 'site', kinds: ['service-station'] },
  staffStationCounsellor: { role: 'counsellor', of: 'site', kinds: ['service-station'] },
  staffRoomCounsellor: { role: 'counsellor', of: 'site', kinds: ['counselling-room'] },
  staffSocialRoomWorker: { role: 'care-worker', of: 'site', kinds: ['social-work-room'] },
  staffClinicOfficer: { role: 'psych-officer', of: 'site', kinds: ['clinic', 'health-station'] },
  staffSchoolCounsellor: { role: 'counsellor', of: 'site', kinds: ['school-room'] },
  staffUnitCounsellor: { role: 'counsellor', of: 'site', kinds: ['unit-room'] },
}

const asked = Object.entries(askedPosts) as readonly (readonly [StaffingKey, AskedPost])[]

/** The roles that are asked for anywhere. */
export const askedRoles: readonly StaffRole[] = [...new Set(asked.map(([, { role }]) => role))]

const askedPostOf = (key: SettingKey): AskedPost | null => asked.find(([one]) => one === key)?.[1] ?? null

/** Whether something that is set at a place of this kind can say anything there or below; what is about no post always. */
export function isAskedUnder(key: SettingKey, kind: NodeKind): boolean {
  const post = askedPostOf(key)
  if (post?.of !== 'node') return true
  return post.kinds.some((one) => one === kind || mayStandUnder(one, kind))
}

/** The same of a site. */
export function isAskedAtSite(key: SettingKey, kind: SiteKind): boolean {
  const post = askedPostOf(key)
  return post === null || (post.of === 'site' && post.kinds.includes(kind))
}

/** Somebody who was given a post, and what keeps them from it; null for nothing. */
export interface HeldBy {
  readonly id: string
  readonly between: GateRefusal | null
  /** The last day of a credential the post takes, where that is near. */
  readonly endsOn: CivilDate | null
}

export interface PostAt {
  readonly role: StaffRole
  readonly required: number
  /** How many hold it today and may begin. */
  readonly held: number
  readonly missing: number
  /** Those who hold it first. */
  readonly by: readonly HeldBy[]
  /** How many are invited and have not come. */
  readonly invited: number
}

export interface StaffedPlace {
  readonly node: OrganisationNode
  readonly posts: readonly PostAt[]
  readonly missing: number
}

export interface PostSum {
  readonly role: StaffRole
  readonly required: number
  /** Of those asked for: too many in one place do not stand in for too few in another. */
  readonly filled: number
  readonly missing: number
  /** Who holds it where it is asked for, each once. */
  readonly people: number
}

/** What is asked of a place and its open sites, by post; `way`: the place and all above it, nearest first. */
function requiredAt(way: readonly [OrganisationNode, ...Holder[]], sites: readonly Site[]): Map<StaffRole, number> {
  const [node] = way
  const required = new Map<StaffRole, number>()
  const add = (role: StaffRole, more: number) => more > 0 && required.set(role, (required.get(role) ?? 0) + more)
  for (const [key, { role, of, kinds }] of asked) {
    if (of === 'node' && kinds.includes(node.kind)) add(role, inForce(key, way).value)
    if (of === 'node') continue
    for (const site of sites) if (kinds.includes(site.kind)) add(role, inForce(key, [site, ...way]).value)
  }
  return required
}

/** Who was given this post right there: put to rest, not signed and not trained are told apart from who may begin. */
function heldBy(role: StaffRole, nodeId: string, people: readonly StaffRecord[], today: CivilDate): HeldBy[] {
  const all = people.flatMap((record): HeldBy[] => {
    const reasons = record.grants
      .filter((grant) => grant.role === role && grant.nodeId === nodeId)
      .map((grant) => standsBetween(record, grant, today))
    if (reasons.length === 0) return []
    const taken = record.credentials?.filter(({ kind }) => posts[role].credentials.includes(kind)) ?? []
    const between = reasons.includes(null) ? null : (reasons[0] ?? null)
    return [{ id: record.id, between, endsOn: endsSoonest(taken, today) }]
  })
  return [...all.filter(({ between }) => between === null), ...all.filter(({ between }) => between !== null)]
}

/** What there is to fill posts with: who works here, and who was invited and may still come. */
export interface Staffed {
  readonly people: readonly StaffRecord[]
  readonly invited: readonly { readonly role: StaffRole; readonly nodeId: string }[]
  readonly today: CivilDate
}

/**
 * Which posts each of these places asks for and who holds them, what is missing most first, and the sums. A post counts where
 * it was given: who works at the street is not at the community. A closed place, and a closed site, asks for nobody.
 */
export function staffingOf(
  looked: readonly OrganisationNode[],
  sites: readonly Site[],
  nodes: ReadonlyMap<string, OrganisationNode>,
  { people, invited, today }: Staffed,
): { readonly places: readonly StaffedPlace[]; readonly sums: readonly PostSum[] } {
  const places = looked
    .filter(({ closedOn }) => closedOn === null)
    .map((node): StaffedPlace => {
      const [, ...above] = upFrom(node.id, nodes)
      const here = sites.filter(({ nodeId, closedOn }) => nodeId === node.id && closedOn === null)
      const posts = [...requiredAt([node, ...above], here)].map(([role, required]): PostAt => {
        const by = heldBy(role, node.id, people, today)
        const held = by.filter(({ between }) => between === null).length
        const coming = invited.filter((one) => one.role === role && one.nodeId === node.id).length
        return { role, required, held, missing: Math.max(0, required - held), by, invited: coming }
      })
      return { node, posts, missing: posts.reduce((sum, { missing }) => sum + missing, 0) }
    })
    .filter(({ posts }) => posts.length > 0)
  return {
    places: places.sort((one, other) => tier(one) - tier(other)).sort((one, other) => other.missing - one.missing),
    sums: askedRoles.flatMap((role) => sumOf(role, places)),
  }
}

/** The widest first. */
const tier = ({ node }: StaffedPlace): number => nodeKinds.indexOf(node.kind)

function sumOf(role: StaffRole, places: readonly StaffedPlace[]): PostSum[] {
  const all = places.flatMap(({ posts }) => posts.filter((post) => post.role === role))
  if (all.length === 0) return []
  const required = all.reduce((sum, post) => sum + post.required, 0)
  const missing = all.reduce((sum, post) => sum + post.missing, 0)
  const people = new Set(all.flatMap(({ by }) => by.filter(({ between }) => between === null).map(({ id }) => id)))
  return [{ role, required, filled: required - missing, missing, people: people.size }]
}
