import { randomInt } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { WAY_IN_LENGTH } from '../cloudfunctions/_runtime/way-in'
import { codeLetters } from '../core/domain/assessment/one-time-code'

const newCode = () => Array.from({ length: WAY_IN_LENGTH }, () => codeLetters[randomInt(codeLetters.length)]).join('')

/**
 * The code by which the first manager comes into a local cloud that was begun empty; it stays empty of the sample until it is
 * begun anew. Null for one with the sample in it.
 */
export function keptWayIn(file: string, begins: boolean): string | null {
  if (begins) writeFileSync(file, newCode())
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}
