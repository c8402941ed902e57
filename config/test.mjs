/** `npm test`: style, types, builds, then every test against real parts. Stops at the first step that fails. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { ensureChromium } from './chromium.mjs'
import { ensureBuilt, ensurePackages, requireNode, root, run, step } from './steps.mjs'

requireNode()
console.log('测试心邻：')
ensurePackages()
step('代码风格 biome', () => run(['npx', 'biome', 'check', '--error-on-warnings', '.']))
for (const [at, project] of ['core', 'src', '.', 'emulator'].entries()) {
  // What was found the last time is kept, and only what changed since is looked at.
  const known = ['--incremental', '--tsBuildInfoFile', join('.cache', 'types', `${at}.json`)]
  step(`类型 tsc -p ${project}`, () => run(['npx', 'tsc', '-p', project, ...known]))
}
ensureBuilt(['functions', 'h5', 'public', 'weapp', 'client', 'console'])
process.env.CHROMIUM_PATH = ensureChromium()

/** Where each failed test stands, and the first line of why. A file that cannot be read at all is one failure. */
function failuresIn({ name, status, message, assertionResults }) {
  const where = relative(root, name)
  const failed = assertionResults.filter((result) => result.status === 'failed')
  if (failed.length === 0) return status === 'failed' ? [`${where}: ${firstLine(message)}`] : []
  return failed.map(({ fullName, failureMessages }) => `${where} > ${fullName}: ${firstLine(failureMessages[0])}`)
}

const firstLine = (text = '') => text.split('\n')[0]

/** What was thrown past every test: with it a run fails though none of them does. */
function escapedIn(list) {
  if (!existsSync(list)) return []
  return JSON.parse(readFileSync(list, 'utf8')).map(({ message, stack, file, test }) => {
    const from = stack.split('\n').find((line) => line.includes(root) && !line.includes('node_modules')) ?? ''
    const during = file === undefined ? '' : ` (during ${relative(root, file)}${test ? ` > ${test}` : ''})`
    return `past every test: ${firstLine(message)} ${from.trim().replaceAll(`${root}/`, '')}${during}`
  })
}

/** Runs the tests of one package. A run may fail without a failed test: when a file cannot be read, or nothing is left. */
function testPackage(folder) {
  const named = folder === '.' ? 'xinlin' : folder
  const report = join(root, '.cache', `test-report-${named}.json`)
  const escaped = join(root, '.cache', `test-escaped-${named}.json`)
  mkdirSync(join(root, '.cache'), { recursive: true })
  for (const file of [report, escaped]) rmSync(file, { force: true })
  const { status } = spawnSync(
    'npx',
    [
      ...['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      `--reporter=${join(root, 'config', 'escaped-reporter.mjs')}`,
    ],
    {
      cwd: join(root, folder),
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, XINLIN_ESCAPED: escaped },
    },
  )
  const counted = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null
  return {
    status: status ?? 1,
    passed: counted?.numPassedTests ?? 0,
    failed: Math.max(counted?.numFailedTests ?? 1, status === 0 ? 0 : 1),
    failures: [...(counted?.testResults ?? []).flatMap(failuresIn), ...escapedIn(escaped)],
    took: (counted?.testResults ?? []).map(({ name, startTime, endTime }) => ({
      file: relative(root, name),
      seconds: (endTime - startTime) / 1000,
    })),
  }
}

const runs = ['.', 'emulator'].map(testPackage)
console.log('最慢的十个文件：')
const slowestFirst = runs.flatMap(({ took }) => took).sort((one, other) => other.seconds - one.seconds)
for (const { file, seconds } of slowestFirst.slice(0, 10)) console.log(`  ${seconds.toFixed(0).padStart(4)} 秒 ${file}`)
// Once more at the end: whoever sees only the last lines still learns what to look at.
for (const failure of runs.flatMap(({ failures }) => failures)) console.log(`✗ ${failure}`)
const sum = (count) => runs.reduce((total, one) => total + count(one), 0)
console.log(`${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed`)
process.exit(runs.find(({ status }) => status !== 0)?.status ?? 0)
