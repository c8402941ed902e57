import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { inject } from 'vitest'
import { buildClient, type EngineName } from '../../client/build'
import { type JsdomOptions, openInJsdom, type ProgramInJsdom } from '../../client/jsdom'
import { afterFile } from '../support/leftovers'

declare module 'vitest' {
  interface ProvidedContext {
    /** On which of WeChat's component frameworks the programs of tests/client run. */
    engine: EngineName
  }
}

export const engine = inject('engine')

/** File of the fixture → what to make of its text; null removes it. */
export type Changes = Record<string, string | ((text: string) => string) | null>

const fixture = join(import.meta.dirname, 'fixture')

/** The fixture's mini program with some of its files changed, built. */
export async function aProgram(changes: Changes = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'client-'))
  afterFile(() => rmSync(folder, { recursive: true, force: true }))
  const weappDir = join(folder, 'weapp')
  const outDir = join(folder, 'client')
  cpSync(fixture, weappDir, { recursive: true })
  for (const [path, change] of Object.entries(changes)) {
    const file = join(weappDir, path)
    if (change === null) rmSync(file)
    else {
      const text = typeof change === 'string' ? change : change(readFileSync(file, 'utf8'))
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
  }
  return { outDir, weappDir, ...(await buildClient({ weappDir, outDir, engine })) }
}

let unchanged: ReturnType<typeof aProgram> | undefined

function unchangedProgram() {
  if (!unchanged) {
    unchanged = aProgram()
    afterFile(() => {
      unchanged = undefined
    })
  }
  return unchanged
}

/** The program running in jsdom; the unchanged fixture is built once a file. */
export async function open(options: Partial<JsdomOptions> & { changes?: Changes } = {}): Promise<ProgramInJsdom> {
  const { changes, ...rest } = options
  const { outDir } = changes ? await aProgram(changes) : await unchangedProgram()
  const program = await openInJsdom({ builtDir: outDir, cloudUrl: 'http://127.0.0.1:9', ...rest })
  afterFile(() => program.close())
  return program
}

/** Keeps what the program's timers would do from now on, until the function given back does all that is still due. */
export function holdTimers({ window }: ProgramInJsdom): () => void {
  const { setTimeout: set, clearTimeout: clear } = window
  const due = new Map<number, () => void>()
  // No number of the window's own.
  let last = 1_000_000_000
  const later = (work: () => void) => {
    last += 1
    due.set(last, work)
    return last
  }
  Object.assign(window, {
    setTimeout: later,
    clearTimeout: (timer: number) => due.delete(timer) || clear.call(window, timer),
  })
  return () => {
    Object.assign(window, { setTimeout: set, clearTimeout: clear })
    for (const work of due.values()) work()
  }
}

/** What the fixture noted so far. */
export function traceOf(program: ProgramInJsdom): string[] {
  const kept = program.window.localStorage.getItem('mini-program:trace')
  return kept ? (JSON.parse(kept) as { value: string[] }).value : []
}

export const faultsOf = ({ client }: ProgramInJsdom) => client.errors.map(({ kind, says }) => `${kind}: ${says}`)

/** A `wx` API of the running program, called as its code would call it. */
export function wx<Result = Record<string, unknown>>(
  program: ProgramInJsdom,
  name: string,
  options?: unknown,
): Promise<Result> {
  const api = program.client.wx[name] as (given: unknown) => Promise<Result>
  return api(options)
}

export interface Heard {
  path: string
  body: unknown
  cookie: string | undefined
}

/** A site that answers `POST /call/<name>` with what `answer` gives. */
export async function aGateway(answer: (call: Heard) => object) {
  const heard: Heard[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const call = {
      path: request.url ?? '',
      body: JSON.parse(Buffer.concat(chunks).toString() || 'null') as unknown,
      cookie: request.headers.cookie,
    }
    heard.push(call)
    response.setHeader('set-cookie', 'session=abc; HttpOnly; SameSite=Lax')
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(answer(call)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, heard, close: () => server.close() }
}
