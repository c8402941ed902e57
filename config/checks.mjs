/** Style and types. On its own: `node config/checks.mjs`; `npm test` runs it beside the builds, which it does not need. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root, run, step } from './steps.mjs'

/**
 * TypeScript 7 takes a tenth of the time, where there is one for the machine; what reads our sources in tests needs the
 * programming interface of 5, which checks the same elsewhere.
 */
const seven = existsSync(join(root, 'node_modules', '@typescript', `typescript-${process.platform}-${process.arch}`))
const tsc = join('node_modules', seven ? 'typescript-7' : 'typescript', 'bin', 'tsc')

step('没人用的代码 knip', () =>
  run(['npx', 'knip', '-c', join('config', 'knip.json'), '--no-progress', '--no-config-hints']),
)
step('代码风格 biome', () => run(['npx', 'biome', 'check', '--error-on-warnings', '.']))
for (const [at, project] of ['core', 'src', '.', 'emulator'].entries()) {
  // What was found the last time is kept, and only what changed since is looked at.
  const known = ['--incremental', '--tsBuildInfoFile', join('.cache', 'types', `${at}.json`)]
  step(`类型 tsc -p ${project}`, () => run([process.execPath, tsc, '-p', project, ...known]))
}
