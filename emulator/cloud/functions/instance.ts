import { delimiter, dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { functionFailed, functionTimedOut } from '../wire/errors'
import type { FunctionFolder } from './folder'
import { eachLine } from './lines'

/** What one request brings along besides its event. */
export interface Invocation {
  requestId: string
  /** As JSON text: a thread cannot be handed an object nested some thousand deep, and JSON is what a function gets. */
  event: string
  /** Variables that hold for this request alone. */
  env: Record<string, string>
  context: Record<string, unknown>
  /** An instance had to be started for it. */
  onCold(): void
}

interface ErrorText {
  name: string
  message: string
  stack: string
}

type Message =
  | { kind: 'ready' }
  | { kind: 'broken'; error: ErrorText }
  | { kind: 'done'; id: string; result: string }
  | { kind: 'failed'; id: string; error: ErrorText }
  | { kind: 'compiled'; code: Uint8Array }

interface Running {
  id: string
  resolve(result: string): void
  reject(error: Error): void
  timer: NodeJS.Timeout
}

/** What every instance of an environment lives in. */
export interface Surroundings {
  /** The environment variables it starts with. */
  env: Record<string, string>
  /** What the cloud's clock is ahead of the machine's (clock.ts). */
  clockOffset: BigInt64Array
  log(line: object): void
  /** A line printed by the request of that id. */
  onLine(requestId: string, line: string): void
}

/** What V8 made of a function's file, by the file: of the build that was started last. */
const compiled = new Map<string, { readonly version: string; readonly code: Uint8Array }>()

function compiledOf({ file, version }: FunctionFolder): Uint8Array | null {
  const made = compiled.get(file)
  return made?.version === version ? made.code : null
}

/** One running copy of a function: a thread that takes one request at a time. Whatever kills it kills nothing else. */
export class Instance {
  readonly folder: FunctionFolder
  readonly #worker: Worker
  readonly #ready: Promise<void>
  readonly #onGone: () => void
  #running: Running | null = null
  #lastFault = ''
  gone = false
  /** It has not had a request yet. */
  isFresh = true

  constructor(folder: FunctionFolder, options: Surroundings, onGone: () => void) {
    this.folder = folder
    this.#onGone = onGone
    this.#worker = new Worker(new URL('./worker.mjs', import.meta.url), {
      env: { ...options.env, NODE_PATH: nodePathOf(folder.file) },
      execArgv: commonJsAlone,
      workerData: { file: folder.file, clockOffset: options.clockOffset, compiled: compiledOf(folder) },
      resourceLimits: { maxOldGenerationSizeMb: folder.memoryMb },
      stdout: true,
      stderr: true,
    })
    this.#passOn('stdout', options)
    this.#passOn('stderr', options)
    this.#ready = new Promise((resolve, reject) => {
      this.#worker.on('message', (message: Message) => {
        clearTimeout(starting)
        if (message.kind === 'ready') resolve()
        else if (message.kind === 'broken') reject(executeFault(message.error))
        else if (message.kind === 'compiled') compiled.set(folder.file, { version: folder.version, code: message.code })
        else this.#answer(message)
      })
      const starting = setTimeout(() => {
        this.#lastFault = `Initializing task timed out after ${folder.initSeconds} seconds`
        void this.stop()
      }, folder.initSeconds * 1000)
      this.#worker.on('exit', () => {
        clearTimeout(starting)
        // Nobody else hears of what killed it between two requests.
        if (!this.#running && this.#lastFault) {
          options.log({ level: 'error', function: folder.name, message: `the instance ended: ${this.#lastFault}` })
        }
        reject(functionFailed(this.#lastFault || 'the function instance ended'))
        this.#end(this.#lastFault || 'the function instance ended before it answered')
      })
    })
    this.#ready.catch(() => this.stop())
    this.#worker.on('error', (error: Error) => {
      this.#lastFault = `${error.name}: ${error.message}`
    })
  }

  /** Settles when the function's code is loaded. */
  get ready(): Promise<void> {
    return this.#ready
  }

  get busy(): boolean {
    return this.#running !== null
  }

  /** The function's result as JSON text. */
  run({ requestId, event, env, context }: Invocation): Promise<string> {
    if (this.gone) return Promise.reject(functionFailed(this.#lastFault || 'the function instance ended'))
    this.isFresh = false
    const message = { id: requestId, env, event, context }
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#timeOut(), this.folder.timeoutSeconds * 1000)
      this.#running = { id: requestId, resolve, reject, timer }
      this.#worker.postMessage(message)
    })
  }

  async stop(): Promise<void> {
    await this.#worker.terminate()
  }

  #answer(message: Exclude<Message, { kind: 'ready' | 'broken' | 'compiled' }>): void {
    const running = this.#running
    if (running?.id !== message.id) return
    this.#running = null
    clearTimeout(running.timer)
    if (message.kind === 'done') running.resolve(message.result)
    else running.reject(executeFault(message.error))
  }

  #timeOut(): void {
    const running = this.#running
    this.#running = null
    running?.reject(functionTimedOut(this.folder.timeoutSeconds))
    void this.stop()
  }

  #end(why: string): void {
    if (this.gone) return
    this.gone = true
    const running = this.#running
    this.#running = null
    if (running) clearTimeout(running.timer)
    running?.reject(functionFailed(why))
    this.#onGone()
  }

  /** A line of JSON goes to the log as it is, any other as the function's message. Marks say whose the next lines are. */
  #passOn(stream: 'stdout' | 'stderr', { log, onLine }: Surroundings): void {
    let requestId = ''
    let characters = 0
    eachLine(this.#worker[stream], (line) => {
      if (line.startsWith(requestMark)) {
        requestId = line.slice(requestMark.length)
        characters = 0
        return
      }
      const full = characters > mostCharacters
      characters += line.length
      if (full) return
      if (characters > mostCharacters) {
        log({ function: this.folder.name, level: 'warn', message: 'the request prints too much, the rest is left out' })
        return
      }
      onLine(requestId, line)
      log({ function: this.folder.name, ...parseLine(line, stream) })
    })
  }
}

/** What of one request's output is kept. Ours: CloudBase's own limit is not known. */
const mostCharacters = 1_000_000

/** CloudBase takes nothing else as a function's entry (docs.cloudbase.net/cloud-function/how-to-use-esm). */
const commonJsAlone = ['--no-experimental-require-module'].filter((flag) =>
  process.allowedNodeEnvironmentFlags.has(flag),
)

/** Begins the line by which a thread says whose lines follow, see worker.mjs. */
const requestMark = '\0request '

/** As SCF has it (document/product/583/11060), its places for languages and layers left out: there are none here. */
const nodePathOf = (file: string): string => [dirname(file), join(dirname(file), 'node_modules')].join(delimiter)

const executeFault = ({ name, message }: ErrorText) => functionFailed(`${name}: ${message}`)

function parseLine(line: string, stream: 'stdout' | 'stderr'): object {
  try {
    const parsed: unknown = JSON.parse(line)
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return parsed
  } catch {
    // An ordinary line of text.
  }
  return { level: stream === 'stderr' ? 'error' : 'info', message: line }
}
