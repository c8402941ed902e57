import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { median } from './median'

/** Milliseconds of CPU; of the program's side once as an engine compiles it and once as iOS runs WeChat's programs, without. */
export interface SealingCost {
  readonly bytes: number
  readonly functionEach: number
  readonly program: { readonly compiled: ProgramCost; readonly interpreted: ProgramCost }
}

interface ProgramCost {
  /** Once while the program is open: its pair of keys. */
  readonly pair: number
  /** The first answer of a function's instance: their common key, and opening it. */
  readonly first: number
  /** Every further one. */
  readonly later: number
}

/** Chance from Node in place of WeChat's. */
const withoutTaro: Plugin = {
  name: 'without-taro',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@tarojs\/taro$/ }, () => ({ path: 'taro', namespace: 'chance' }))
    onLoad({ filter: /.*/, namespace: 'chance' }, () => ({
      contents: `export default { getRandomValues: ({ length, success }) => {
        const { buffer } = Uint8Array.from(require('node:crypto').randomBytes(length))
        success({ randomValues: buffer }) } }`,
    }))
  },
}

/** Both ends in one process: a page of fifty kept results. */
const trial = `
  import { listMyAssessments } from '#core/contracts/assessments'
  import { wayOutOf } from './cloudfunctions/_runtime/seal'
  import { prepareSealing } from './src/cloud/seal/sealing'
  const one = { id: 'k'.repeat(22), scaleId: 'phq9', scaleVersion: 2, completedAt: 1795651200000,
    score: { total: 13, bandId: 'moderate', criticalItems: ['phq9-9'] } }
  const decision = { ok: true, value: { administrations: Array(50).fill(one), next: null } }
  const timed = async (work) => {
    const from = process.cpuUsage()
    const made = await work()
    const { user, system } = process.cpuUsage(from)
    return [(user + system) / 1000, made]
  }
  const run = async () => {
    const [pair, sealing] = await timed(() => prepareSealing(listMyAssessments.name))
    const { sealed } = wayOutOf(listMyAssessments, sealing.sent).value(decision)
    const [first] = await timed(() => sealing.open(sealed))
    const [later] = await timed(() => { for (let n = 0; n < 20; n += 1) sealing.open(sealed) })
    const [each] = await timed(() => { for (let n = 0; n < 500; n += 1) wayOutOf(listMyAssessments, sealing.sent).value(decision) })
    console.log(JSON.stringify({ pair, first, later: later / 20, functionEach: each / 500 }))
  }
  run()`

async function bundle(contents: string, outfile: string, minify: boolean): Promise<number> {
  const { metafile } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    platform: 'node',
    minify,
    metafile: true,
    outfile,
    // The program has it anyway.
    ...(minify && { external: ['zod/mini'] }),
    plugins: [withoutTaro],
  })
  return Object.values(metafile.outputs)[0]?.bytes ?? 0
}

export async function measureSealing(): Promise<SealingCost> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-sealing-'))
  try {
    const bytes = await bundle(`export * from './src/cloud/seal/sealing'`, join(folder, 'program.cjs'), true)
    const file = join(folder, 'trial.cjs')
    await bundle(trial, file, false)
    const rounds = (...flags: string[]) =>
      Array.from({ length: 7 }, () => {
        const told = execFileSync(process.execPath, [...flags, file], {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
        })
        return JSON.parse(told) as ProgramCost & { functionEach: number }
      })
    const middle = (all: readonly ProgramCost[]): ProgramCost => ({
      pair: median(all.map(({ pair }) => pair)),
      first: median(all.map(({ first }) => first)),
      later: median(all.map(({ later }) => later)),
    })
    const compiled = rounds()
    return {
      bytes,
      functionEach: median(compiled.map(({ functionEach }) => functionEach)),
      program: { compiled: middle(compiled), interpreted: middle(rounds('--jitless')) },
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
