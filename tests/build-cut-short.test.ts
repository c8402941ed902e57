import { type ChildProcess, spawn } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

// The project with nothing but two of its functions, to be built, changed and cut short.
const root = resolve(import.meta.dirname, '..')
const copy = mkdtempSync(join(tmpdir(), 'xinlin-build-'))
const source = join(copy, 'cloudfunctions', 'sites', 'index.ts')
const built = join(copy, 'dist', 'cloudfunctions', 'sites', 'index.js')
const mark = 'a change that is taken back'
let original: string

interface Run {
  child: ChildProcess
  said: () => string
  ended: Promise<number | null>
}

/** What `npm start` does of its builds, in a group of processes of its own. */
function build(): Run {
  const script = "import('./config/steps.mjs').then(({ ensureBuilt }) => ensureBuilt(['functions']))"
  const child = spawn(process.execPath, ['-e', script], {
    cwd: copy,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const hear = (text: Buffer) => {
    said += text
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  return { child, said: () => said, ended: new Promise((done) => child.once('exit', done)) }
}

async function buildWhole(): Promise<string> {
  const { said, ended } = build()
  expect(await ended, said()).toBe(0)
  return said()
}

beforeAll(async () => {
  const functions = ['_runtime', '_store', 'content', 'sites'].map((name) => `cloudfunctions/${name}`)
  for (const part of ['core', 'config', ...functions, 'package.json', 'package-lock.json', 'tsconfig.json']) {
    cpSync(join(root, part), join(copy, part), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  original = readFileSync(source, 'utf8')
  expect(await buildWhole()).toContain('秒')
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

describe('a build', () => {
  it('that is whole is not done again', async () => {
    expect(await buildWhole()).toContain('已是最新')
  })

  it('killed in the middle is done again, also when the sources are as they were before it', async () => {
    const before = statSync(built).mtimeMs
    appendFileSync(source, `\nconsole.log(${JSON.stringify(mark)})\n`)
    const { child, said, ended } = build()
    await until(() => statSync(built, { throwIfNoEntry: false })?.mtimeMs !== before)
    process.kill(-(child.pid as number), 'SIGKILL')
    expect(await ended, said()).toBeNull()

    writeFileSync(source, original)
    expect(await buildWhole()).not.toContain('已是最新')
    expect(readFileSync(built, 'utf8')).not.toContain(mark)
  })

  it.skipIf(process.platform === 'win32')('that is told to end ends what it runs, and is done again', async () => {
    const script = join(copy, 'config', 'functions.mjs')
    const whole = readFileSync(script, 'utf8')
    const begun = join(copy, 'begun')
    // One that would go on for ever.
    const forever = "import { writeFileSync } from 'node:fs'\nwriteFileSync('begun', '')\nsetInterval(() => {}, 1000)\n"
    writeFileSync(script, forever)
    const { child, ended } = build()
    await until(() => existsSync(begun))
    child.kill('SIGTERM')
    expect(await ended).toBe(143)
    await expect.poll(() => isThere(child.pid as number)).toBe(false)

    writeFileSync(script, whole)
    expect(await buildWhole()).not.toContain('已是最新')
  })

  it('that fails is done again, also when the sources are as they were before it', async () => {
    const other = join(copy, 'cloudfunctions', 'content', 'index.ts')
    const whole = readFileSync(other, 'utf8')
    appendFileSync(source, `\nconsole.log(${JSON.stringify(mark)})\n`)
    writeFileSync(other, 'this is not TypeScript')
    const { said, ended } = build()
    expect(await ended).toBe(1)
    expect(said()).toContain('这一步没有成功')

    writeFileSync(source, original)
    writeFileSync(other, whole)
    expect(await buildWhole()).not.toContain('已是最新')
    expect(readFileSync(built, 'utf8')).not.toContain(mark)
  })
})

/** Anybody of its group of processes. */
function isThere(group: number): boolean {
  try {
    return process.kill(-group, 0)
  } catch {
    return false
  }
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 1))
}
