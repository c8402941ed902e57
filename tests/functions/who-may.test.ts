import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleOpenid, staff as sampleStaff } from '#core/content/sample/people'
import { operations } from '#core/contracts/index'
import type { AnyOperation } from '#core/contracts/operation'
import { type StaffRole, staffRoles } from '#core/domain/access/roles'
import type { StaffGrant } from '#core/domain/access/staff'
import { mondayAt } from '../support/makers'
import { withWayIn } from '../support/planted-staff'
import { byTurns, commit } from '../support/turn'
import { type Asker, asking } from '../support/who-may/ask'
import { nodeAt, type Place, type ThingAt } from '../support/who-may/places'
import { asks, standings } from '../support/who-may/roles'
import {
  type AnyoneRow,
  answers,
  type Cells,
  type PostsRow,
  type Relation,
  type ResidentRow,
  type Row,
  relations,
  type Said,
  type StaffRow,
} from '../support/who-may/row'
import { operationOf, rows } from '../support/who-may/rows'
import { whole } from '../support/whole'
import { openWorld, type World } from '../support/world'

let world: World
let ask: ReturnType<typeof asking>['ask']
let whoAsks: ReturnType<typeof asking>['whoAsks']
let asked = 0
let begun = process.cpuUsage()
beforeAll(async () => {
  begun = process.cpuUsage()
  world = await openWorld({ functionEnv: withWayIn, at: mondayAt(6) })
  const asker = asking(world)
  whoAsks = asker.whoAsks
  ask = async (...given) => {
    asked += 1
    return asker.ask(...given)
  }
})
afterAll(async () => {
  await world.close()
  const { user, system } = process.cpuUsage(begun)
  process.stdout.write(`who may: ${asked} cells asked, ${((user + system) / 1e6).toFixed(0)} s of a processor\n`)
})

const all = operations as readonly AnyOperation[]
const keys = Object.keys(rows)
const accessOf = (key: string) => all.find(({ name }) => name === operationOf(key))?.access ?? []
const isStaffRole = (role: string): role is StaffRole => (staffRoles as readonly string[]).includes(role)
const isAnswered = (said: string | undefined) => said !== undefined && answers.includes(said)
const othersThan = (roles: readonly StaffRole[]) => staffRoles.filter((role) => !roles.includes(role))
const placeOf: Readonly<Record<Relation, Place>> = {
  ...{ own: 'there', ownElsewhere: 'elsewhere', colleague: 'there' },
  ...{ above: 'above', below: 'below', beside: 'beside', elsewhere: 'elsewhere' },
}

/** The calendar of the sample that this person keeps. */
const calendarOf = (who: string) =>
  sampleStaff.find(({ openid }) => openid === sampleOpenid(who))?.grants[0]?.counsellorId ?? 'c-yunxi'
const hasPost = (who: string) => sampleStaff.some(({ openid }) => openid === sampleOpenid(who))
const grant = (role: StaffRole, nodeId: string, counsellorId: string): StaffGrant => ({
  ...{ role, nodeId },
  ...(role === 'counsellor' ? { counsellorId } : {}),
})

/** What this row says to anybody it is for, or to whoever has that role. */
function saidBy(row: Row, role?: StaffRole): Said[] {
  if (row.of === 'timer') return []
  if (row.of === 'posts') return Object.values(row.cells)
  if (row.of !== 'staff') return [row.own]
  const cells = role === undefined ? Object.values(row.roles) : [row.roles[role] ?? {}]
  return cells.flatMap((one) => Object.values(one))
}

describe('the table of who may', () => {
  it('has a row of each operation, and of nothing else', () => {
    expect([...new Set(keys.map(operationOf))].sort()).toEqual(all.map(({ name }) => name).sort())
  })

  it('names in each first row the roles of the contract, and whom else it is for', () => {
    for (const key of keys.filter((key) => key === operationOf(key))) {
      const row = rows[key]
      const operation = all.find(({ name }) => name === key)
      const roles = accessOf(key).filter(isStaffRole)
      const ofStaff = roles.length === staffRoles.length ? 'posts' : 'staff'
      const of = roles.length > 0 ? ofStaff : accessOf(key).includes('anyone') ? 'anyone' : 'residents'
      expect(row?.of, key).toBe(operation?.from === 'timer' ? 'timer' : of)
      if (row?.of === 'staff') expect(Object.keys(row.roles).sort(), key).toEqual([...roles].sort())
    }
  })

  it('knows every role there is, and says of each cell of a role what is answered', () => {
    expect(Object.keys(asks).sort()).toEqual([...staffRoles].sort())
    for (const key of keys) {
      const row = rows[key]
      const each = row?.of === 'staff' ? Object.values(row.roles) : row?.of === 'posts' ? [row.cells] : []
      for (const cells of each) expect(Object.keys(cells).sort(), key).toEqual([...relations].sort())
    }
    expect(Object.keys(placeOf).sort()).toEqual([...relations].sort())
  })

  it.each(keys)('shows somebody who is answered, of each role it names, or says why not: %s', (key) => {
    const row = rows[key] as Row
    if (row.of === 'timer') return
    if (row.of !== 'staff') return expect(saidBy(row).some(isAnswered)).toBe(true)
    const named = Object.keys(row.roles) as StaffRole[]
    const never = named.filter((role) => !saidBy(row, role).some(isAnswered))
    expect(never.sort()).toEqual(Object.keys(row.whyNever ?? {}).sort())
  })

  it('shows of each role an operation is for somebody who is let see what it is about', () => {
    for (const { name, access } of all) {
      const its = keys.filter((key) => operationOf(key) === name)
      for (const role of access.filter(isStaffRole)) {
        const said = its.flatMap((key) => saidBy(rows[key] as Row, role))
        expect(said.includes('yes') || said.includes('some'), `${name} as ${role}`).toBe(true)
      }
    }
  })
})

const long = { timeout: 120_000 }
const rowsOf = <Of extends string>(of: Of) =>
  keys.flatMap((key) => (rows[key]?.of === of ? [[key, rows[key] as never] as const] : [])) as [string, never][]

interface Asking {
  readonly who: string
  readonly at: ThingAt
}

/**
 * Somebody who holds all of these posts at once, at each of these places: what one of them would be let do by any of their
 * posts, they are let do. That none takes away what another gives is seen with XINLIN_WHOLE=1, where each asks alone besides.
 */
function everyOther(roles: readonly StaffRole[], nodeIds: readonly string[], counsellorId: string) {
  const grants = (of: readonly StaffRole[]) =>
    of.flatMap((role) => nodeIds.map((nodeId) => grant(role, nodeId, counsellorId)))
  const alone = whole ? roles.map((role) => [role, grants([role])] as const) : []
  return [['all-others', grants(roles)] as const, ...alone]
}

/** What was found in each cell, beside what its row says. */
function aSheet(key: string) {
  const found: Record<string, Said> = {}
  const expected: Record<string, Said> = {}
  return {
    async cell(name: string, said: Said, by: Asker) {
      found[name] = await ask(key, by)
      expected[name] = said
    },
    compare: () => expect(found).toEqual(expected),
  }
}
type Sheet = ReturnType<typeof aSheet>

/** How somebody with this role is answered in each relation. */
async function walkRelations({ cell }: Sheet, role: StaffRole, cells: Cells, { who, at }: Asking) {
  for (const relation of relations) {
    const isOwn = relation === 'own' || relation === 'ownElsewhere'
    const post = grant(role, nodeAt(at, placeOf[relation]), isOwn ? calendarOf(who) : 'c-anhe')
    await cell(`${role}, ${relation}`, cells[relation], {
      who: isOwn ? who : 'table-colleague',
      staff: { grants: [post] },
    })
  }
}

/** What they are told while something stands between them and what is theirs. */
async function walkStandings({ cell }: Sheet, role: StaffRole, { who, at }: Asking) {
  const post = grant(role, nodeAt(at, 'there'), calendarOf(who))
  for (const { is, told, of, record } of standings) {
    if (of === undefined || of(role)) await cell(`${role}, ${is}`, told, { who, staff: record(post) })
  }
}

describe('an operation of staff', () => {
  it.each(rowsOf('staff'))('is answered to each role in each relation as its row says: %s', long, async (key, row) => {
    const { roles, at = 'n-chenguang', desk } = row as StaffRow
    const who = whoAsks(key)
    const sheet = aSheet(key)
    const { cell } = sheet
    const named = Object.keys(roles) as StaffRole[]
    const refused = othersThan(accessOf(key).filter(isStaffRole))
    const calendarId = calendarOf(who)
    // Half of the roles an operation is for ask it with this commit, the others with the next.
    const inTurn = byTurns(named, keys.indexOf(key) + commit, 2)
    for (const role of inTurn) {
      const cells = roles[role] as Cells
      await walkRelations(sheet, role, cells, { who, at })
      // What one of their posts lets them do, it lets them do in its own place, whatever else they are here.
      const others = refused.map((one) => grant(one, nodeAt(at, 'above'), 'c-yunxi'))
      const posts = [grant(role, nodeAt(at, 'elsewhere'), 'c-anhe'), ...others]
      await cell(`${role} elsewhere, all else here`, cells.elsewhere, {
        who: 'table-colleague',
        staff: { grants: posts },
      })
      if (key !== operationOf(key)) continue
      // What stands between is asked of each role below, and of each operation by one role.
      if (!whole && role !== named[0]) continue
      await walkStandings(sheet, role, { who, at })
      const post = grant(role, nodeAt(at, 'there'), calendarId)
      const acting = grant(refused.at(-1) as StaffRole, nodeAt(at, 'there'), 'c-yunxi')
      await cell(`${role}, in another post now`, 'another-post', { who, staff: { grants: [post, acting], acting } })
    }
    const first = named[0] as StaffRole
    const staff = { grants: [grant(first, nodeAt(at, 'there'), calendarId)] }
    await cell('at a desk', desk ? (roles[first]?.own ?? '') : 'unknown-action', { who, staff, atDesk: true })
    if (key === operationOf(key)) {
      await cell('nobody', 'not-signed-in', { who: null })
      await cell('somebody without a post', 'not-allowed', { who: 'table-stranger' })
      for (const [name, grants] of everyOther(refused, [nodeAt(at, 'there'), nodeAt(at, 'above')], calendarId)) {
        await cell(`${name}, not named`, 'not-allowed', { who, staff: { grants } })
      }
    }
    sheet.compare()
  })

  it.each(rowsOf('posts'))('is answered to whoever works here as its row says: %s', long, async (key, row) => {
    const { cells, desk, at = 'n-chenguang' } = row as PostsRow
    const who = whoAsks(key)
    const sheet = aSheet(key)
    const { cell } = sheet
    await walkRelations(sheet, 'manager', cells, { who, at })
    for (const role of staffRoles) {
      const staff = { grants: [grant(role, nodeAt(at, 'there'), calendarOf(who))] }
      await cell(`${role}, its own`, cells.own, { who, staff })
      if (whole || key === 'staff.listInbox') await walkStandings(sheet, role, { who, at })
      if (whole) await cell(`${role}, a colleague’s`, cells.colleague, { who: 'table-colleague', staff })
    }
    const staff = { grants: [grant('auditor', nodeAt(at, 'there'), 'c-yunxi')] }
    await cell('at a desk', desk ? cells.own : 'unknown-action', { who, staff, atDesk: true })
    await cell('nobody', 'not-signed-in', { who: null })
    await cell('somebody without a post', 'not-allowed', { who: 'table-stranger' })
    sheet.compare()
  })
})

describe('an operation of everybody', () => {
  const both = [...rowsOf('residents'), ...rowsOf('anyone')]
  it.each(both)('is answered to whose it is, to others, and to staff as its row says: %s', long, async (key, given) => {
    const row = given as ResidentRow | AnyoneRow
    const who = whoAsks(key)
    const there = nodeAt(row.at ?? ('n-chenguang' as ThingAt), 'there')
    const ofPosts = row.posts ?? row.stranger
    const named = Object.entries(row.roles ?? {}) as [StaffRole, string][]
    const sheet = aSheet(key)
    const { cell } = sheet
    await cell('nobody', row.of === 'anyone' ? row.nobody : 'not-signed-in', { who: null })
    await cell('whose it is', row.own, { who })
    await cell('somebody else', row.stranger, { who: 'table-stranger' })
    for (const [name, grants] of everyOther(othersThan(named.map(([role]) => role)), [there], 'c-yunxi')) {
      // Each a person of their own: how often somebody does a thing is counted.
      await cell(`${name}, not named`, ofPosts, { who: `table-${name}`, staff: { grants } })
    }
    for (const [role, said] of named) {
      await cell(role, said, { who: `table-${role}`, staff: { grants: [grant(role, there, 'c-yunxi')] } })
    }
    // Whoever sits at a desk works here.
    const seat = hasPost(who) ? {} : { staff: { grants: [grant('auditor', there, 'c-yunxi')] } }
    await cell('at a desk', row.desk ? row.own : 'unknown-action', { who, ...seat, atDesk: true })
    sheet.compare()
  })
})

describe('an operation of the clock', () => {
  it.each(rowsOf('timer'))('is nobody’s, whatever they are here: %s', async (key) => {
    const grants = staffRoles.map((role) => grant(role, 'n-city', 'c-yunxi'))
    const found = {
      nobody: await ask(key, { who: null }),
      stranger: await ask(key, { who: 'table-stranger' }),
      everybody: await ask(key, { who: 'table-post', staff: { grants } }),
      desk: await ask(key, { who: 'table-post', staff: { grants }, atDesk: true }),
    }
    const no = 'from-elsewhere'
    expect(found).toEqual({ nobody: no, stranger: no, everybody: no, desk: 'unknown-action' })
  })
})
