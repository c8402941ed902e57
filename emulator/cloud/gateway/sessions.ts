import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Batch } from '../store/batch'
import type { Database } from '../store/database'

/** A sample person a browser may be. */
export interface Person {
  openid: string
  label: string
  unionid?: string
}

export interface BrowserSession {
  token: string
  /** The openid made for this browser. */
  own: string
  /** The sample person it is now, if any. */
  acting: string | null
}

/** Browsers whose choice of a sample person is remembered; those that chose longest ago are themselves again. */
const mostActing = 1_000

/**
 * Who each browser is, over restarts too. Its token is signed and its openid follows from the token, so that nothing is
 * stored for a browser until it becomes a sample person: one that keeps no cookies fills no disk.
 */
export class Sessions {
  readonly #database: Database
  readonly #batch: Batch
  readonly #secret: string
  /** Of this cloud alone: browsers send a cookie to every port of a host, and two clouds would overwrite each other's. */
  readonly #cookieName: string

  constructor(database: Database, batch: Batch) {
    this.#database = database
    this.#batch = batch
    database.exec(
      'CREATE TABLE IF NOT EXISTS sessions (token TEXT PRIMARY KEY, own TEXT NOT NULL, acting TEXT);' +
        'CREATE TABLE IF NOT EXISTS session_cookie (one INTEGER PRIMARY KEY CHECK (one = 1), name TEXT NOT NULL);' +
        'CREATE TABLE IF NOT EXISTS session_secret (one INTEGER PRIMARY KEY CHECK (one = 1), secret TEXT NOT NULL);',
    )
    const name = `local_session_${randomBytes(6).toString('hex')}`
    database.run('INSERT OR IGNORE INTO session_cookie (one, name) VALUES (1, ?)', [name])
    database.run('INSERT OR IGNORE INTO session_secret (one, secret) VALUES (1, ?)', [randomBytes(32).toString('hex')])
    this.#cookieName = database.first('SELECT name FROM session_cookie')?.[0] as string
    this.#secret = database.first('SELECT secret FROM session_secret')?.[0] as string
  }

  /** The browser's session; a new one, with its cookie set on the response, when it has none we know. */
  of(request: IncomingMessage, response: ServerResponse): BrowserSession {
    const known = this.#find(tokenIn(request.headers.cookie, this.#cookieName))
    if (known) return known
    const chosen = randomBytes(12)
    const token = `${chosen.toString('base64url')}${this.#sign('token', chosen).subarray(0, 12).toString('base64url')}`
    // Ends with the browser: the next one at a shared computer is somebody else.
    response.setHeader('set-cookie', `${this.#cookieName}=${token}; Path=/; HttpOnly; SameSite=Lax`)
    return { token, own: this.#openidFor(token), acting: null }
  }

  /** The openid is, or was made for, a browser that has been here. */
  knows(openid: string): boolean {
    if (!/^[\x21-\x7e]+$/.test(openid)) return false
    return (
      this.#isMade(openid) ||
      this.#database.first('SELECT 1 FROM sessions WHERE own = ?1 OR acting = ?1', [openid]) !== undefined
    )
  }

  async actAs(session: BrowserSession, openid: string | null): Promise<void> {
    const { token, own } = session
    this.#batch.apply(() => {
      this.#database.run('DELETE FROM sessions WHERE token = ?', [token])
      // Who was here before openids followed from tokens has one that is kept here alone.
      if (openid !== null || own !== this.#openidFor(token)) {
        this.#database.run('INSERT INTO sessions (token, own, acting) VALUES (?, ?, ?)', [token, own, openid])
        this.#database.run('DELETE FROM sessions WHERE rowid <= (SELECT max(rowid) FROM sessions) - ?', [mostActing])
      }
    })
    session.acting = openid
    await this.#batch.stored()
  }

  #find(token: string | null): BrowserSession | undefined {
    if (token === null) return undefined
    const row = this.#database.first('SELECT own, acting FROM sessions WHERE token = ?', [token])
    if (row) return { token, own: row[0] as string, acting: row[1] as string | null }
    return this.#isSigned(token) ? { token, own: this.#openidFor(token), acting: null } : undefined
  }

  #sign(what: string, of: string | Buffer): Buffer {
    return createHmac('sha256', this.#secret).update(`${what}:`).update(of).digest()
  }

  #isSigned(token: string): boolean {
    const bytes = Buffer.from(token, 'base64url')
    return timingSafeEqual(bytes.subarray(12), this.#sign('token', bytes.subarray(0, 12)).subarray(0, 12))
  }

  /** Shaped as WeChat's are: 28 characters, an "o" first. Half of it vouches for the other, for `#isMade`. */
  #openidFor(token: string): string {
    const half = this.#sign('openid', token).subarray(0, 10)
    return `o${Buffer.concat([half, this.#sign('known', half).subarray(0, 10)]).toString('base64url')}`
  }

  #isMade(openid: string): boolean {
    if (!/^o[\w-]{27}$/.test(openid)) return false
    const bytes = Buffer.from(openid.slice(1), 'base64url')
    return timingSafeEqual(bytes.subarray(10, 20), this.#sign('known', bytes.subarray(0, 10)).subarray(0, 10))
  }
}

export const openidOf = (session: BrowserSession): string => session.acting ?? session.own

function tokenIn(cookies: string | undefined, cookieName: string): string | null {
  const found = cookies
    ?.split(';')
    .map((pair) => pair.trim().split('='))
    .find(([name]) => name === cookieName)?.[1]
  return found && /^[\w-]{32}$/.test(found) ? found : null
}
