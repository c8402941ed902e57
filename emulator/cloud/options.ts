import type { Clock } from './clock'
import type { Faults } from './faults/faults'
import type { CallLedger } from './functions/call-ledger'
import type { HttpAccess } from './gateway/http-access'
import type { Person } from './gateway/sessions'
import type { Site } from './gateway/site'
import type { SubscribeTemplate } from './openapi/api'
import type { Outbox } from './openapi/outbox'
import type { PhoneCodes } from './openapi/phone-codes'
import type { TextCheck } from './openapi/text-check'
import type { Files } from './storage/files'
import type { StorageRule } from './storage/rules'
import type { CloudSchema } from './store/schema'
import type { Timers } from './timers/timers'
import type { SetTrigger } from './timers/triggers'

export interface CloudOptions {
  /** The database lives here; created if missing. */
  dataDir: string
  /** Built functions: `<name>/{index.js, package.json, config.json}`. */
  functionsDir: string
  /** Collections and indexes, as an operator would set them in the console; brought about at start. */
  schema: CloudSchema
  envId?: string
  appId?: string
  /** 0 or absent: any free one. Only this machine can reach it. */
  port?: number
  /** Environment variables of the functions; a function of it where one has to name the cloud's own address. */
  functionEnv?: Record<string, string> | ((url: string) => Record<string, string>)
  /** Variables of one function alone, by its name; a TZ holds for all of them, so it is `functionEnv`'s to say. */
  functionEnvOf?: Record<string, Record<string, string>>
  /** Timers of functions as somebody set them, in place of those in their `config.json`. */
  triggersOf?: Record<string, SetTrigger[]>
  /** Functions that answer HTTP, each under a path of its own. */
  httpAccess?: HttpAccess[]
  /** Instances of one function at most. */
  maxInstances?: number
  /** Added to every database call. */
  latencyMs?: number
  /**
   * Answers a write once the disk has it, as when absent. Without it nothing is lost with the process still, but with the
   * power: for tests, most of whose time goes into waiting for a disk.
   */
  waitForDisk?: boolean
  /** How long a request may take to come in; five minutes when absent. */
  requestTimeoutMs?: number
  /** Largest file the storage takes; CloudBase's 5 GB when absent. */
  maxFileBytes?: number
  /** What clients may do with files; functions may everything. PRIVATE when absent. */
  storageRule?: StorageRule
  /** Built websites; a path no file has gets the site's index.html. */
  sites?: Site[]
  /** Pages of the sites open themselves anew whenever `reloadPages` is called. */
  liveReload?: boolean
  /** Folder of the built console page (`buildConsole`), served at `/console/`; absent: no console at all. */
  console?: string
  /** Ends the process as a power cut would (SIGKILL); the console offers it when given. Whoever gives it starts it again. */
  cutPower?: () => void
  /** Triggers run only when `timers.runNow` is asked for them: for tests that count calls, or jump through weeks. */
  timersByHand?: boolean
  /** Sample people a browser may switch between. */
  people?: Person[]
  /** Subscribe-message templates as WeChat's console would hold them, by id. */
  templates?: Record<string, SubscribeTemplate>
  /** Pages of the released mini program (`pages/home/index`). */
  pages?: string[]
  /** The address a mini program code leads to; absent: `<url>/<page>?scene=<scene>`. */
  landing?: (page: string, scene: string) => string
  /** Lines of functions and of the cloud itself; by default only errors and warnings, to standard error. */
  log?: (line: object) => void
}

export interface LocalCloud {
  url: string
  adminUrl: string
  /** The environment a process with a server SDK needs to reach this cloud. */
  env: Record<string, string>
  clock: Clock
  /** Call a function as a mini program would. */
  call(name: string, data: object, caller: { openid: string; unionid?: string }): Promise<CallAnswer>
  setLatency(ms: number): void
  /** Another number after every write to the collection since the cloud was started: equal ones, nothing written between. */
  revisionOf(collection: string): number
  /**
   * Keeps in mind what every collection has now; what is returned makes it so again, as often as it is called. Files, codes,
   * messages and the clock are as they are; transactions that are open then are given up.
   */
  checkpoint(): () => Promise<void>
  /**
   * Ends the instances of these functions, of all where none is named, and with them what they had in memory; the next
   * request starts others, as after a deployment. Whoever is being answered then is told that the instance ended.
   */
  endInstances(names?: readonly string[]): Promise<void>
  /** What the sites, functions or documents are made of has changed: pages in sight show it. Needs `liveReload`. */
  reloadPages(): void
  /** Subscribe messages: what was sent, `grant` for a user's accepting a template once, `revoke` for taking that back. */
  outbox: Pick<Outbox, 'grant' | 'revoke' | 'list' | 'remaining' | 'clear'>
  /** What a tap on a button of type getPhoneNumber brings. */
  phoneCodes: Pick<PhoneCodes, 'issue'>
  /** What security.msgSecCheck says of which words, that it cannot be reached, and what it was asked. */
  textCheck: Pick<TextCheck, 'judge' | 'failWith' | 'asked' | 'clear'>
  /** What goes wrong on purpose, until `faults.clear()`. */
  faults: Faults
  /** What was called lately, with what each call asked the cloud. */
  calls: Pick<CallLedger, 'list' | 'clear'>
  /** Stored files. */
  files: Pick<Files, 'list'>
  /** Triggers of the functions' config.json, run on `clock`. */
  timers: Pick<Timers, 'list' | 'runNow' | 'settled'>
  stop(): Promise<void>
}

export type CallAnswer =
  | { errMsg: string; result: unknown; requestID: string; errCode?: never }
  | { errCode: number; errMsg: string; result?: never }
