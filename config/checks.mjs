/** Style and types. On its own: `node config/checks.mjs`; `npm test` runs it beside the builds, which it does not need. */
import { join } from 'node:path'
import { run, step } from './steps.mjs'

step('没人用的代码 knip', () =>
  run(['npx', 'knip', '-c', join('config', 'knip.json'), '--no-progress', '--no-config-hints']),
)
step('代码风格 biome', () => run(['npx', 'biome', 'check', '--error-on-warnings', '.']))
for (const [at, project] of ['core', 'src', '.', 'emulator'].entries()) {
  // What was found the last time is kept, and only what changed since is looked at.
  const known = ['--incremental', '--tsBuildInfoFile', join('.cache', 'types', `${at}.json`)]
  step(`类型 tsc -p ${project}`, () => run(['npx', 'tsc', '-p', project, ...known]))
}
