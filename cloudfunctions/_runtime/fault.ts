import { constants } from 'node:os'
import { kindOfError, readOf } from '#core/domain/faults/known-errors'
import { BadOutput } from './input'

/** What the log may say of something thrown. Nothing in it is text that came with it: each word is one of ours. */
export interface Fault {
  /** Of the known classes, else `other`. */
  readonly name: string
  /** Of a known form. */
  readonly code?: string
  /** What the message is known to mean, when it is. */
  readonly about?: string
  /** Where an answer was not what its contract says: names of its own fields. */
  readonly fields?: readonly string[]
  /** `index.js:line:column` of this function's own file, innermost first; `config/where.mjs` says which source it is. */
  readonly where: readonly string[]
}

/** Ours, and those of wx-server-sdk, of what it bundles and of Node; a test asks for each that we declare. */
const knownClasses = [
  'AnswerTooLarge',
  'BadOutput',
  'BadRow',
  'BadSeal',
  'MissingAppId',
  'MissingFieldKey',
  'MissingIdentityKey',
  'MissingLookUpKey',
  'NotSeated',
  'StaleRead',
  'StillBusy',
  'Stop',
  'TooManyRows',
  'CloudSDKError',
  'TcbError',
  'AxiosError',
  'TimeoutError',
  'CancelledError',
  'AbortError',
  'AssertionError',
  'SystemError',
]

/** Numbers of the platform (-501001, -604101 …); names of the system's and Node's; words of CloudBase. */
const codeForms = [
  /^-1$/,
  /^-(?:40[0-4]|50[1-4]|60[1-4])\d{3}$/,
  /^ERR(?:_[A-Z]+){1,6}$/,
  /^(?:DATABASE|EXCEED|FUNCTIONS|INVALID|RESOURCE|SDK|SERVER|STORAGE|SYS|TCB|WX)(?:_[A-Z]+){1,6}$/,
]

function codeOf(thrown: unknown): string | undefined {
  const given = [readOf(thrown, 'code'), readOf(thrown, 'errCode')].find((code) => code !== undefined)
  if (typeof given !== 'string' && typeof given !== 'number') return undefined
  const code = String(given)
  return Object.hasOwn(constants.errno, code) || codeForms.some((form) => form.test(code)) ? code : 'other'
}

/** wx-server-sdk leaves the platform's reason in its message and nowhere else. */
const meanings: readonly (readonly [RegExp, string])[] = [
  [/TransactionConflict|TransactionBusy|DATABASE_TRANSACTION_CONFLICT/, 'conflict'],
  [/E11000|duplicate key/, 'duplicate'],
  [/(?:collection|table) (?:does )?not exist/i, 'collection-missing'],
  [/document .*not exist/, 'document-missing'],
  [/timed? ?out|ETIMEDOUT/i, 'timed-out'],
  [/ECONNRE|ENOTFOUND|EAI_AGAIN|socket hang up/, 'no-connection'],
  [/permission|unauthorized/i, 'not-permitted'],
  [/exceed|too large|quota/i, 'over-a-limit'],
]

function meaningOf(thrown: unknown): string | undefined {
  const said = [readOf(thrown, 'errMsg'), readOf(thrown, 'message')].filter((text) => typeof text === 'string')
  // Cut off, so that no message is long enough to be slow to look through.
  const text = said.map((one) => one.slice(0, 2000)).join('\n')
  return meanings.find(([form]) => form.test(text))?.[1]
}

const frame = /^\s+at (?:.* \()?(.+):(\d{1,6}):(\d{1,7})\)?$/

/** This file as stacks name it: once bundled, the function's whole index.js. */
const ownFile = frame.exec(new Error().stack?.split('\n').find((line) => frame.test(line)) ?? '')?.[1]

function placesOf(thrown: unknown, file: string | undefined): readonly string[] {
  const [stack, message] = [readOf(thrown, 'stack'), readOf(thrown, 'message')]
  if (typeof stack !== 'string' || file === undefined) return []
  // The message stands before the frames and may look like them.
  const said = typeof message === 'string' ? stack.indexOf(message) : -1
  return stack
    .slice(said < 0 ? 0 : said + String(message).length)
    .slice(0, 20_000)
    .split('\n')
    .slice(0, 50)
    .map((line) => frame.exec(line.slice(0, 500)))
    .filter((found) => found?.[1] === file)
    .slice(0, 8)
    .map((found) => `${file.replace(/^.*[\\/]/, '')}:${found?.[2]}:${found?.[3]}`)
}

/** A getter, a proxy or a prototype may throw at any touch. */
function fieldsOf(thrown: unknown): readonly string[] | undefined {
  try {
    return thrown instanceof BadOutput ? thrown.fields : undefined
  } catch {
    return undefined
  }
}

/** What may be said of anything thrown, without a word of its own. Never throws. */
export function describeFault(thrown: unknown, file = ownFile): Fault {
  const [code, about, fields] = [codeOf(thrown), meaningOf(thrown), fieldsOf(thrown)]
  return {
    name: kindOfError(thrown, knownClasses),
    ...(code === undefined ? {} : { code }),
    ...(about === undefined ? {} : { about }),
    ...(fields === undefined ? {} : { fields }),
    where: placesOf(thrown, file),
  }
}
