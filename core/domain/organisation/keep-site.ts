import { accept, type Decision, refuse } from '../decision'
import type { WeeklyHours } from '../scheduling/hours'
import { makeWeeklyHours } from '../scheduling/terms'
import type { CivilDate } from '../time'
import { type Closure, isClosure } from './closure'
import type { Room, Site } from './site'
import { MOST_CLOSURES } from './special-hours'

/** What is said of a site, whoever asks. */
export type SiteWords = Pick<Site, 'name' | 'kind' | 'address' | 'phone'> & Pick<Site, 'location'>

/** A part of a site that is changed by itself. A room without an id is a new one. */
export type SiteChange =
  | { readonly part: 'words'; readonly words: SiteWords }
  | { readonly part: 'rooms'; readonly rooms: readonly (Omit<Room, 'id'> & { readonly id: string | null })[] }
  | { readonly part: 'hours'; readonly openingHours: readonly WeeklyHours[] }
  | { readonly part: 'close' }
  | { readonly part: 'open' }
  | { readonly part: 'add-closure'; readonly closure: Omit<Closure, 'id'> }
  | { readonly part: 'remove-closure'; readonly closureId: string }

/** How much hangs on a site and on each of its rooms: offers that are open, and whether a session is to come. */
export interface InUse {
  readonly offers: number
  readonly booked: boolean
}

export type SiteFault =
  | 'site-incomplete'
  | 'site-in-use'
  | 'room-unnamed'
  | 'room-in-use'
  | 'opening-hours-clash'
  | 'closure-invalid'
  | 'closure-unknown'
  | 'closures-full'

const isUsed = (use: InUse | undefined) => use !== undefined && (use.offers > 0 || use.booked)

function withWords(site: Site, words: SiteWords): Decision<Site, SiteFault> {
  const [name, address] = [words.name.trim(), words.address.trim()]
  if (name === '' || address === '') return refuse('site-incomplete')
  const { location: _, ...others } = site
  const { kind, phone, location } = words
  const dialled = phone?.trim() || null
  return accept({ ...others, name, address, kind, phone: dialled, ...(location && { location }) })
}

/** Nobody is sent to a room that is gone, nor does a room become a thing under whoever booked it. */
function withRooms(
  site: Site,
  wanted: readonly (Omit<Room, 'id'> & { readonly id: string | null })[],
  useOf: (roomId: string) => InUse | undefined,
  freshIds: readonly string[],
): Decision<Site, SiteFault> {
  const named = wanted.map((room) => ({ ...room, name: room.name.trim() }))
  const names = named.map(({ name }) => name)
  if (names.includes('') || new Set(names).size < names.length) return refuse('room-unnamed')
  let fresh = 0
  const rooms = named.map(({ id, name, kind }): Room => {
    const known = id !== null && site.rooms.some((one) => one.id === id)
    return { id: known ? id : (freshIds[fresh++] ?? ''), name, kind }
  })
  const isLost = ({ id, kind }: Room) => !rooms.some((one) => one.id === id && one.kind === kind)
  if (site.rooms.some((room) => isLost(room) && isUsed(useOf(room.id)))) return refuse('room-in-use')
  return accept({ ...site, rooms })
}

interface Around {
  readonly site: InUse
  readonly useOf: (roomId: string) => InUse | undefined
  /** For what is added: ids that nothing has. */
  readonly freshIds: readonly string[]
  readonly today: CivilDate
}

/** The site after a change of one part. Whose it is, and whether it is as they saw it, is asked before. */
export function changeSite(site: Site, change: SiteChange, around: Around): Decision<Site, SiteFault> {
  const decided = changed(site, change, around)
  return decided.ok ? accept({ ...decided.value, revision: site.revision + 1 }) : decided
}

function changed(site: Site, change: SiteChange, around: Around): Decision<Site, SiteFault> {
  // What is over is told nobody any more.
  const coming = site.closures.filter(({ until }) => until >= around.today)
  switch (change.part) {
    case 'words':
      return withWords(site, change.words)
    case 'rooms':
      return withRooms(site, change.rooms, around.useOf, around.freshIds)
    case 'hours':
      return makeWeeklyHours(change.openingHours).ok
        ? accept({ ...site, openingHours: change.openingHours })
        : refuse('opening-hours-clash')
    case 'close':
      return isUsed(around.site) ? refuse('site-in-use') : accept({ ...site, closedOn: site.closedOn ?? around.today })
    case 'open':
      return accept({ ...site, closedOn: null })
    case 'add-closure': {
      const closure = { ...change.closure, id: around.freshIds[0] ?? '', reason: change.closure.reason.trim() }
      if (!isClosure(closure, around.today)) return refuse('closure-invalid')
      if (coming.length >= MOST_CLOSURES) return refuse('closures-full')
      return accept({ ...site, closures: [...coming, closure].sort((a, b) => (a.from < b.from ? -1 : 1)) })
    }
    case 'remove-closure': {
      const closures = coming.filter(({ id }) => id !== change.closureId)
      return closures.length < coming.length ? accept({ ...site, closures }) : refuse('closure-unknown')
    }
  }
}

/** A site that was just begun: its rooms and hours are written next. */
export function beginSite(id: string, nodeId: string, words: SiteWords): Decision<Site, SiteFault> {
  const empty: Site = {
    ...{ id, nodeId, name: '', kind: 'other', address: '', phone: null, rooms: [], openingHours: [], closures: [] },
    ...{ settings: {}, closedOn: null, revision: 1 },
  }
  return withWords(empty, words)
}
