import type { Batch } from '../store/batch'
import type { Database } from '../store/database'

/** A subscribe message as it went out. */
export interface SentMessage {
  /** Epoch milliseconds on the cloud's clock. */
  at: number
  openid: string
  templateId: string
  /** The page a tap on it opens, if any. */
  page: string | null
  /** The template's fields with their values, in the template's order. */
  fields: Record<string, string>
}

/**
 * Subscribe messages and the leave to send them: each time somebody accepts a template, one message of it may be sent
 * to them. Texts from outside are stored as JSON, which has no NUL in it.
 */
export class Outbox {
  readonly #database: Database
  readonly #batch: Batch

  constructor(database: Database, batch: Batch) {
    this.#database = database
    this.#batch = batch
    database.exec(`
      CREATE TABLE IF NOT EXISTS subscriptions (
        openid TEXT NOT NULL, template TEXT NOT NULL, remaining INTEGER NOT NULL, PRIMARY KEY (openid, template)
      );
      CREATE TABLE IF NOT EXISTS outbox (id INTEGER PRIMARY KEY, message TEXT NOT NULL)`)
  }

  /** The user accepted this template once more. */
  async grant(openid: string, templateId: string): Promise<void> {
    this.#batch.apply(() =>
      this.#database.run(
        `INSERT INTO subscriptions (openid, template, remaining) VALUES (?, ?, 1)
         ON CONFLICT (openid, template) DO UPDATE SET remaining = remaining + 1`,
        [JSON.stringify(openid), JSON.stringify(templateId)],
      ),
    )
    await this.#batch.stored()
  }

  /** The user took back in WeChat's settings what was left of this template. */
  async revoke(openid: string, templateId: string): Promise<void> {
    this.#batch.apply(() =>
      this.#database.run('UPDATE subscriptions SET remaining = 0 WHERE openid = ? AND template = ?', [
        JSON.stringify(openid),
        JSON.stringify(templateId),
      ]),
    )
    await this.#batch.stored()
  }

  /** Messages of this template that may still be sent to this user. */
  remaining(openid: string, templateId: string): number {
    const row = this.#database.first('SELECT remaining FROM subscriptions WHERE openid = ? AND template = ?', [
      JSON.stringify(openid),
      JSON.stringify(templateId),
    ])
    return (row?.[0] as number | undefined) ?? 0
  }

  /** The user has accepted something at some time. */
  knows(openid: string): boolean {
    return this.#database.first('SELECT 1 FROM subscriptions WHERE openid = ?', [JSON.stringify(openid)]) !== undefined
  }

  /** Spend one leave and put the message out, both or neither. False when there is no leave left. */
  async send(message: SentMessage): Promise<boolean> {
    const sent = this.#batch.apply(() => {
      const spent = this.#database.run(
        'UPDATE subscriptions SET remaining = remaining - 1 WHERE openid = ? AND template = ? AND remaining > 0',
        [JSON.stringify(message.openid), JSON.stringify(message.templateId)],
      )
      if (spent > 0) this.#database.run('INSERT INTO outbox (message) VALUES (?)', [JSON.stringify(message)])
      return spent > 0
    })
    await this.#batch.stored()
    return sent
  }

  /** Forgets what was sent and what was accepted. */
  async clear(): Promise<void> {
    this.#batch.apply(() => {
      this.#database.run('DELETE FROM outbox', [])
      this.#database.run('DELETE FROM subscriptions', [])
    })
    await this.#batch.stored()
  }

  /** Everything sent, oldest first. */
  list(): SentMessage[] {
    return this.#database.all('SELECT message FROM outbox ORDER BY id').map(([text]) => JSON.parse(text as string))
  }
}
