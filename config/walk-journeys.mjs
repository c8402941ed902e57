/** The journeys of the program, all or the files named on the command line, as a command of their own. */
import { spawnSync } from 'node:child_process'
import { ensureChromium } from './chromium.mjs'
import { ensureBuilt, ensurePackages, root } from './steps.mjs'

/** Ends with what the tests ended with. */
export async function walkJourneys(builds, env) {
  ensurePackages()
  await ensureBuilt(builds)
  const files = process.argv.slice(2)
  const words = ['vitest', 'run', '--project', 'journeys', ...(files.length > 0 ? files : ['tests/journeys/'])]
  const { status } = spawnSync('npx', words, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env, CHROMIUM_PATH: ensureChromium() },
  })
  process.exit(status ?? 1)
}
