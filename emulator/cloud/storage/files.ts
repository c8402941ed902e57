import type { Batch } from '../store/batch'
import type { Database, Row } from '../store/database'
import type { Blob, Blobs } from './blobs'

export interface ListedFile {
  path: string
  size: number
  contentType: string
  /** Epoch milliseconds. */
  modifiedAt: number
}

export interface StoredFile {
  blob: string
  size: number
  md5: string
  contentType: string
  /** Epoch milliseconds. */
  modifiedAt: number
}

/**
 * Which path holds which content. A copy is one more path for the same content, and content goes with its last path;
 * so copying, moving and replacing are one step of the database each.
 */
export class Files {
  readonly #database: Database
  readonly #batch: Batch
  readonly #blobs: Blobs

  constructor(database: Database, batch: Batch, blobs: Blobs) {
    this.#database = database
    this.#batch = batch
    this.#blobs = blobs
    database.exec(`
      CREATE TABLE IF NOT EXISTS files (path TEXT PRIMARY KEY, blob TEXT NOT NULL, size INTEGER NOT NULL,
        md5 TEXT NOT NULL, content_type TEXT NOT NULL, modified_at INTEGER NOT NULL);
      CREATE INDEX IF NOT EXISTS files_blob ON files (blob)`)
    blobs.sweep((id) => this.#isInUse(id))
  }

  find(path: string): StoredFile | undefined {
    const row = this.#database.first('SELECT blob, size, md5, content_type, modified_at FROM files WHERE path = ?', [
      path,
    ])
    return row && fileOf(row)
  }

  /** Those whose path begins so, by path. */
  list(prefix = ''): ListedFile[] {
    // As bytes: a path is UTF-8, and so are the characters it begins with.
    return this.#database
      .all(
        `SELECT path, size, content_type, modified_at FROM files
         WHERE substr(CAST(path AS BLOB), 1, ?) = ? ORDER BY path`,
        [Buffer.byteLength(prefix), Buffer.from(prefix)],
      )
      .map(([path, size, contentType, modifiedAt]) => ({
        path: path as string,
        size: size as number,
        contentType: contentType as string,
        modifiedAt: modifiedAt as number,
      }))
  }

  /** Settles when everything `find` has shown is durable. */
  stored(): Promise<void> {
    return this.#batch.stored()
  }

  /** Put the content at the path, in place of what was there. */
  async put(path: string, { id, size, md5 }: Blob, contentType: string, now: number): Promise<void> {
    const before = this.find(path)
    await this.#change([before?.blob, id], () => this.#set(path, { blob: id, size, md5, contentType, modifiedAt: now }))
  }

  /** False when there is no such file. */
  async remove(path: string): Promise<boolean> {
    const file = this.find(path)
    if (file) await this.#change([file.blob], () => this.#delete(path))
    return file !== undefined
  }

  async copy(
    from: string,
    to: string,
    { overwrite, removeOriginal }: { overwrite: boolean; removeOriginal: boolean },
    now: number,
  ): Promise<'copied' | 'missing' | 'taken'> {
    const source = this.find(from)
    const target = this.find(to)
    if (!source) return 'missing'
    if (target && !overwrite) return 'taken'
    await this.#change([target?.blob], () => {
      this.#set(to, { ...source, modifiedAt: now })
      if (removeOriginal) this.#delete(from)
    })
    return 'copied'
  }

  /** Make the change; when it is stored, or could not be, what no path holds any longer of the contents touched goes. */
  async #change(touched: (string | undefined)[], work: () => void): Promise<void> {
    try {
      this.#batch.apply(work)
      await this.#batch.stored()
    } finally {
      for (const blob of touched) if (blob !== undefined) await this.#release(blob)
    }
  }

  /** What no path holds is removed once that is stored: a change still under way, of somebody else's, may yet be lost. */
  async #release(blob: string): Promise<void> {
    if (this.#isInUse(blob)) return
    try {
      await this.#batch.stored()
    } catch {
      // Lost, and perhaps held again; if it is not, it goes at the next start.
      return
    }
    this.#blobs.remove(blob)
  }

  #set(path: string, { blob, size, md5, contentType, modifiedAt }: StoredFile): void {
    this.#database.run(
      'INSERT OR REPLACE INTO files (path, blob, size, md5, content_type, modified_at) VALUES (?, ?, ?, ?, ?, ?)',
      [path, blob, size, md5, contentType, modifiedAt],
    )
  }

  #delete(path: string): void {
    this.#database.run('DELETE FROM files WHERE path = ?', [path])
  }

  #isInUse(blob: string): boolean {
    return this.#database.first('SELECT 1 FROM files WHERE blob = ?', [blob]) !== undefined
  }
}

const fileOf = ([blob, size, md5, contentType, modifiedAt]: Row): StoredFile => ({
  blob: blob as string,
  size: size as number,
  md5: md5 as string,
  contentType: contentType as string,
  modifiedAt: modifiedAt as number,
})
