import type { OrganisationNode } from '../organisation/node'
import type { Site } from '../organisation/site'
import { addNode, type PlacingRefusal } from '../organisation/tree'
import type { RowFault, RowFaultKind } from './faults'
import { findPlace } from './find-place'
import type { Standing, Words } from './plan'
import { planSite } from './plan-site'
import type { NamedRow } from './read-sheet'

/** As a name may be long. */
export const LONGEST_NAME = 60
/** At one place; as the contract of a place has it. */
const MOST_SITES = 60

const faultOf: Partial<Record<PlacingRefusal, RowFaultKind>> = {
  'kind-not-here': 'kind-not-here',
  'tree-too-deep': 'tree-too-deep',
  'places-full': 'place-full',
}

/** Rows may stand in any order: what stands above a place may be written below it. */
export function planPlaces(
  rows: readonly NamedRow[],
  standing: Standing,
  words: Words,
  seed: string,
  faults: RowFault[],
) {
  let [nodes, sites] = [standing.nodes, standing.sites]
  const own = new Set(standing.own)
  const [madeNodes, madeSites]: [OrganisationNode[], Site[]] = [[], []]
  const tell = (row: number, fault: RowFaultKind, about: string): true => {
    faults.push({ sheet: 'places', row, fault, about: about.slice(0, LONGEST_NAME) })
    return true
  }
  const seen = new Set<string>()

  /** The place of a row, made if it is not there; what is in the way; null to look again after the others. */
  function placeOf({ cells }: NamedRow): OrganisationNode | RowFaultKind | null {
    const { above = '', place = '', kind = '' } = cells
    const top = above === '' ? topOf(standing) : findPlace(above, nodes, own)
    if (top === 'place-unknown') return null
    if (top === 'place-ambiguous') return top
    const there =
      above === ''
        ? findPlace(place, nodes, own)
        : (nodes.find((one) => one.parentId === top?.id && one.name === place && one.closedOn === null) ??
          'place-unknown')
    if (there === 'place-ambiguous') return there
    const known = words.kindOf(kind)
    if (there !== 'place-unknown') return kind !== '' && known !== there.kind ? 'kind-differs' : there
    if (top === null) return 'place-missing'
    if (known === null) return 'kind-unknown'
    const draft = { id: `${seed}-n${madeNodes.length}`, parentId: top.id, kind: known, name: place }
    const added = addNode({ nodes, own }, draft)
    if (!added.ok) return faultOf[added.refusal] ?? 'place-unknown'
    own.add(added.value.id)
    madeNodes.push(added.value)
    nodes = [...nodes, added.value]
    return added.value
  }

  /** Whether it is done with, well or not. */
  function take(row: NamedRow): boolean {
    const { above = '', place = '', site = '' } = row.cells
    if (place === '') return tell(row.row, 'place-missing', '')
    if ([above, place, site].some((one) => one.length > LONGEST_NAME)) return tell(row.row, 'too-long', place)
    const key = JSON.stringify([above, place, site])
    if (seen.has(key)) return tell(row.row, 'row-twice', site || place)
    const before = madeNodes.length
    const node = placeOf(row)
    if (node === null) return false
    seen.add(key)
    if (typeof node === 'string') return tell(row.row, node, node === 'kind-unknown' ? (row.cells.kind ?? '') : place)
    const beside = sites.filter(({ nodeId, closedOn }) => nodeId === node.id && closedOn === null)
    const planned = planSite(row, { node, beside, words, id: `${seed}-s${madeSites.length}` })
    if (planned === null) {
      return madeNodes.length > before || tell(row.row, 'place-there', place)
    }
    if ('fault' in planned) return tell(row.row, planned.fault, planned.about)
    if (beside.length >= MOST_SITES) return tell(row.row, 'site-full', place)
    madeSites.push(planned)
    sites = [...sites, planned]
    return true
  }

  let waiting = rows
  for (;;) {
    const left = waiting.filter((row) => !take(row))
    if (left.length === waiting.length) break
    waiting = left
  }
  for (const { row, cells } of waiting) tell(row, 'place-unknown', cells.above ?? '')
  return { nodes: madeNodes, sites: madeSites, after: { nodes, own, sites } }
}

/** Where a row stands that names nothing above it: the one place at the top of what somebody keeps; null where there are several. */
function topOf({ nodes, own }: Standing): OrganisationNode | null {
  const tops = nodes.filter(
    ({ id, parentId, closedOn }) => closedOn === null && own.has(id) && (parentId === null || !own.has(parentId)),
  )
  return tops.length === 1 ? (tops[0] ?? null) : null
}
