import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { root } from '../stamps.mjs'

/** What config/plugins/keep-watching.cjs tells. */
type News = { began: true } | { built: true } | { faults: string[] }

export interface TaroListener {
  began(): void
  built(): void
  failed(faults: readonly string[]): void
}

const taro = createRequire(import.meta.url).resolve('@tarojs/cli/bin/taro')

/** `taro build` as a process that stays, and builds again on every change of a file it has read. */
export class TaroBuild {
  #child: ChildProcess | null = null

  constructor(
    /** `desk`: the web build of staff at a computer. */
    private readonly target: 'h5' | 'weapp' | 'desk',
    /** Built into `<outDir>/<target>`. */
    private readonly outDir: string,
    private readonly on: TaroListener,
  ) {}

  start(): void {
    if (this.#child) return
    this.on.began()
    const child = spawn(process.execPath, [taro, 'build', '--type', this.target === 'desk' ? 'h5' : this.target], {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        XINLIN_WATCH: this.outDir,
        ...(this.target === 'desk' ? { XINLIN_H5: 'desk' } : {}),
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    this.#child = child
    let said = ''
    const hear = (text: Buffer) => {
      said = (said + text).slice(-4000)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.on('message', (news: News) => {
      if (this.#child !== child) return
      if ('began' in news) this.on.began()
      else if ('built' in news) this.on.built()
      else this.on.failed(news.faults)
    })
    child.once('exit', () => {
      if (this.#child !== child) return
      // The next change starts it again.
      this.#child = null
      this.on.failed([said])
    })
  }

  /** Its configuration is read once, at its start. */
  restart(): void {
    this.#child?.kill()
    this.#child = null
    this.start()
  }
}
