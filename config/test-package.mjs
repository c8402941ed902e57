/** The tests of one package, and what came of them. */
import { spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { endsWithUs } from './ends-with-us.mjs'
import { root } from './steps.mjs'

/** What the stand-in's tests take by turns goes on with each commit, as ours does (tests/support/turn.ts). */
const { stdout: commits = '' } = spawnSync('git', ['rev-list', '--count', '--first-parent', 'HEAD'], {
  cwd: root,
  encoding: 'utf8',
})
const turn = process.env.XINLIN_WHOLE === '1' ? '' : (process.env.XINLIN_TURN ?? commits.trim())

/** Where each failed test stands, and the first line of why. A file that cannot be read at all is one failure. */
function failuresIn({ name, status, message, assertionResults }) {
  const file = relative(root, name)
  const failed = assertionResults.filter((result) => result.status === 'failed')
  if (failed.length === 0) return status === 'failed' ? [{ file, what: `${file}: ${firstLine(message)}` }] : []
  return failed.map(({ fullName, failureMessages }) => ({
    file,
    what: `${file} > ${fullName}: ${firstLine(failureMessages[0])}`,
  }))
}

const firstLine = (text = '') => text.split('\n')[0]

/** What was thrown past every test: with it a run fails though none of them does. */
function escapedIn(list) {
  if (!existsSync(list)) return []
  return JSON.parse(readFileSync(list, 'utf8')).map(({ message, stack, file, test }) => {
    const from = stack.split('\n').find((line) => line.includes(root) && !line.includes('node_modules')) ?? ''
    const during = file === undefined ? '' : ` (during ${relative(root, file)}${test ? ` > ${test}` : ''})`
    const what = `past every test: ${firstLine(message)} ${from.trim().replaceAll(`${root}/`, '')}${during}`
    return { file: file && relative(root, file), what }
  })
}

/** What it prints comes as it goes on, or stands in a file where something else is printing meanwhile. */
function vitest(folder, words, env, into) {
  const out = into ? openSync(into, 'w') : 'inherit'
  const child = endsWithUs(
    spawn('npx', ['vitest', 'run', ...words], {
      cwd: join(root, folder),
      stdio: ['inherit', out, out],
      shell: process.platform === 'win32',
      env: { ...process.env, ...env },
    }),
  )
  if (into) closeSync(out)
  return new Promise((resolve) => {
    child.on('error', () => resolve(1))
    child.on('close', (status) => resolve(status ?? 1))
  })
}

/**
 * Runs the tests of one package, or some files of it. A run may fail without a failed test: when a file cannot be read,
 * or nothing is left.
 */
async function runTests(folder, args, into) {
  const named = folder === '.' ? 'xinlin' : folder
  const report = join(root, '.cache', `test-report-${named}.json`)
  const escaped = join(root, '.cache', `test-escaped-${named}.json`)
  mkdirSync(join(root, '.cache'), { recursive: true })
  for (const file of [report, escaped]) rmSync(file, { force: true })
  const words = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const listing = `--reporter=${join(root, 'config', 'escaped-reporter.mjs')}`
  const env = { ...(turn && { TURN: turn }), XINLIN_ESCAPED: escaped }
  const status = await vitest(folder, [...words, listing, ...args], env, into)
  const counted = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null
  return {
    // Without a report nobody knows what ran.
    status: counted === null ? status || 1 : status,
    passed: counted?.numPassedTests ?? 0,
    failed: Math.max(counted?.numFailedTests ?? 1, status === 0 ? 0 : 1),
    failures: [...(counted?.testResults ?? []).flatMap(failuresIn), ...escapedIn(escaped)],
    took: (counted?.testResults ?? []).map(({ name, startTime, endTime }) => ({
      file: relative(root, name),
      seconds: (endTime - startTime) / 1000,
    })),
  }
}

/** So few files of journeys may have met a machine that was busy with another one. */
const fewFiles = 3

/** All of a package. `into`: the file that has what it prints, where something else is printing meanwhile. */
export const testPackage = (folder, into) => runTests(folder, [], into)

/**
 * Two browsers share the machine while journeys run. Where nothing but a few of their files failed, those run once more
 * with nothing beside, and that decides; what failed before is said all the same.
 */
export async function onceMore(folder, run) {
  const files = [...new Set(run.failures.map(({ file }) => file))]
  const onlyJourneys = files.every((file) => file?.startsWith('tests/journeys/'))
  if (run.status === 0 || files.length === 0 || files.length > fewFiles || !onlyJourneys) return run
  for (const { what } of run.failures) console.log(`还要单独再跑一遍：${what}`)
  const again = await runTests(folder, ['--project', 'journeys', '--maxWorkers', '1', ...files])
  return {
    status: again.status,
    passed: run.passed + (again.status === 0 ? run.failed : 0),
    failed: again.failed,
    failures: again.failures,
    took: run.took,
    again: run.failures.map(({ what }) => what),
  }
}
