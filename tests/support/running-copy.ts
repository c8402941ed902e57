import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
/** The first change builds both targets whole, on whatever machine this is. */
export const patience = 300_000

/** A copy of the project with its builds, in which sources may be changed while it runs. */
export class RunningCopy {
  readonly #folder = mkdtempSync(join(tmpdir(), 'xinlin-watch-'))
  #child: ChildProcess | undefined
  #said = ''

  constructor() {
    const parts = ['core', 'src', 'config', 'cloudfunctions', 'emulator', 'babel.config.cjs', 'project.config.json']
    const alone = ['package.json', 'package-lock.json', 'tsconfig.base.json', 'tsconfig.json']
    const built = ['cloudfunctions', 'database.json', 'console', 'h5', 'weapp', 'client', 'desk'].map(
      (name) => `dist/${name}`,
    )
    for (const part of [...parts, ...alone, ...built, '.cache/stamps']) {
      cpSync(join(root, part), this.path(part), { recursive: true })
    }
    symlinkSync(join(root, 'node_modules'), this.path('node_modules'))
  }

  path(file: string): string {
    return join(this.#folder, file)
  }

  /** All that its terminal has shown since it was started last. */
  get said(): string {
    return this.#said
  }

  get url(): string {
    return /http:\/\/127\.0\.0\.1:\d+/.exec(this.#said)?.[0] ?? ''
  }

  /**
   * The last step of `npm start`, with everything built; the leader of a group of processes, as in a terminal. `withDesk`:
   * with the desk of staff, as `npm start -- --desk`.
   */
  async start(withDesk = false): Promise<void> {
    const script = `import { runAndWatch } from './config/run.mjs'; runAndWatch([], ${withDesk})`
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: this.#folder,
      detached: true,
      env: { ...process.env, XINLIN_DATA: this.path('data'), PORT: String(await freePort()) },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#child = child
    this.#said = ''
    await new Promise<void>((up, failed) => {
      const hear = (text: Buffer) => {
        this.#said += text
        if (this.#said.includes('几秒钟里自己更新')) up()
      }
      child.stdout.on('data', hear)
      child.stderr.on('data', hear)
      child.once('exit', (code) => failed(new Error(`it ended with ${code}: ${this.#said}`)))
    })
  }

  /** What runs of it. Then a signal as from the terminal, which everything gets, or to its first process alone. */
  async expectEndBy(signal: 'SIGINT' | 'SIGKILL'): Promise<void> {
    const pid = this.#child?.pid as number
    const all = family(pid)
    expect(all.length).toBeGreaterThan(4)
    process.kill(signal === 'SIGINT' ? -pid : pid, signal)
    await expectGone(all)
  }

  async remove(): Promise<void> {
    const all = this.#child ? family(this.#child.pid as number) : []
    this.#child?.kill('SIGKILL')
    await expectGone(all)
    rmSync(this.#folder, { recursive: true, force: true })
  }

  read(file: string): string {
    return readFileSync(this.path(file), 'utf8')
  }

  save(file: string, text: string): void {
    writeFileSync(this.path(file), text)
  }

  /** Save a file with something else in it. */
  edit(file: string, from: string | RegExp, to: string): void {
    const before = this.read(file)
    const after = before.replace(from, to)
    expect(after, file).not.toBe(before)
    this.save(file, after)
  }

  /** Everything in a build, as one word. */
  contentOf(folder: string): string {
    const hash = createHash('sha256')
    for (const name of readdirSync(this.path(folder), { recursive: true, encoding: 'utf8' }).sort()) {
      const path = join(this.path(folder), name)
      if (statSync(path).isFile()) hash.update(name).update(readFileSync(path))
    }
    return hash.digest('hex')
  }

  /** Whether `npm test` would take this build as it is. */
  isBuilt(name: string): boolean {
    const script = `import { isBuilt } from './config/stamps.mjs'; console.log(isBuilt('${name}'))`
    const options = { cwd: this.#folder, encoding: 'utf8' } as const
    return execFileSync(process.execPath, ['--input-type=module', '--eval', script], options).trim() === 'true'
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  await new Promise((closed) => server.close(closed))
  return typeof address === 'object' && address ? address.port : 0
}

interface Process {
  readonly pid: number
  readonly parent: number
}

/** Those that still run: one that is over and waits for its parent to notice does not. */
function processes(): Process[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat='], { encoding: 'utf8' }).trim().split('\n')
  return lines
    .map((line) => line.trim().split(/\s+/))
    .filter(([, , state]) => !state?.startsWith('Z'))
    .map(([pid, parent]) => ({ pid: Number(pid), parent: Number(parent) }))
}

/** It and all that it has started. */
function family(first: number): number[] {
  const all = processes()
  const found = [first]
  for (const pid of found) found.push(...all.filter(({ parent }) => parent === pid).map((one) => one.pid))
  return found
}

async function expectGone(pids: number[]): Promise<void> {
  const deadline = Date.now() + patience
  const left = () => processes().filter(({ pid }) => pids.includes(pid))
  while (left().length > 0) {
    if (Date.now() > deadline) throw new Error(`still there: ${JSON.stringify(left())}`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}
