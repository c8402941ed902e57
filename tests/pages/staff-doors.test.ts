import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { operations as every } from '#core/contracts/index'
import type { AnyOperation } from '#core/contracts/operation'
import { type StaffRole, staffRoles } from '#core/domain/access/roles'
import { tools } from '../../src/pages/me/tools'

const root = join(import.meta.dirname, '../..')
const operations = every as readonly AnyOperation[]
const byName = new Map(operations.map((one) => [one.name, one]))

const pageOf = (at: string, page: string) => `${at}/pages/${page}/index`

/** A file of ours that another one imports; null for a package and for what is not code. */
function fileOf(from: string, what: string): string | null {
  if (!what.startsWith('.')) return null
  const at = join(dirname(from), what)
  return [`${at}.ts`, `${at}.tsx`, join(at, 'index.ts'), join(at, 'index.tsx')].find((one) => existsSync(one)) ?? null
}

/** Values by the name they are exported under, of each file of contracts. */
const exported = new Map<string, string>()
for (const file of new Set(operations.map(({ name }) => name.split('.')[0] ?? ''))) {
  const module = (await import(`../../core/contracts/${file}.ts`)) as Readonly<Record<string, unknown>>
  for (const [key, value] of Object.entries(module)) {
    const name = (value as { readonly name?: unknown } | null)?.name
    if (typeof name === 'string' && byName.has(name)) exported.set(`${file} ${key}`, name)
  }
}

interface Seen {
  readonly asks: ReadonlySet<string>
  readonly opens: ReadonlySet<string>
}

const wholeFrom = /import\s+(type\s+)?\{([^}]*)\}\s+from\s+'([^']+)'/g
const looked = new Map<string, { asks: string[]; opens: string[]; next: string[] }>()

function lookInto(file: string) {
  const known = looked.get(file)
  if (known) return known
  const text = readFileSync(file, 'utf8')
  const found = { asks: [] as string[], opens: [] as string[], next: [] as string[] }
  // What is only read anew after a change, or a type, is not asked by whoever could not read it.
  const asking = text
    .replace(wholeFrom, '')
    .replace(/\b(refreshes|shownBy)\b[^=:[]*[=:{]+\s*\[[^\]]*\]/g, '')
    .replace(/\btypeof \w+/g, '')
  for (const [, isType, names = '', from = ''] of text.matchAll(wholeFrom)) {
    if (isType) continue
    const contract = from.match(/^#core\/contracts\/(\w+)/)?.[1]
    const values = names.split(',').map((one) => one.trim())
    for (const value of values.filter((one) => one !== '' && !one.startsWith('type '))) {
      const name = exported.get(`${contract} ${value.split(' as ')[0]}`)
      const isUsed = new RegExp(`\\b${value.split(' as ').at(-1)}\\b`).test(asking)
      if (name !== undefined && isUsed) found.asks.push(name)
    }
    const next = fileOf(file, from)
    if (next) found.next.push(next)
  }
  for (const [page] of text.matchAll(/\w+\/pages\/[\w-]+\/index/g)) found.opens.push(page)
  // An address that is put together: of whatever the file names, the pages there are.
  for (const [, at = ''] of text.matchAll(/(\w+)\/pages\/\$\{/g)) {
    const named = [...text.matchAll(/'([\w-]+)'/g)].map(([, word = '']) => pageOf(at, word))
    found.opens.push(...named.filter((page) => existsSync(join(root, 'src', `${page}.tsx`))))
  }
  looked.set(file, found)
  return found
}

const pages = new Map<string, Seen>()

/** All that a page asks and leads to, in itself and in what it is made of. */
function seenOn(page: string): Seen {
  const known = pages.get(page)
  if (known) return known
  const [asks, opens, done] = [new Set<string>(), new Set<string>(), new Set<string>()]
  const left = [join(root, 'src', `${page}.tsx`)].filter((one) => existsSync(one))
  for (let file = left.pop(); file !== undefined; file = left.pop()) {
    if (done.has(file)) continue
    done.add(file)
    const { asks: more, opens: to, next } = lookInto(file)
    for (const one of more) asks.add(one)
    for (const one of to) opens.add(one)
    left.push(...next)
  }
  pages.set(page, { asks, opens })
  return { asks, opens }
}

const isFor = (name: string, role: StaffRole) => {
  const access: readonly string[] = byName.get(name)?.access ?? []
  return access.includes(role) || access.includes('resident') || access.includes('anyone')
}

/** Where somebody of this role comes to: from 我的工作, from what each of the staff has, and from there on. */
function reachedBy(role: StaffRole): ReadonlySet<string> {
  const reached = new Set<string>()
  const left = [...(tools[role] ?? []).map(([, , , at, page]) => pageOf(at, page)), ...everybodys]
  for (let page = left.pop(); page !== undefined; page = left.pop()) {
    if (reached.has(page)) continue
    reached.add(page)
    left.push(...seenOn(page).opens)
  }
  return reached
}

/** Of each of the staff: their posts, and what leads there. */
const everybodys = ['staff/pages/post/index']

/** What stands on a page of several roles for the others among them, who see it there. */
const forOthers: Readonly<Partial<Record<StaffRole, readonly string[]>>> = {
  counsellor: ['duty.saveRota', 'duty.settleAlarm', 'setup.exportTable'],
  'care-worker': ['duty.saveRota', 'duty.settleAlarm'],
  'file-keeper': ['records.requestMove'],
}

describe('what somebody who works here finds under 我的工作', () => {
  const withTools = staffRoles.filter((role) => tools[role] !== undefined)

  it.each(withTools)('opens no page that asks what %s may not', (role) => {
    const not: string[] = []
    for (const [, , , at, page] of tools[role] ?? []) {
      const { asks } = seenOn(pageOf(at, page))
      expect(asks.size, `${page} asks something`).toBeGreaterThan(0)
      not.push(...[...asks].filter((name) => !isFor(name, role)))
    }
    expect([...new Set(not)].sort()).toEqual(forOthers[role] ?? [])
  })

  it.each(staffRoles)('misses nothing that %s may ask', (role) => {
    const found = new Set([...reachedBy(role)].flatMap((page) => [...seenOn(page).asks]))
    const may = operations.filter(({ from, access }) => from === 'phone' && access.some((one) => one === role))
    expect(may.length).toBeGreaterThan(0)
    expect(may.map(({ name }) => name).filter((name) => !found.has(name))).toEqual([])
  })

  it('is of roles there are, and of pages there are', () => {
    expect(Object.keys(tools).filter((role) => !staffRoles.some((one) => one === role))).toEqual([])
    const rows = Object.values(tools).flat()
    expect(rows.filter(([, , , at, page]) => !existsSync(join(root, 'src', `${pageOf(at, page)}.tsx`)))).toEqual([])
  })
})
