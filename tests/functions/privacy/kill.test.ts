import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { deleteEverything, readKept } from '#core/contracts/privacy'
import { MINUTE } from '#core/domain/time'
import { anAdministration, mondayAt } from '../../support/makers'
import { runTimer } from '../../support/run-timer'
import { valueOf } from '../../support/value-of'
import { patience } from '../../support/whole'
import { openWorld, type World } from '../../support/world'
import { bookYunxi } from '../../support/yunxi'

const at = mondayAt(6)
const kept = 150
const others = 5

/** Starts carrying out apart, and kills it as soon as no more than so many results are seen to be left. */
async function killAt(dataDir: string, left: number) {
  const options = { dataDir, at, latencyMs: 3 }
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'tests/support/deleting-process.ts', JSON.stringify(options)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const gone = once(child, 'exit')
  for await (const lines of child.stdout) {
    if (Number(String(lines).trim().split('\n').at(-1)) > left + others) continue
    child.kill('SIGKILL')
    break
  }
  await gone
}

const resultsOf = async (world: World, personId: string) =>
  (await world.documents('administrations')).filter((one) => one.personId === personId).length

/** What the slip counts of results so far. */
async function told(world: World): Promise<number> {
  const [slip] = (await world.documents('deletions')) as { done?: { results?: number } }[]
  return slip?.done?.results ?? 0
}

it('a deletion killed in its middle, twice, goes on: each deed is done and counted once, and somebody else keeps all', {
  timeout: 120_000 * patience,
}, async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'xinlin-deleting-'))
  try {
    const planted = await openWorld({ dataDir, at })
    const [personId, otherId] = [planted.personId('sample-resident'), planted.personId('sample-parent')]
    const results = (id: string, whose: string, many: number) =>
      Array.from({ length: many }, (_, n) => ({ ...anAdministration({ id: `${id}-${n}`, personId: whose }) }))
    await planted.add('administrations', [...results('mine', personId, kept), ...results('theirs', otherId, others)])
    const someone = await planted.as('sample-resident')
    await bookYunxi(someone)
    valueOf(await someone.call(deleteEverything, { cancelsComing: true }))
    await planted.close()

    const lefts: number[] = []
    for (const left of [110, 50]) {
      await killAt(dataDir, left)
      const found = await openWorld({ dataDir, at })
      const lies = await resultsOf(found, personId)
      expect((await told(found)) + lies).toBe(kept)
      lefts.push(lies)
      await found.close()
    }
    const [first = 0, second = 0] = lefts
    expect(first).toBeLessThan(kept)
    expect(second).toBeLessThan(first)
    expect(second).toBeGreaterThan(0)

    const after = await openWorld({ dataDir, at })
    for (let run = 0; run < 8; run += 1) {
      expect(await runTimer(after, 'privacy', 'carryOut')).toBeNull()
      after.cloud.clock.set(after.cloud.clock.now() + 1.5 * MINUTE)
    }
    const { deletion } = valueOf(await (await after.as('sample-resident')).call(readKept, {}))
    expect(deletion).toMatchObject({ results: kept, cancelled: 1 })
    expect(deletion?.finishedAt).not.toBeNull()
    expect(await resultsOf(after, personId)).toBe(0)
    expect(await resultsOf(after, otherId)).toBe(others)
    await after.close()
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
})
