import { hasSigned } from '../access/gate'
import type { StaffRecord } from '../access/staff'
import type { KeptLine } from '../hotlines/registry'
import { builtTiers } from '../organisation/built'
import type { OrganisationNode } from '../organisation/node'
import type { Site } from '../organisation/site'
import type { Placement } from '../placements/placement'
import type { Counsellor } from '../scheduling/counsellor'
import { offersOf } from '../scheduling/counsellor'

/** What there has to be before residents find somebody here, in the order in which one does it. */
export const setupSteps = [
  'places',
  'sites',
  'rooms',
  'hours',
  'people',
  'keepers',
  'calendars',
  'lines',
  'codes',
] as const
export type SetupStep = (typeof setupSteps)[number]

export interface StepProgress {
  readonly step: SetupStep
  /** How many there are that are as they should be, and how many are not. */
  readonly have: number
  readonly left: number
  readonly done: boolean
  /** Names of those that are not. */
  readonly names: readonly string[]
}

/** All of what somebody keeps. */
export interface SetUp {
  readonly nodes: readonly OrganisationNode[]
  readonly sites: readonly Site[]
  /** Everybody who has a post there. */
  readonly people: readonly { readonly record: StaffRecord; readonly name: string; readonly self: boolean }[]
  /** Names of those who are invited and did not come yet. */
  readonly invited: readonly string[]
  /** Places whose records a keeper of records answers for. */
  readonly kept: ReadonlySet<string>
  readonly counsellors: readonly Counsellor[]
  readonly lines: readonly Pick<KeptLine, 'area' | 'closed' | 'name'>[]
  readonly placements: readonly Pick<Placement, 'siteId' | 'goneOn'>[]
}

interface Named {
  readonly name: string
}

/** Of things that each have to be so, one at least. */
function each<One extends Named>(step: SetupStep, all: readonly One[], isSo: (one: One) => boolean): StepProgress {
  const names = all.filter((one) => !isSo(one)).map(({ name }) => name)
  return {
    step,
    have: all.length - names.length,
    left: names.length,
    done: all.length > 0 && names.length === 0,
    names,
  }
}

/** Somebody can be booked with them: something is offered, and there are hours for it. */
const isBookable = (one: Counsellor) =>
  offersOf(one).length > 0 &&
  (one.calendar.versions.some(({ hours }) => hours.length > 0) || one.calendar.openings.length > 0)

/** Where a house is looked for: a community, a school, an office. What holds others together needs none of its own. */
const needsSite = (node: OrganisationNode, nodes: readonly OrganisationNode[]) =>
  ['community', 'school', 'unit'].includes(node.kind) || !nodes.some(({ parentId }) => parentId === node.id)

export function progressOf({
  nodes,
  sites,
  people,
  invited,
  kept,
  counsellors,
  lines,
  placements,
}: SetUp): StepProgress[] {
  const open = nodes.filter(({ closedOn }) => closedOn === null)
  const doors = sites.filter(({ closedOn }) => closedOn === null)
  const holds = open.filter(({ kind }) => builtTiers.some((tier) => tier === kind) && kind !== 'community')
  // A street or a city without anything under it is only begun.
  const empty = holds.filter(
    ({ id, kind }) => !['school', 'unit'].includes(kind) && !open.some(({ parentId }) => parentId === id),
  )
  const others = people.filter(({ self }) => !self)
  const unsigned = people.filter(({ record }) => !hasSigned(record)).map(({ name }) => name)
  const local = lines.filter(({ area, closed }) => closed === null && open.some(({ id }) => id === area?.nodeId))
  const waiting = [...invited, ...unsigned]
  return [
    {
      ...{ step: 'places', have: open.length - empty.length, left: empty.length },
      ...{ done: open.length > 0 && empty.length === 0, names: empty.map(({ name }) => name) },
    },
    each(
      'sites',
      open.filter((node) => needsSite(node, open)),
      ({ id }) => doors.some(({ nodeId }) => nodeId === id),
    ),
    each('rooms', doors, ({ rooms }) => rooms.some(({ kind }) => kind === 'room')),
    each('hours', doors, ({ openingHours }) => openingHours.length > 0),
    {
      ...{ step: 'people', have: others.length, left: waiting.length, names: waiting },
      done: others.length > 0 && waiting.length === 0,
    },
    // Without one nobody can open a record in an emergency.
    each('keepers', doors, ({ nodeId }) => kept.has(nodeId)),
    each(
      'calendars',
      counsellors.filter(({ selfServe }) => selfServe === undefined),
      isBookable,
    ),
    { step: 'lines', have: local.length, left: local.length > 0 ? 0 : 1, done: local.length > 0, names: [] },
    each('codes', doors, ({ id }) => placements.some(({ siteId, goneOn }) => siteId === id && goneOn === null)),
  ]
}
