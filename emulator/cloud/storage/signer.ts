import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
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

  /** The text for nobody but us to read, different each time. */
  seal(text: string): string {
    const iv = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', this.#key, iv)
    return Buffer.concat([iv, cipher.update(text), cipher.final(), cipher.getAuthTag()]).toString('base64url')
  }

  /** What was sealed; throws for anything else. */
  unseal(sealed: string): string {
    const bytes = Buffer.from(sealed, 'base64url')
    const decipher = createDecipheriv('aes-256-gcm', this.#key, bytes.subarray(0, 12), { authTagLength: 16 })
    decipher.setAuthTag(bytes.subarray(-16))
    return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString()
  }

  get #key(): Buffer {
    return Buffer.from(this.#secret, 'hex')
  }

  isSigned(signature: string, ...parts: string[]): boolean {
    const wanted = Buffer.from(this.sign(...parts))
    const given = Buffer.from(signature)
    return given.length === wanted.length && timingSafeEqual(given, wanted)
  }
}
