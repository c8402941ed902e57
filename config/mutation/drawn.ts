import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Logger } from '@stryker-mutator/api/logging'
import { Instrumenter } from '@stryker-mutator/instrumenter'
import { isDrawn } from './sampler.mjs'

/** A part of all mutants, by lot. */
export interface Draw {
  /** Of one. */
  readonly share: number
  readonly seed: string
}

/**
 * How many mutants there are in these folders of core/domain, and the places of those that are drawn, as Stryker wants
 * them. A place holds more mutants than its own: the sampler leaves those out.
 */
export async function drawnIn(rooms: readonly string[], draw: Draw): Promise<{ all: number; places: string[] }> {
  const files = rooms.flatMap(sourcesIn).map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') }))
  const asUsual = { ignorers: [], excludedMutations: [], plugins: null }
  const { mutants } = await new Instrumenter(silent).instrument(files, asUsual)
  const places = mutants
    .filter((mutant) => isDrawn(mutant, draw))
    .map(({ fileName, location: { start, end } }) => {
      const place = `${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`
      return `${fileName.replaceAll('\\', '/')}:${place}`
    })
  return { all: mutants.length, places }
}

function sourcesIn(room: string): string[] {
  const folder = join('core/domain', room)
  return readdirSync(folder, { recursive: room !== '.', encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
}

const nothing = () => undefined
const no = () => false
const silent: Logger = {
  ...{ isTraceEnabled: no, isDebugEnabled: no, isInfoEnabled: no, isWarnEnabled: no, isErrorEnabled: no },
  ...{ isFatalEnabled: no, trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing },
  fatal: nothing,
}
