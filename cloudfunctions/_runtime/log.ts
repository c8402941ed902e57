import type { Instant } from '#core/domain/time'

/** One line a call. No field of it comes from the caller's input or says who they are. */
export interface LogLine {
  readonly level: 'info' | 'error'
  readonly at: Instant
  readonly requestId: string
  /** `function.action`; `?` when there is no such action. */
  readonly operation: string
  /** `ok` or the refusal. */
  readonly outcome: string
  readonly ms: number
  readonly fault?: Fault
}

export interface Fault {
  readonly name: string
  readonly code?: string
  readonly about: string
  readonly where: readonly string[]
}

/**
 * Values in messages of the platform follow `_id`, or stand in braces or quotes: `dup key: {…}`. From the first brace
 * or quote on nothing is kept: which one closes it cannot be told, since a value may hold both. An apostrophe is none.
 */
function withoutValues(message: string): string {
  return message
    .replace(/\b_id\s+\S+/g, '_id …')
    .replace(/(?:[{"`]|(?<![a-z])'|'(?![a-z]))[^]*$/i, '…')
    .slice(0, 200)
}

/** What a thrown error may say in the log: its kind, its place, and its message with the values taken out. */
export function describeFault(error: unknown): Fault {
  const { name, code, errCode, message, errMsg, stack } = (
    typeof error === 'object' && error !== null ? error : { message: String(error) }
  ) as Record<string, unknown>
  const number = code ?? errCode
  return {
    name: typeof name === 'string' ? name : 'Error',
    ...(number === undefined ? {} : { code: String(number) }),
    about: withoutValues(String(errMsg ?? message ?? '')),
    where: String(stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 6)
      .map((line) => line.trim()),
  }
}

export function writeLog(line: LogLine): void {
  console.log(JSON.stringify(line))
}
