import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

export class KeyTooShort extends Error {}

/** A key of this machine, made once and kept: for person ids, for what is private. A real environment gets its own from the operator. */
export function keepKey(file: string): string {
  if (!existsSync(file)) {
    // Whole or not there at all: a key cut short by a power cut would make strangers of everybody.
    writeFileSync(`${file}.new`, randomBytes(32).toString('hex'), { mode: 0o600, flush: true })
    renameSync(`${file}.new`, file)
  }
  const key = readFileSync(file, 'utf8')
  if (key.length < 64) throw new KeyTooShort(file)
  return key
}
