import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkTables, importTables } from '#core/contracts/setup'
import { mondayAt } from '../../support/makers'
import { aWorkbook, streetPeople, streetPlaces } from '../../support/tables'
import { valueOf } from '../../support/value-of'
import { patience, whole } from '../../support/whole'
import { anAttempt, openBrowser, openWorld, type World } from '../../support/world'
import { openApart } from '../../support/world-apart'

const at = mondayAt(6)
const latencyMs = 5
const top = '青禾街道（虚构示例）'
const street = () =>
  aWorkbook({
    地点: streetPlaces,
    人员: streetPeople.map((row) => row.map((one) => one.replace('示例街道（虚构）', top))),
  })

const collections = ['nodes', 'sites', 'staff-invitations', 'counsellors'] as const
const sizes = async (world: World) => Promise.all(collections.map(async (name) => (await world.documents(name)).length))

/** As far through the import as it was when it was let end. */
const shares = whole ? [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.97] : [0.4, 0.8]

it('an import of a street killed in its middle left all of it or nothing; the same try sent again makes it once', {
  timeout: 180_000 * patience,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'xinlin-import-'))
  const dirOf = (name: string) => join(folder, name)
  try {
    const planted = await openWorld({ dataDir: dirOf('planted'), at })
    const before = await sizes(planted)
    await planted.close()
    const file = await street()

    /** Brings the table to a world of its own, which is killed after so long; null lets it end. */
    async function bring(name: string, killAfter: number | null) {
      cpSync(dirOf('planted'), dirOf(name), { recursive: true })
      const apart = await openApart({ dataDir: dirOf(name), at, latencyMs })
      const manager = await openBrowser(apart.url, 'sample-manager', () => at)
      const plan = valueOf(await manager.call(checkTables, { file })).plan ?? ''
      const attempt = anAttempt(at)
      const began = performance.now()
      const importing = manager.call(importTables, { file, plan }, attempt).catch(() => null)
      if (killAfter !== null) {
        await new Promise((resolve) => setTimeout(resolve, killAfter))
        await apart.kill()
      }
      const answer = await importing
      const took = performance.now() - began
      if (killAfter === null) await apart.kill()
      return { plan, attempt, took, acknowledged: answer?.ok === true }
    }

    const { took, acknowledged } = await bring('whole', null)
    expect(acknowledged).toBe(true)
    const finished = await openWorld({ dataDir: dirOf('whole'), at })
    const after = await sizes(finished)
    await finished.close()
    expect(after).not.toEqual(before)

    for (const share of shares) {
      const name = `killed-${share}`
      const tried = await bring(name, took * share)
      const found = await openWorld({ dataDir: dirOf(name), at })
      const left = await sizes(found)
      expect([before, after]).toContainEqual(left)
      if (tried.acknowledged) expect(left).toEqual(after)
      const manager = await found.as('sample-manager')
      const again = valueOf(await manager.call(importTables, { file, plan: tried.plan }, tried.attempt))
      expect([again.places, again.sites, again.people.length]).toEqual([14, 14, 12])
      expect(await sizes(found)).toEqual(after)
      await found.close()
      rmSync(dirOf(name), { recursive: true, force: true })
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
