/**
 * Which mutants are drawn by lot, and what Stryker asks of each before it runs a test: those that were not drawn are put
 * aside as those are that do not compile, and count for nothing. Plain JavaScript: Stryker loads it in processes of its own.
 */
import { createHash } from 'node:crypto'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'

/**
 * Whether the lot falls on it: the same ones with the same seed and the same sources, wherever the project lies.
 * @param {import('@stryker-mutator/api/core').Mutant} mutant
 * @param {{ share: number, seed: string }} draw share: of one
 */
export function isDrawn({ fileName, location: { start, end }, mutatorName, replacement }, { share, seed }) {
  const file = fileName.replaceAll('\\', '/').replace(/^.*core\/domain\//, '')
  const words = [seed, file, start.line, start.column, end.line, end.column, mutatorName, replacement]
  return createHash('sha256').update(words.join('\0')).digest().readUInt32BE(0) / 2 ** 32 < share
}

const asWord = 'XINLIN_MUTANTS'

/**
 * To the processes Stryker starts.
 * @param {{ share: number, seed: string }} draw
 */
export function tell(draw) {
  process.env[asWord] = JSON.stringify(draw)
}

class Sampler {
  async init() {}

  async check(mutants) {
    const draw = JSON.parse(process.env[asWord] ?? '{"share":1,"seed":""}')
    const answer = (mutant) =>
      isDrawn(mutant, draw) ? { status: 'passed' } : { status: 'compileError', reason: 'not drawn' }
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, answer(mutant)]))
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sampler', Sampler)]
