import type { CloudOptions } from 'emulator'
import type { Instant } from '#core/domain/time'
import type { CollectionName } from '../../cloudfunctions/_store/schema'

export const identityKey = 'a key for tests, of no use elsewhere'
/** What an operator sets for the functions. */
export const functionEnv = {
  XINLIN_IDENTITY_KEY: identityKey,
  XINLIN_FIELD_KEY: 'another key for tests, of no use elsewhere',
  XINLIN_LOOKUP_KEY: 'a third key for tests, of no use elsewhere',
  XINLIN_APP_ID: 'wx0000000000000000',
  XINLIN_WEB_ADDRESS: 'http://127.0.0.1:8720',
  // A row that is written beside a call would stand between those a test looks at.
  XINLIN_CALL_COUNTS: '0',
}

export interface WorldOptions {
  /** A folder to open the cloud on, and to leave; without it a new one, gone when the world closes. */
  readonly dataDir?: string
  readonly latencyMs?: number
  /** When it is in this world; without it the machine's time. Each reset begins two minutes later than the last. */
  readonly at?: Instant
  /** How many requests to one function may truly run at once. */
  readonly maxInstances?: number
  /** People beside the sample ones who may sit at a browser, by name. */
  readonly extraPeople?: readonly string[]
  /** Environment of the functions; the identity key is in it unless it is taken out here. */
  readonly functionEnv?: Readonly<Record<string, string>>
  /** Collections the database is to lack, for the day something is broken. */
  readonly leaveOut?: readonly CollectionName[]
  /** Receives the lines the functions log, one a call. */
  readonly log?: (line: Record<string, unknown>) => void
  /** Serve both builds of the program as well, for journeys in a browser. */
  readonly withBuilds?: boolean
  /** More of the cloud's own options, such as its console. */
  readonly cloud?: Partial<CloudOptions>
  /** The sample colleagues are called by their names; else nothing but what a test stores lies sealed. */
  readonly named?: true
  /** Leave the bar of sample people out of the pages served. */
  readonly withBar?: boolean
}
