import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { secretsOf } from '../../../cloudfunctions/_runtime/private'
import { aPerson, mondayAt } from '../../support/makers'
import { runWell } from '../../support/run-timer'
import { patience } from '../../support/whole'
import { functionEnv, openWorld, type World } from '../../support/world'

const before = secretsOf(functionEnv)
const env = { ...functionEnv, XINLIN_FIELD_KEY_2: 'a further key for tests, and of no use too' }
const both = secretsOf(env)
const people = Array.from({ length: 300 }, (_, at) => `p1_${String(at).padStart(4, '0')}`)
const at = (id: string) => ({ collection: 'people', id, field: 'name of o1' })
const named = (id: string) => `叫${id}的人`

const sealsOf = async (world: World) =>
  new Map(
    (await world.documents('people')).map(({ _id, others }) => [
      String(_id),
      (others as { name: string }[])[0]?.name ?? '',
    ]),
  )

/** Starts turning apart, and kills it as soon as so many are seen to be turned. */
async function killAt(dataDir: string, turned: number) {
  const options = { dataDir, functionEnv: env, at: mondayAt(6), latencyMs: 3 }
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'tests/support/turning-process.ts', JSON.stringify(options)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const gone = once(child, 'exit')
  for await (const lines of child.stdout) {
    if (Number(String(lines).trim().split('\n').at(-1)) < turned) continue
    child.kill('SIGKILL')
    break
  }
  await gone
}

it('a change of keys killed in its middle, twice, goes on: each name is whole under one key all the while, and nobody is lost', {
  timeout: 120_000 * patience,
}, async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'xinlin-keys-'))
  try {
    const planted = await openWorld({ dataDir, at: mondayAt(6) })
    const rows = people.map((id) => {
      const others = [{ id: 'o1', kind: 'child' as const, name: before.seal(at(id), named(id)) }]
      return { ...aPerson({ id, others }), openBefore: null, v: 2 }
    })
    await planted.add('people', rows)
    await planted.close()

    const turnedAt: number[] = []
    for (const seen of [60, 160]) {
      await killAt(dataDir, seen)
      const found = await openWorld({ dataDir, functionEnv: env, at: mondayAt(6) })
      const seals = await sealsOf(found)
      await found.close()
      expect(seals.size).toBe(people.length)
      for (const id of people) expect(both.open(at(id), seals.get(id) ?? '')).toBe(named(id))
      turnedAt.push([...seals.values()].filter((seal) => seal.startsWith('k2.')).length)
    }
    const [first = 0, second = 0] = turnedAt
    expect(first).toBeGreaterThanOrEqual(60)
    expect(second).toBeGreaterThanOrEqual(160)
    expect(second).toBeLessThan(people.length)

    const after = await openWorld({ dataDir, functionEnv: env, at: mondayAt(6) })
    for (let run = 0; run < 5; run += 1) await runWell(after, 'keys', 'turn')
    const seals = await sealsOf(after)
    const [turn] = (await after.documents('key-turns')) as { last: object | null }[]
    await after.close()
    expect([...seals.values()].every((seal) => seal.startsWith('k2.'))).toBe(true)
    for (const id of people) expect(both.open(at(id), seals.get(id) ?? '')).toBe(named(id))
    expect(turn?.last).toMatchObject({ stuck: {} })
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
})
