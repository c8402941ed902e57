import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Database } from '../store/database'

/** Signs what an address permits. The secret is kept with the files, so that addresses outlive a restart. */
export class Signer {
  readonly #secret: string

  constructor(database: Database) {
    database.exec('CREATE TABLE IF NOT EXISTS storage_secret (id INTEGER PRIMARY KEY CHECK (id = 1), secret TEXT)')
    database.run('INSERT OR IGNORE INTO storage_secret (id, secret) VALUES (1, ?)', [randomBytes(32).toString('hex')])
    this.#secret = database.first('SELECT secret FROM storage_secret')?.[0] as string
  }

  /** 64 hexadecimal digits. */
  sign(...parts: string[]): string {
    return createHmac('sha256', this.#secret).update(JSON.stringify(parts)).digest('hex')
  }

  isSigned(signature: string, ...parts: string[]): boolean {
    const wanted = Buffer.from(this.sign(...parts))
    const given = Buffer.from(signature)
    return given.length === wanted.length && timingSafeEqual(given, wanted)
  }
}
