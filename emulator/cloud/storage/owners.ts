import type { Batch } from '../store/batch'
import type { Database } from '../store/database'
import type { StoredFile } from './files'

/**
 * Who uploaded a file from a phone. It is remembered for one content at one path, so whatever a function puts, copies
 * or moves there belongs to nobody.
 */
export class Owners {
  readonly #database: Database
  readonly #batch: Batch

  constructor(database: Database, batch: Batch) {
    this.#database = database
    this.#batch = batch
    database.exec(
      'CREATE TABLE IF NOT EXISTS file_owners (path TEXT PRIMARY KEY, blob TEXT NOT NULL, openid TEXT NOT NULL)',
    )
  }

  /** Say whose the content is before the path has it: stored with it at the latest. */
  note(path: string, blob: string, openid: string): void {
    this.#batch.apply(() =>
      this.#database.run('INSERT OR REPLACE INTO file_owners (path, blob, openid) VALUES (?, ?, ?)', [
        path,
        blob,
        JSON.stringify(openid),
      ]),
    )
  }

  isOwner(openid: string, path: string, { blob }: StoredFile): boolean {
    const row = this.#database.first('SELECT openid FROM file_owners WHERE path = ? AND blob = ?', [path, blob])
    return row?.[0] === JSON.stringify(openid)
  }
}
