import { makeWeeklyHours } from '../scheduling/terms'
import type { RowFault, RowFaultKind } from './faults'
import { findPlace } from './find-place'
import type { PlannedPerson, Standing, Words } from './plan'
import type { NamedRow } from './read-sheet'
import { weekIn } from './written-week'

const LONGEST_NAME = 60

interface Found {
  readonly fault: RowFaultKind
  readonly about: string
}

/** Each row is one person, one role and one place: an invitation. A counsellor is invited to a calendar that is made for them. */
export function planPeople(
  rows: readonly NamedRow[],
  standing: Standing,
  words: Words,
  seed: string,
  faults: RowFault[],
): PlannedPerson[] {
  const planned: PlannedPerson[] = []
  for (const { row, cells } of rows) {
    const one = planPerson(cells, standing, words, { id: `${seed}-i${planned.length}`, before: planned })
    if ('fault' in one) faults.push({ sheet: 'people', row, ...one })
    else planned.push(one)
  }
  return planned
}

function planPerson(
  cells: NamedRow['cells'],
  { nodes, own, sites, known, calendars }: Standing,
  words: Words,
  { id, before }: { readonly id: string; readonly before: readonly PlannedPerson[] },
): PlannedPerson | Found {
  const { person: name = '', role: post = '', at = '', site: where = '', hours: week = '' } = cells
  if (name === '') return { fault: 'person-missing', about: '' }
  if (name.length > LONGEST_NAME) return { fault: 'too-long', about: name.slice(0, LONGEST_NAME) }
  const role = words.roleOf(post)
  if (role === null) return { fault: 'role-unknown', about: post.slice(0, LONGEST_NAME) }
  if (role === 'expert') return { fault: 'role-by-batch', about: post.slice(0, LONGEST_NAME) }
  if (at === '') return { fault: 'place-missing', about: '' }
  const node = findPlace(at, nodes, own)
  if (typeof node === 'string') return { fault: node, about: at.slice(0, LONGEST_NAME) }
  const isSame = (one: { readonly name: string; readonly role: string; readonly nodeId: string }) =>
    one.name === name && one.role === role && one.nodeId === node.id
  if (before.some(isSame)) return { fault: 'row-twice', about: name }
  const there = known.find(isSame)
  if (there) return { fault: there.works ? 'already-works' : 'already-invited', about: name }
  if (role !== 'counsellor') {
    if (where !== '' || week !== '') return { fault: 'counsellors-only', about: where || week.slice(0, LONGEST_NAME) }
    return { id, name, role, nodeId: node.id, calendar: null }
  }
  const here = sites.filter((site) => site.nodeId === node.id && site.closedOn === null)
  const named = where === '' ? here : here.filter((site) => site.name === where)
  const [site, ...more] = named
  if (!site || more.length > 0)
    return { fault: where === '' ? 'site-missing' : 'site-unknown', about: where.slice(0, LONGEST_NAME) }
  const isTheirs = calendars.some((one) => one.name === name && one.siteIds.includes(site.id))
  if (isTheirs) return { fault: 'calendar-there', about: name }
  const hours = weekIn(week)
  if (hours === null) return { fault: 'hours-unread', about: week.slice(0, LONGEST_NAME) }
  if (!makeWeeklyHours(hours).ok) return { fault: 'hours-clash', about: week.slice(0, LONGEST_NAME) }
  return { id, name, role, nodeId: node.id, calendar: { id: `${id}-c`, site, hours } }
}
