import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { DAY, HOUR, MINUTE } from '#core/domain/time'
import { oneTap, somebodyToRemind, theLast } from '../../support/due-people'
import { mondayAt } from '../../support/makers'
import { runTimer } from '../../support/run-timer'
import { patience } from '../../support/whole'
import { openWorld, type World } from '../../support/world'

const start = mondayAt(13, 30)
const many = 160
/** How many are being sent at once: no more can be lost by a kill. */
const atOnce = 24

/** Starts sending apart, and kills it as soon as so many are seen to have gone. */
async function killAt(dataDir: string, at: number, sent: number) {
  const options = { dataDir, at, latencyMs: 3 }
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'tests/support/sending-process.ts', JSON.stringify(options)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const gone = once(child, 'exit')
  for await (const lines of child.stdout) {
    if (Number(String(lines).trim().split('\n').at(-1)) < sent) continue
    child.kill('SIGKILL')
    break
  }
  await gone
}

const sentTo = (world: World) => world.cloud.outbox.list().map(({ openid }) => openid)
/** What became of each, by state. */
async function states(world: World): Promise<Record<string, number>> {
  const rows = (await world.documents('people')) as { outbox?: { state: string }[] }[]
  const found: Record<string, number> = {}
  for (const { state } of rows.flatMap(({ outbox = [] }) => outbox)) found[state] = (found[state] ?? 0) + 1
  return found
}

it.each([
  ['one of those that are left', oneTap],
  ['the last one', theLast],
])(
  'a job killed in its middle, twice, sends to nobody twice, and whom it may have reached is not written to again: %s',
  {
    timeout: 120_000 * patience,
  },
  async (_, left) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'xinlin-sending-'))
    try {
      const planted = await openWorld({ dataDir, at: start - 2 * DAY })
      const all = Array.from({ length: many }, (_, at) => somebodyToRemind(at, start, left))
      await planted.add(
        'people',
        all.map(({ row }) => row),
      )
      for (const { openid } of all) await planted.cloud.outbox.grant(openid, 'sample-day-before')
      await planted.close()

      const due = start - DAY
      await killAt(dataDir, due, 40)
      await killAt(dataDir, due + MINUTE, 90)
      const after = await openWorld({ dataDir, at: due + 2 * MINUTE })
      const before = sentTo(after).length
      expect(before).toBeGreaterThanOrEqual(90)
      expect(before).toBeLessThan(many)
      for (const at of [due + 2 * MINUTE, due + HOUR, due + 2 * HOUR]) {
        after.cloud.clock.set(at)
        expect(await runTimer(after, 'messages', 'sendDue')).toBeNull()
      }
      const sent = sentTo(after)
      expect(new Set(sent).size).toBe(sent.length)
      const { sent: known = 0, over = 0, ...open } = await states(after)
      expect(open).toEqual({})
      expect(known + over).toBe(many)
      // What was cut short was sent or was not, and nobody is written to again for it.
      expect(sent.length).toBeGreaterThanOrEqual(many - 2 * atOnce)
      expect(over).toBeLessThanOrEqual(2 * atOnce)
      await after.close()
    } finally {
      rmSync(dataDir, { recursive: true, force: true })
    }
  },
)
