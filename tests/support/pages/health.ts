import { type HourCounts, noCounts, type OperationCounts } from '#core/domain/health/counts'
import { HOUR } from '#core/domain/time'
import { mondayAt } from '../makers'
import type { World } from '../world'

const now = mondayAt(10)

const went = (name: string, calls: number, change: Partial<OperationCounts> = {}): OperationCounts => ({
  ...{ name, calls, failed: 0, busy: 0, slow: [0, 0, 0, 0] },
  ...change,
})

const hour = (source: string, before: number, operations: readonly OperationCounts[], retried = 0): HourCounts => ({
  ...noCounts(source, mondayAt(10 - before)),
  ...{ operations, retried },
})

/** A day as it goes: most is well, one step fails and one is slow. */
export async function bringHealth(world: World): Promise<void> {
  const rows = [
    hour('appointments', 1, [went('appointments.listOpenings', 340, { slow: [60, 31, 2, 0] })]),
    hour('appointments', 0, [went('appointments.book', 23, { failed: 6, busy: 1, slow: [9, 4, 3, 1] })], 14),
    hour('content', 0, [went('content.listArticles', 910, { slow: [4, 0, 0, 0] })]),
    hour('posters', 3, [went('posters.draw', 12, { slow: [12, 12, 12, 2] })]),
  ]
  for (const row of rows) await world.put('call-counts', { ...row, v: 1 })
  await world.put('health-alarms', { id: 'one-operation', since: now - HOUR / 2, toldAt: now - HOUR / 2, v: 1 })
  const collections = [
    { name: 'people', documents: 1843, bytes: 4_120_000 },
    { name: 'counsellor-days', documents: 2210, bytes: 9_871_000 },
    { name: 'access-log', documents: 6020, bytes: 2_011_000 },
    { name: 'picture-parts', documents: 41, bytes: 8_100_000 },
    { name: 'administrations', documents: 512, bytes: 820_000 },
    { name: 'articles', documents: 40, bytes: 310_000 },
  ]
  await world.put('collection-sizes', { id: 'sizes', at: mondayAt(3, 50), collections, v: 1 })
}
