import type { CivilDate } from '../time'
import type { OwnSettings } from './settings'

/** From the widest to the narrowest; schools and units, an office or a factory, stand wherever they belong to. */
export const nodeKinds = ['province', 'city', 'district', 'street', 'community', 'school', 'unit'] as const
export type NodeKind = (typeof nodeKinds)[number]

/** A place of the organisation: what stands under it belongs to it. */
export interface OrganisationNode {
  readonly id: string
  readonly kind: NodeKind
  readonly name: string
  /** Null at the top. */
  readonly parentId: string | null
  /** What is set here; what is not holds from above. */
  readonly settings: OwnSettings
  /** Since when nothing new comes to it; what was done there stays told. */
  readonly closedOn: CivilDate | null
  /** Goes up with every change, so that nobody writes over what another one wrote. */
  readonly revision: number
}

const tiers: readonly NodeKind[] = ['province', 'city', 'district', 'street', 'community']

/**
 * Whether one kind may stand right under another. A tier may be left out: a city without districts has streets. A unit may
 * have units of its own, a school none.
 */
export function mayStandUnder(kind: NodeKind, above: NodeKind): boolean {
  if (above === 'school') return false
  if (above === 'unit') return kind === 'unit'
  if (kind === 'school' || kind === 'unit') return above !== 'province'
  return tiers.indexOf(above) < tiers.indexOf(kind)
}

/** The kinds that may stand under one, in their order. */
export const kindsUnder = (above: NodeKind): NodeKind[] => nodeKinds.filter((kind) => mayStandUnder(kind, above))
