import { absentGlobals } from './absent'

export type FaultKind =
  | 'absent-global'
  | 'uncaught'
  | 'unhandled-rejection'
  | 'unemulated-api'
  | 'unemulated-tag'
  | 'missing-handler'
  | 'missing-module'
  | 'missing-page'
  | 'missing-template'
  | 'not-registered'
  | 'set-data-too-large'
  | 'bad-set-data'
  | 'cloud-not-initialised'
  | 'privacy'
  | 'framework'

export interface Fault {
  kind: FaultKind
  /** The page, file or lifecycle it happened in. */
  where: string
  says: string
}

/** Everything a developer should notice, in order. Errors fail a journey; warnings are worth a look. */
export class Faults {
  readonly errors: Fault[] = []
  readonly warnings: Fault[] = []
  private readonly seen = new WeakSet<object>()

  constructor(private readonly sourceOf: (path: string) => string | undefined) {}

  error(kind: FaultKind, where: string, says: string): void {
    this.errors.push({ kind, where, says })
    console.error(`[${kind}] ${where}: ${says}`)
  }

  warn(kind: FaultKind, where: string, says: string): void {
    if (this.warnings.some((one) => one.kind === kind && one.where === where && one.says === says)) return
    this.warnings.push({ kind, where, says })
  }

  /** Something the program threw. The same error reported twice on its way up counts once. */
  caught(thrown: unknown, where: string, kind: FaultKind = 'uncaught'): void {
    if (typeof thrown === 'object' && thrown !== null) {
      if (this.seen.has(thrown)) return
      this.seen.add(thrown)
    }
    const absent = absentGlobalBehind(thrown, this.sourceOf)
    const says = describe(thrown)
    if (absent) this.error('absent-global', absent.at, `${absent.name} does not exist in WeChat (${says})`)
    else this.error(kind, where, says)
  }
}

function describe(thrown: unknown): string {
  if (thrown instanceof Error || (typeof thrown === 'object' && thrown !== null && 'message' in thrown)) {
    const { message, stack } = thrown as Error
    const at = /package:\/\/[^\s)]+/.exec(stack ?? '')?.[0]
    return at ? `${message} (${at})` : String(message)
  }
  return typeof thrown === 'object' ? JSON.stringify(thrown) : String(thrown)
}

const frame = /package:\/\/\/([^\s):]+):(\d+):(\d+)/
/** A name and what hangs on it, up to the place. */
const nameBefore = /([A-Za-z_$][\w$]*)(?:\??\.[\w$]*|\[[^\]]*\]|\s|\()*$/

/**
 * A TypeError on `localStorage.getItem` says "undefined" and no name, so the name is read from the source at the place
 * the stack points to. Scripts run with one line of wrapping above them.
 */
function absentGlobalBehind(thrown: unknown, sourceOf: (path: string) => string | undefined) {
  const { message = '', stack = '' } = (thrown ?? {}) as Partial<Error>
  const place = frame.exec(stack)
  if (!place) return undefined
  const [, path = '', line = '', column = ''] = place
  const called = /^(\w+) is not (?:a function|a constructor|defined)/.exec(message)?.[1]
  if (called && absentGlobals.includes(called)) return { name: called, at: path }
  const text = sourceOf(path)?.split('\n')[Number(line) - 2]
  const name = text && nameBefore.exec(text.slice(Math.max(0, Number(column) - 80), Number(column) - 1))?.[1]
  return name && absentGlobals.includes(name) ? { name, at: path } : undefined
}
