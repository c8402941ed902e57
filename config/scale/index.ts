/**
 * `npx tsx config/scale/index.ts [residents]`: the sample's street, and the same grown to 300 sites, 2,000 counsellors and so
 * many residents (100,000 when absent): what is asked of it, and its jobs, beside each other; then what its indexes take, and those
 * of 1,000,000 residents by that. Figures for docs/scale.md; nothing here passes or fails.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mondayAt } from '../../tests/support/makers'
import { openWorld } from '../../tests/support/world'
import { file } from './filed'
import { modelled, samplesOf, tellIndexes, tellOnDisk } from './indexes'
import { measureJobs } from './jobs'
import { type Cost, measureAsked } from './screens'
import { indexesOnDisk } from './sqlite-check'
import { grow } from './town'

const residents = Number(process.argv[2] ?? 100_000)
const dataDir = mkdtempSync(join(tmpdir(), 'xinlin-city-'))
const world = await openWorld({ at: mondayAt(6), named: true, dataDir })
const small = [...(await measureAsked(world)), ...(await measureJobs(world))]
const began = performance.now()
await grow(world, { communities: 300, sites: 300, counsellors: 2000, residents })
console.log(
  `300 sites, 2,000 counsellors, ${residents} residents: planted in ${Math.round(performance.now() - began)} ms`,
)
const large = [...(await measureAsked(world)), ...(await measureJobs(world))]
console.log('\nbytes a document, as text; documents looked at')
for (const name of [
  'people',
  'administrations',
  'counsellor-days',
  'counsellors',
  'staff',
  'sites',
  'articles',
] as const) {
  const rows = await world.documents(name)
  const bytes = rows.reduce((sum, row) => sum + Buffer.byteLength(JSON.stringify(row)), 0)
  console.log(`${name.padEnd(44)}${Math.round(bytes / Math.max(1, rows.length))} of ${rows.length}`)
}
// After what is asked of it and its jobs: nothing of years lies there for them.
await file(world, Math.min(residents, 20_000))
const samples = await samplesOf(world)
await world.close()

console.log('\nmedian of five, calls of the database, those waited for one after another; before → after')
const told = ({ no, ms, calls, chain }: Cost) =>
  no === null ? `${ms.toFixed(1).padStart(8)} ms ${calls} (${chain})` : `refused: ${no}`
for (const [at, one] of large.entries()) {
  const before = small[at]
  if (before) console.log(`${one.what.padEnd(44)}${told(before).padEnd(40)} → ${told(one)}`)
}
tellIndexes(samples)
tellOnDisk(samples, indexesOnDisk(dataDir, modelled))
rmSync(dataDir, { recursive: true })
process.exit(0)
