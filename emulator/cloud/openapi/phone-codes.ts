import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock'
import type { Batch } from '../store/batch'
import type { Database } from '../store/database'

/** How long the code a user's tap gives can be exchanged for the number (phonenumber.getPhoneNumber). */
const lifeMs = 5 * 60 * 1000

/** Codes that stand for a phone number once. */
export class PhoneCodes {
  readonly #database: Database
  readonly #batch: Batch
  readonly #clock: Clock

  constructor(database: Database, batch: Batch, clock: Clock) {
    this.#database = database
    this.#batch = batch
    this.#clock = clock
    database.exec(
      'CREATE TABLE IF NOT EXISTS phone_codes (code TEXT PRIMARY KEY, number TEXT NOT NULL, expires INTEGER NOT NULL)',
    )
  }

  /** What the user's tap on a button of type getPhoneNumber brings. The number is one of the mainland's mobile numbers. */
  async issue(phoneNumber: string): Promise<string> {
    if (!/^1\d{10}$/.test(phoneNumber)) throw new TypeError('a phone number is 11 digits, a 1 first')
    const code = randomBytes(32).toString('hex')
    const now = this.#clock.now()
    this.#batch.apply(() => {
      this.#database.run('DELETE FROM phone_codes WHERE expires <= ?', [now])
      this.#database.run('INSERT INTO phone_codes (code, number, expires) VALUES (?, ?, ?)', [
        code,
        phoneNumber,
        now + lifeMs,
      ])
    })
    await this.#batch.stored()
    return code
  }

  /** The number, once; null for a code that was never issued, was used or is too old. */
  async redeem(code: string): Promise<string | null> {
    if (!/^[0-9a-f]{64}$/.test(code)) return null
    const number = this.#batch.apply(() => {
      const row = this.#database.first('SELECT number, expires FROM phone_codes WHERE code = ?', [code])
      this.#database.run('DELETE FROM phone_codes WHERE code = ?', [code])
      return row && this.#clock.now() < (row[1] as number) ? (row[0] as string) : null
    })
    await this.#batch.stored()
    return number
  }
}
