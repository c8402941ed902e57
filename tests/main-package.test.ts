import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { operations } from '#core/contracts/index'
import { type AnyOperation, commonRefusals } from '#core/contracts/operation'
import { gateRefusals } from '#core/domain/access/gate-refusals'
import { staffRoles } from '#core/domain/access/roles'
import { childSays } from '../src/child/refusals'
import { communitySays } from '../src/community/refusals'
import { counsellorSays } from '../src/counsellor/refusals'
import { leafletsSay } from '../src/leaflets/refusals'
import { managerSays } from '../src/manager/refusals'
import { residentSays } from '../src/resident/refusals'
import { staffSays } from '../src/staff/refusals'
import { refusals } from '../src/wording/refusals'
import { withoutPage } from './support/without-page'

const built = 'dist/weapp'
const app = JSON.parse(readFileSync(`${built}/app.json`, 'utf8')) as { subPackages: { root: string }[] }
const roots = app.subPackages.map(({ root }) => root)

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesUnder(path) : [path]
  })
}

const all = filesUnder(built)
const inPackage = (root: string) => all.filter((path) => path.startsWith(join(built, root, '/')))
const main = all.filter((path) => !roots.some((root) => path.startsWith(join(built, root, '/'))))
const code = (paths: readonly string[]) =>
  paths
    .filter((path) => path.endsWith('.js'))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n')

const staff: readonly string[] = staffRoles
const isForStaff = ({ access }: AnyOperation) => access.every((role) => staff.includes(role))

const sentences: Readonly<Record<string, string>> = {
  ...refusals,
  ...childSays,
  ...communitySays,
  ...counsellorSays,
  ...leafletsSay,
  ...managerSays,
  ...residentSays,
  ...staffSays,
}
/** What no function answers: the phone itself says so. */
const ofThePhone = ['offline', 'no-reply', 'cannot-seal']

describe('the main package of the weapp build', () => {
  it.each(operations.filter(({ access }) => !access.some((role: string) => role === 'anyone' || role === 'resident')))(
    'knows nothing of $name, which is for staff',
    ({ name }) => {
      expect(code(main)).not.toContain(name)
      const isAsked = roots.some((root) => code(inPackage(root)).includes(`"${name}"`))
      expect(isAsked).toBe(!withoutPage.includes(name))
    },
  )

  it('holds no more operations than its own pages ask', () => {
    const held = operations.map(({ name }) => name).filter((name) => code(main).includes(`"${name}"`))
    expect(held.sort()).toEqual([
      'account.whoAmI',
      'appointments.listCounsellors',
      'appointments.listMine',
      'assessments.listDefinitions',
      'assessments.listMine',
      // What somebody agreed to keep is handed in whatever page is open.
      'assessments.submit',
      'content.listArticles',
      // That somebody came by a code, or opened help.
      'placements.noteStep',
      'sites.land',
      'sites.listHotlines',
    ])
  })

  it('says whatever its own pages can be refused, and no more', () => {
    const asked = operations.filter(({ name }) => code(main).includes(`"${name}"`))
    // What stands between staff and their work is said to staff alone, and no page here is theirs.
    expect(asked.filter(isForStaff)).toEqual([])
    const common = commonRefusals.filter((one) => !gateRefusals.some((gate) => gate === one))
    const tellable = [...asked.flatMap((one): readonly string[] => one.refusals), ...common, ...ofThePhone]
    const held = Object.keys(sentences).filter((refusal) => code(main).includes(sentences[refusal] ?? ''))
    expect(held.sort()).toEqual([...new Set(tellable)].sort())
  })

  it('holds none of what may be sent: a scene’s characters, the refusals of a booking', () => {
    expect(code(all)).not.toContain('0-9A-Za-z!#$&')
    expect(code(inPackage('resident'))).toContain('appointments.book')
    expect(code(all)).not.toMatch(/refusals:\s*\[/)
  })

  it('carries no reader of HTML: nothing is drawn from a text of it', () => {
    expect(code(main)).not.toContain('voidElements')
  })

  it('weighs no more than twice a Taro hello-world, 290,092 bytes', () => {
    expect(main.reduce((sum, path) => sum + statSync(path).size, 0)).toBeLessThan(2 * 290_092)
  })
})

/** What one does by oneself: nothing of it leaves the phone. */
const asksNobody = ['calming']

describe('a subpackage of the weapp build', () => {
  it.each(roots)('says whatever the pages of %s can be refused', (root) => {
    const there = code([...main, ...inPackage(root)])
    const asked = operations.filter(({ name }) => code(inPackage(root)).includes(`"${name}"`))
    if (asksNobody.includes(root)) expect(asked).toEqual([])
    else expect(asked.length).toBeGreaterThan(2)
    for (const operation of asked) {
      const { name } = operation
      const refusals = [...operation.refusals, ...(isForStaff(operation) ? gateRefusals : [])]
      expect(
        refusals.filter((refusal: string) => !there.includes(sentences[refusal] ?? 'no sentence')),
        name,
      ).toEqual([])
    }
  })
})
