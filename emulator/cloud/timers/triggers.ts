import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { functionNames, withoutMark } from '../functions/folder'
import { type Cron, CronRefused, parseCron } from './cron'

/** A trigger as a function's config.json names it. */
export interface Trigger {
  function: string
  name: string
  config: string
  /** Null when it was refused; `problem` says why. */
  cron: Cron | null
  problem: string | null
}

/** A trigger as somebody set it for a function. */
export interface SetTrigger {
  name: string
  config: string
  isOff: boolean
}

/** Every trigger of every built function, by function and name. What cannot run is listed with its problem. */
export function readTriggers(
  functionsDir: string,
  triggersOf: Readonly<Record<string, readonly SetTrigger[]>> = {},
): Trigger[] {
  return functionNames(functionsDir).flatMap((name) => {
    const own = triggersOf[name]
    if (own) return own.map((one) => asSet(name, one)).sort((a, b) => (a.name < b.name ? -1 : 1))
    const given = triggersField(join(functionsDir, name, 'config.json'))
    if (given === notJson) return [refused(name, '', '', 'config.json is not JSON')]
    if (!Array.isArray(given)) return given === undefined ? [] : [refused(name, '', '', 'triggers must be an array')]
    const seen = new Set<string>()
    return given.map((one) => readTrigger(name, one, seen)).sort((a, b) => (a.name < b.name ? -1 : 1))
  })
}

const notJson = Symbol('not JSON')

function triggersField(file: string): unknown {
  let text: string
  try {
    text = withoutMark(readFileSync(file, 'utf8'))
  } catch {
    // A function needs none.
    return undefined
  }
  // One being written just now.
  if (text === '') return undefined
  try {
    const config: unknown = JSON.parse(text)
    return typeof config === 'object' && config !== null ? (config as { triggers?: unknown }).triggers : undefined
  } catch {
    return notJson
  }
}

const asSet = (functionName: string, { name, config, isOff }: SetTrigger): Trigger =>
  isOff
    ? refused(functionName, name, config, 'it is switched off')
    : readTrigger(functionName, { name, type: 'timer', config }, new Set())

/** Up to 60 letters, digits, - and _, a letter first, once in a function (WeChat's documentation on triggers). */
function readTrigger(functionName: string, given: unknown, seen: Set<string>): Trigger {
  const { name, type, config } = (typeof given === 'object' && given !== null ? given : {}) as Record<string, unknown>
  const refuse = (problem: string) => refused(functionName, String(name ?? ''), String(config ?? ''), problem)
  if (typeof name !== 'string' || !/^[A-Za-z][A-Za-z0-9_-]{0,59}$/.test(name)) return refuse('its name is not allowed')
  if (seen.has(name)) return refuse('another trigger of the function has its name')
  seen.add(name)
  if (type !== 'timer') return refuse("its type is not 'timer'")
  if (typeof config !== 'string') return refuse('it has no cron expression')
  try {
    return { function: functionName, name, config, cron: parseCron(config), problem: null }
  } catch (error) {
    if (error instanceof CronRefused) return refuse(error.message)
    throw error
  }
}

const refused = (functionName: string, name: string, config: string, problem: string): Trigger => ({
  function: functionName,
  name,
  config,
  cron: null,
  problem,
})
