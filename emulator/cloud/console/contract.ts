/**
 * What the console page asks the local cloud: `POST /console/api/<name>` with one of these inputs as JSON; answered
 * `{ok: true, value}` or `{ok: false, message}` (plain Chinese, nothing changed). Documents travel as extended JSON text.
 * `GET /console/export/<collection>?query=…` is a file of extended JSON, a document a line; with `format=csv` a table.
 */
export interface ConsoleOperations {
  readCloud: { input: Record<string, never>; value: CloudState }
  listCollections: { input: Record<string, never>; value: CollectionInfo[] }
  findDocuments: { input: FindDocuments; value: FoundDocuments }
  insertDocument: { input: { collection: string; document: string }; value: { id: string } }
  /** Refused when the document is no longer what `before` says: somebody else has changed it meanwhile. */
  replaceDocument: { input: { collection: string; before: string; document: string }; value: Record<string, never> }
  removeDocument: { input: { collection: string; before: string }; value: Record<string, never> }
  /** Newest first. */
  listCalls: { input: { after?: number; limit?: number }; value: CallRecord[] }
  clearCalls: { input: Record<string, never>; value: Record<string, never> }
  listFunctions: { input: Record<string, never>; value: FunctionInfo[] }
  /** `event` is JSON; an empty `openid` calls as nobody. `answer` is what wx.cloud.callFunction gives, as JSON text. */
  callFunction: { input: { function: string; event: string; openid: string }; value: { call: number; answer: string } }
  listTimers: { input: Record<string, never>; value: TimerInfo[] }
  runTimer: { input: { function: string; trigger: string }; value: { failure: string | null } }
  /** Newest first. */
  listMessages: { input: Record<string, never>; value: OutboxMessage[] }
  listFiles: { input: { prefix?: string }; value: FileInfo[] }
  /** An address on this host, beginning with a slash, good for a minute. */
  openFile: { input: { path: string }; value: { url: string } }
  removeFile: { input: { path: string }; value: Record<string, never> }
  /** Epoch milliseconds. */
  setClock: { input: { to: number }; value: CloudState }
  advanceClock: { input: { ms: number }; value: CloudState }
  resetClock: { input: Record<string, never>; value: CloudState }
  addFault: { input: Fault; value: CloudState }
  /** The process ends as in a power cut, a moment after this answer; refused where nothing would start it again. */
  cutPower: { input: Record<string, never>; value: Record<string, never> }
  clearFaults: { input: Record<string, never>; value: CloudState }
}

export interface CloudState {
  envId: string
  url: string
  /** Epoch milliseconds on the cloud's clock, and how far that is ahead of the machine's. */
  now: number
  aheadMs: number
  faults: Fault[]
  canCutPower: boolean
  people: { openid: string; label: string }[]
}

export interface CollectionInfo {
  name: string
  documents: number
  indexes: { name: string; keys: string; unique: boolean }[]
}

export interface FindDocuments {
  collection: string
  /** A query as extended JSON; empty for all; a mere word is an `_id`. */
  query: string
  /** `{"field": 1 | -1}`, or `field`, or `-field`; empty for the order of insertion. */
  order: string
  offset: number
  /** 1 to 100. */
  limit: number
}

export interface FoundDocuments {
  documents: string[]
  total: number
  cost: QueryCost
}

/** What a query took. */
export interface QueryCost {
  /** Documents looked at, and those it was about. */
  examined: number
  returned: number
  /** The index that narrowed or ordered it; null when every document was looked at. */
  index: string | null
  /** What an operator should do about it; null when all is well. */
  advice: string | null
}

export interface CallRecord {
  /** Rises by one with every call. */
  id: number
  requestId: string
  /** Epoch milliseconds on the cloud's clock. */
  at: number
  function: string
  source: 'client' | 'function' | 'timer' | 'console'
  openid: string | null
  outcome: 'running' | 'ok' | 'failed'
  /** From the call to its answer; null while it runs. */
  ms: number | null
  /** The time spent in requests to the cloud, added up. */
  cloudMs: number
  /** An instance had to be started for it. */
  cold: boolean
  /** JSON text, cut at 10,000 characters. */
  event: string
  /** The error's text when it failed. */
  answer: string | null
  /** What it printed: the first 200 lines and 10,000 characters, then `…`. */
  logs: string[]
  /** The first 200 of them. */
  requests: RequestRecord[]
  requestCount: number
}

export interface RequestRecord {
  action: string
  collection: string | null
  /** From the call's beginning to the request's. */
  afterMs: number
  ms: number
  /** The error's code, when it was refused; `lost-request` or `lost-reply` when a fault took it. */
  refusal: string | null
  cost: QueryCost | null
}

export interface FunctionInfo {
  name: string
  instances: number
  memoryMb: number
  timeoutSeconds: number
  openApis: string[]
}

export interface TimerInfo {
  function: string
  trigger: string
  config: string
  nextRun: number | null
  lastRun: { due: number; failure: string | null } | null
  problem: string | null
}

export interface OutboxMessage {
  at: number
  openid: string
  /** The sample person's name, if it is one. */
  label: string | null
  templateId: string
  /** What stands above the message; null when the template is not known any more. */
  title: string | null
  page: string | null
  fields: Record<string, string>
}

export interface FileInfo {
  path: string
  size: number
  contentType: string
  modifiedAt: number
}

export type Fault =
  | { kind: 'latency'; ms: number; action?: string }
  | { kind: 'lose-requests' | 'lose-replies'; chance: FaultChance; action?: string }
  | { kind: 'conflict'; chance: FaultChance; at: 'write' | 'commit' }
  | { kind: 'full-disk' }

export type FaultChance = { next: number } | { probability: number }
