import type { Definition } from './engine'
import type { Faults } from './faults'

const limitBytes = 256 * 1024

/**
 * Data crosses from the program to the screen as text, as on a phone: what is not JSON does not arrive. What is returned is
 * what does; `lengths` gets how many characters it is.
 */
export function crossing(data: unknown, where: string, faults: Faults, lengths: number[]): Definition | undefined {
  const text = JSON.stringify(data)
  if (text === undefined) {
    faults.error('bad-set-data', where, `setData takes an object, not ${typeof data}`)
    return undefined
  }
  lengths.push(text.length)
  for (const [key, value] of Object.entries(data as Definition)) {
    if (value === undefined) faults.warn('bad-set-data', where, `setting data field "${key}" to undefined is invalid`)
  }
  if (text.length > limitBytes) {
    faults.warn('set-data-too-large', where, `${text.length} bytes in one setData, and 256 KB is WeChat's limit`)
  }
  return JSON.parse(text) as Definition
}
