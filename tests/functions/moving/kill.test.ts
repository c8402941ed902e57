import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { copyMyAppointments } from '#core/contracts/appointments'
import { HOUR, MINUTE } from '#core/domain/time'
import { anAdministration, mondayAt } from '../../support/makers'
import { anApprovedMove, carryOn, found, lost, moveOf } from '../../support/moves'
import { valueOf } from '../../support/value-of'
import { patience } from '../../support/whole'
import { openWorld, type World } from '../../support/world'

const at = mondayAt(6)
const kept = 150
const others = 5

/** Starts carrying it out apart, and kills it as soon as no more than so many results are seen to stand under the old id. */
async function killAt(dataDir: string, personId: string, left: number) {
  const options = { dataDir, at: at + 73 * HOUR, latencyMs: 3 }
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'tests/support/moving-process.ts', JSON.stringify(options), personId],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const gone = once(child, 'exit')
  for await (const lines of child.stdout) {
    if (Number(String(lines).trim().split('\n').at(-1)) > left) continue
    child.kill('SIGKILL')
    break
  }
  await gone
}

const resultsOf = async (world: World, personId: string) =>
  (await world.documents('administrations')).filter((one) => one.personId === personId).length

it('a move killed in its middle, twice, and run by two at once goes on: each thing is in one of the two, and all in the end in the new one', {
  timeout: 120_000 * patience,
}, async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'xinlin-moving-'))
  try {
    const planted = await openWorld({ dataDir, at })
    const [oldId, newId, otherId] = [lost, found, 'sample-parent'].map((name) => planted.personId(name)) as [
      string,
      string,
      string,
    ]
    const results = (id: string, personId: string, many: number) =>
      Array.from({ length: many }, (_, n) => ({ ...anAdministration({ id: `${id}-${n}`, personId }) }))
    await planted.add('administrations', [...results('mine', oldId, kept), ...results('theirs', otherId, others)])
    await anApprovedMove(planted)
    const before = valueOf(await (await planted.as(lost)).call(copyMyAppointments, {})).appointments
    await planted.close()

    const lefts: number[] = []
    for (const left of [110, 50]) {
      await killAt(dataDir, oldId, left)
      const found = await openWorld({ dataDir, at: at + 73 * HOUR })
      const [mine, theirs] = [await resultsOf(found, oldId), await resultsOf(found, newId)]
      expect(mine + theirs).toBe(kept)
      const [move] = (await found.documents('record-moves')) as { moved?: number }[]
      // The appointment is the first that moved; each thing is counted once.
      expect(move?.moved).toBe(theirs + 1)
      lefts.push(mine)
      await found.close()
    }
    const [first = 0, second = 0] = lefts
    expect(first).toBeLessThan(kept)
    expect(second).toBeLessThan(first)
    expect(second).toBeGreaterThan(0)

    const after = await openWorld({ dataDir, at: at + 73 * HOUR })
    for (let run = 0; run < 8; run += 1) {
      await Promise.all([carryOn(after), carryOn(after)])
      after.cloud.clock.set(after.cloud.clock.now() + 1.5 * MINUTE)
    }
    const now = await after.as(found)
    expect(await moveOf(now)).toMatchObject({ state: 'moved' })
    // Opening a world seeds it anew, the questions of an offer too.
    const whatTheyGave = ({ id, phone, intake }: (typeof before)[number]) => ({
      ...{ id, phone, answers: intake?.map(({ answer }) => answer) },
    })
    const there = valueOf(await now.call(copyMyAppointments, {})).appointments
    expect(there.map(whatTheyGave)).toEqual(before.map(whatTheyGave))
    expect(JSON.stringify(there)).toContain('藏好的话')
    expect(await resultsOf(after, oldId)).toBe(0)
    expect(await resultsOf(after, newId)).toBe(kept)
    expect(await resultsOf(after, otherId)).toBe(others)
    await after.close()
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
})
