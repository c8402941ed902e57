import { accept, type Decision, refuse } from '../decision'
import type { Site } from '../organisation/site'
import type { CivilDate, Instant } from '../time'
import { hangUp, type Placement, type PutUpAs, type PutUpRefusal } from './placement'

/** As many codes as are put up in one go: one transaction writes them, and somebody prints and hangs each. */
export const MOST_DOORS = 50

/** The sites that are open and where no code of the whole site hangs; one at the door of a room says the room and not the house. */
export function bareDoors<One extends Pick<Site, 'id' | 'closedOn'>>(
  sites: readonly One[],
  placements: readonly Pick<Placement, 'siteId' | 'roomId' | 'goneOn'>[],
): One[] {
  const have = new Set(
    placements.flatMap(({ siteId, roomId, goneOn }) => (goneOn === null && roomId === null ? [siteId] : [])),
  )
  return sites.filter(({ id, closedOn }) => closedOn === null && !have.has(id))
}

/** A site somebody wants a code at: as whom they would put it up, and what its code would be. */
export interface Door {
  readonly site: Pick<Site, 'id' | 'closedOn'>
  readonly by: PutUpAs
  readonly id: string
}

interface AtDoors {
  readonly doors: readonly Door[]
  readonly place: string
  readonly since: CivilDate
  /** All that hang, or hung, at these sites. */
  readonly placements: readonly Placement[]
}

/** One at each that has none, or none at all. */
export function putUpAt(
  { doors, place, since, placements }: AtDoors,
  now: Instant,
): Decision<Placement[], PutUpRefusal | 'doors-done'> {
  const sites = doors.map(({ site }) => site)
  const bare = new Set(bareDoors(sites, placements).map(({ id }) => id))
  const hung: Placement[] = []
  for (const { site, by, id } of doors.filter((door) => bare.has(door.site.id))) {
    const hanging = placements.filter(({ siteId, goneOn }) => siteId === site.id && goneOn === null).length
    const one = hangUp({ id, siteId: site.id, place, roomId: null, since, by }, hanging, now)
    if (!one.ok) return one
    hung.push(one.value)
  }
  return hung.length === 0 ? refuse('doors-done') : accept(hung)
}
