import { beginSite } from '../organisation/keep-site'
import type { OrganisationNode } from '../organisation/node'
import type { Room, Site } from '../organisation/site'
import type { WeeklyHours } from '../scheduling/hours'
import { makeWeeklyHours } from '../scheduling/terms'
import type { RowFaultKind } from './faults'
import type { Words } from './plan'
import type { NamedRow } from './read-sheet'
import { weekIn } from './written-week'

const MOST_ROOMS = 30
const LONGEST_ADDRESS = 200
const LONGEST_NAME = 60

interface Found {
  readonly fault: RowFaultKind
  readonly about: string
}

/** `小屋、沙盘（设备）`: rooms, and what is used in them. */
function roomsIn(written: string, siteId: string): Room[] | null {
  const parts = written
    .split(/[、,，;；/]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const rooms = parts.map((part, at): Room => {
    const [, thing] = /^(.+?)[（(]设备[)）]$/.exec(part) ?? []
    return { id: `${siteId}-r${at}`, name: (thing ?? part).trim(), kind: thing === undefined ? 'room' : 'equipment' }
  })
  const names = rooms.map(({ name }) => name)
  const fits = names.every((name) => name !== '' && name.length <= LONGEST_NAME) && new Set(names).size === names.length
  return fits && rooms.length <= MOST_ROOMS ? rooms : null
}

interface At {
  readonly id: string
  readonly node: OrganisationNode
  /** What is at the place already, with what the table said before. */
  readonly beside: readonly Site[]
  readonly words: Words
}

/**
 * A site that is there is not changed by a table: rooms that are taken away and hours that end sooner take the ground from
 * what was booked, which its page shows first. What differs is told by its name, so that it can be done there.
 */
function asItStands(there: Site, inside: string, open: string): Found {
  const told = (all: readonly Pick<Room, 'name' | 'kind'>[]) => all.map(({ name, kind }) => `${kind} ${name}`).sort()
  const rooms = inside === '' ? null : roomsIn(inside, there.id)
  const hours = open === '' ? null : weekIn(open)
  const byTime = (all: readonly WeeklyHours[]) =>
    all.map(({ weekday, from, until }) => `${weekday} ${`${from}`.padStart(4, '0')} ${until}`).sort()
  if (rooms && told(rooms).join() !== told(there.rooms).join()) return { fault: 'rooms-differ', about: there.name }
  if (hours && byTime(hours).join() !== byTime(there.openingHours).join()) {
    return { fault: 'hours-differ', about: there.name }
  }
  return { fault: 'site-there', about: there.name }
}

/** The site a row tells of; null where it tells of a place alone. */
export function planSite({ cells }: NamedRow, { id, node, beside, words }: At): Site | Found | null {
  const { site: name = '', siteKind = '', address = '', phone = '', rooms: inside = '', hours: open = '' } = cells
  if ([name, siteKind, address, phone, inside, open].every((cell) => cell === '')) return null
  if (name === '') return { fault: 'site-missing', about: '' }
  const there = beside.find((one) => one.name === name)
  if (there) return asItStands(there, inside, open)
  const kind = words.siteKindOf(siteKind)
  if (kind === null) return { fault: 'site-kind-unknown', about: siteKind.slice(0, LONGEST_NAME) }
  if (address === '') return { fault: 'address-missing', about: '' }
  if (address.length > LONGEST_ADDRESS) return { fault: 'too-long', about: address.slice(0, LONGEST_NAME) }
  if (phone !== '' && !/^[\d+(（][\d\s\-()（）转]{1,28}$/.test(phone))
    return { fault: 'phone-wrong', about: phone.slice(0, 30) }
  const rooms = roomsIn(inside, id)
  if (rooms === null) return { fault: 'rooms-wrong', about: inside.slice(0, LONGEST_NAME) }
  const openingHours = weekIn(open)
  if (openingHours === null) return { fault: 'hours-unread', about: open.slice(0, LONGEST_NAME) }
  if (!makeWeeklyHours(openingHours).ok) return { fault: 'hours-clash', about: open.slice(0, LONGEST_NAME) }
  const begun = beginSite(id, node.id, { name, kind, address, phone: phone === '' ? null : phone })
  return begun.ok ? { ...begun.value, rooms, openingHours } : { fault: 'site-missing', about: '' }
}
