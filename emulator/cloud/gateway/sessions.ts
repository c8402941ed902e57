import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Batch } from '../store/batch'
import type { Database } from '../store/database'

/** A sample person a browser may be. */
export interface Person {
  openid: string
  label: string
}

export interface BrowserSession {
  token: string
  /** The openid made for this browser. */
  own: string
  /** The sample person it is now, if any. */
  acting: string | null
}

const cookieYears = 60 * 60 * 24 * 365

/** Who each browser is. Kept with the documents, so that a restart makes strangers of nobody. */
export class Sessions {
  readonly #database: Database
  readonly #batch: Batch
  readonly #known = new Map<string, BrowserSession>()
  /** Of this cloud alone: browsers send a cookie to every port of a host, and two clouds would overwrite each other's. */
  readonly #cookieName: string

  constructor(database: Database, batch: Batch) {
    this.#database = database
    this.#batch = batch
    database.exec(
      'CREATE TABLE IF NOT EXISTS sessions (token TEXT PRIMARY KEY, own TEXT NOT NULL, acting TEXT);' +
        'CREATE TABLE IF NOT EXISTS session_cookie (one INTEGER PRIMARY KEY CHECK (one = 1), name TEXT NOT NULL);',
    )
    const name = `local_session_${randomBytes(6).toString('hex')}`
    database.run('INSERT OR IGNORE INTO session_cookie (one, name) VALUES (1, ?)', [name])
    this.#cookieName = database.first('SELECT name FROM session_cookie')?.[0] as string
  }

  /** The browser's session; a new one, with its cookie set on the response, when it has none we know. */
  async of(request: IncomingMessage, response: ServerResponse): Promise<BrowserSession> {
    const known = this.#find(tokenIn(request.headers.cookie, this.#cookieName))
    if (known) return known
    const session = { token: randomBytes(24).toString('base64url'), own: newOpenid(), acting: null }
    this.#batch.apply(() =>
      this.#database.run('INSERT INTO sessions (token, own, acting) VALUES (?, ?, NULL)', [session.token, session.own]),
    )
    this.#known.set(session.token, session)
    await this.#batch.stored()
    response.setHeader(
      'set-cookie',
      `${this.#cookieName}=${session.token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${cookieYears}`,
    )
    return session
  }

  /** The openid is, or was made for, a browser that has been here. */
  knows(openid: string): boolean {
    if (!/^[\x21-\x7e]+$/.test(openid)) return false
    return this.#database.first('SELECT 1 FROM sessions WHERE own = ?1 OR acting = ?1', [openid]) !== undefined
  }

  async actAs(session: BrowserSession, openid: string | null): Promise<void> {
    this.#batch.apply(() =>
      this.#database.run('UPDATE sessions SET acting = ? WHERE token = ?', [openid, session.token]),
    )
    session.acting = openid
    await this.#batch.stored()
  }

  #find(token: string | null): BrowserSession | undefined {
    if (token === null) return undefined
    const known = this.#known.get(token)
    if (known) return known
    const row = this.#database.first('SELECT token, own, acting FROM sessions WHERE token = ?', [token])
    if (!row) return undefined
    const session = { token, own: row[1] as string, acting: row[2] as string | null }
    this.#known.set(token, session)
    return session
  }
}

export const openidOf = (session: BrowserSession): string => session.acting ?? session.own

/** Shaped as WeChat's are: 28 characters, an "o" first. */
const newOpenid = (): string => `o${randomBytes(21).toString('base64url').slice(0, 27)}`

function tokenIn(cookies: string | undefined, cookieName: string): string | null {
  const found = cookies
    ?.split(';')
    .map((pair) => pair.trim().split('='))
    .find(([name]) => name === cookieName)?.[1]
  return found && /^[\w-]{32}$/.test(found) ? found : null
}
