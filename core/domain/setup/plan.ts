import type { StaffRole } from '../access/roles'
import type { OrganisationNode } from '../organisation/node'
import type { Site } from '../organisation/site'
import type { RowFault } from './faults'
import { planPeople } from './plan-people'
import { planPlaces } from './plan-places'
import type { NamedRow } from './read-sheet'

/** What a table says there shall be. */
export interface Written {
  readonly places: readonly NamedRow[]
  readonly people: readonly NamedRow[]
}

/** What is there already, for whoever brings a table. */
export interface Standing {
  readonly nodes: readonly OrganisationNode[]
  /** The places they keep. */
  readonly own: ReadonlySet<string>
  /** Of those places. */
  readonly sites: readonly Site[]
  /** Who is invited there or works there, and the calendars that there are. */
  readonly known: readonly {
    readonly name: string
    readonly role: StaffRole
    readonly nodeId: string
    readonly works: boolean
  }[]
  readonly calendars: readonly { readonly name: string; readonly siteIds: readonly string[] }[]
}

/** What a kind of thing is called in words: the words are the caller's. */
export interface Words {
  readonly kindOf: (word: string) => OrganisationNode['kind'] | null
  readonly siteKindOf: (word: string) => Site['kind'] | null
  readonly roleOf: (word: string) => StaffRole | null
}

export interface PlannedPerson {
  /** What its code is made of. */
  readonly id: string
  readonly name: string
  readonly role: StaffRole
  readonly nodeId: string
  /** The calendar a counsellor will keep; null for everybody else. */
  readonly calendar: { readonly id: string; readonly site: Site; readonly hours: Site['openingHours'] } | null
}

/** All that would be made: nothing that is there is changed. */
export interface Plan {
  readonly nodes: readonly OrganisationNode[]
  readonly sites: readonly Site[]
  readonly people: readonly PlannedPerson[]
}

/** Of one table: as many as one transaction writes. */
export const MOST_MADE = 80

export const madeBy = ({ nodes, sites, people }: Plan): number =>
  nodes.length + sites.length + people.reduce((sum, { calendar }) => sum + (calendar ? 2 : 1), 0)

/** What a table would make, and every row that cannot be taken. `seed`: what all ids are made of, with a number behind. */
export function planOf(written: Written, standing: Standing, words: Words, seed: string) {
  const faults: RowFault[] = []
  const placed = planPlaces(written.places, standing, words, seed, faults)
  const people = planPeople(written.people, { ...standing, ...placed.after }, words, seed, faults)
  const plan: Plan = { nodes: placed.nodes, sites: placed.sites, people }
  return { plan, faults: faults.sort((a, b) => (a.sheet === b.sheet ? a.row - b.row : a.sheet === 'places' ? -1 : 1)) }
}
