import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { cpus } from 'node:os'
import { type Clock, createClock } from './clock'
import { FaultRules, type Faults } from './faults/faults'
import { Functions } from './functions/functions'
import { callFunction } from './gateway/call'
import { withPeopleBar } from './gateway/people'
import { route } from './gateway/routes'
import { type Person, Sessions } from './gateway/sessions'
import { type Site, SiteServer } from './gateway/site'
import type { MiniProgram, SubscribeTemplate } from './openapi/api'
import { callOpenApi } from './openapi/open-apis'
import { Outbox } from './openapi/outbox'
import { PhoneCodes } from './openapi/phone-codes'
import { sdkEnv } from './sdk-env'
import { openStorage } from './storage/storage'
import type { CloudSchema } from './store/schema'
import { Store } from './store/store'
import { Timers } from './timers/timers'

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
  /** Environment variables of the functions. */
  functionEnv?: Record<string, string>
  /** Instances of one function at most. */
  maxInstances?: number
  /** Added to every database call. */
  latencyMs?: number
  /** Largest file the storage takes; CloudBase's 5 GB when absent. */
  maxFileBytes?: number
  /** Built websites; a path no file has gets the site's index.html. */
  sites?: Site[]
  /** Sample people a browser may switch between. */
  people?: Person[]
  /** Subscribe-message templates as WeChat's console would hold them, by id. */
  templates?: Record<string, SubscribeTemplate>
  /** Pages of the released mini program (`pages/home/index`). */
  pages?: string[]
  /** The address a mini program code leads to; absent: `<url>/<page>?scene=<scene>`. */
  landing?: (page: string, scene: string) => string
  /** Lines of functions and of the cloud itself; by default only errors, to standard error. */
  log?: (line: object) => void
}

export interface LocalCloud {
  url: string
  adminUrl: string
  /** The environment a process with a server SDK needs to reach this cloud. */
  env: Record<string, string>
  clock: Clock
  /** Call a function as a mini program would. */
  call(name: string, data: object, caller: { openid: string }): Promise<CallAnswer>
  setLatency(ms: number): void
  /** Subscribe messages: what was sent, and `grant` for a user's accepting a template once. */
  outbox: Pick<Outbox, 'grant' | 'list' | 'remaining'>
  /** What a tap on a button of type getPhoneNumber brings. */
  phoneCodes: Pick<PhoneCodes, 'issue'>
  /** What goes wrong on purpose, until `faults.clear()`. */
  faults: Faults
  /** Triggers of the functions' config.json, run on `clock`. */
  timers: Pick<Timers, 'list' | 'runNow' | 'settled'>
  stop(): Promise<void>
}

export type CallAnswer =
  | { errMsg: string; result: unknown; requestID: string; errCode?: never }
  | { errCode: number; errMsg: string; result?: never }

/** One CloudBase environment on this machine. */
export async function startCloud(options: CloudOptions): Promise<LocalCloud> {
  const { envId = 'local-env', appId = 'wx0000000000000000', people = [] } = options
  let stopping = false
  // What fails because it is cut off is no news.
  const log = (line: object) => stopping || (options.log ?? errorsOnly)(line)
  let latency = options.latencyMs ?? 0
  const clock = createClock()
  const store = new Store(options.dataDir, options.schema, clock)
  const faults = new FaultRules(clock, store.batch)
  const sessions = new Sessions(store.database, store.batch)
  const outbox = new Outbox(store.database, store.batch)
  const phoneCodes = new PhoneCodes(store.database, store.batch, clock)
  const sites = new SiteServer(options.sites ?? [], people.length > 0 ? withPeopleBar : (html) => html)

  const server = createServer()
  // Longer than the SDK keeps an idle connection, so that it is never the server that closes one in use.
  server.keepAliveTimeout = 65_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const storage = openStorage(store, clock, {
    dataDir: options.dataDir,
    envId,
    url,
    maxFileBytes: options.maxFileBytes,
    log,
  })
  const env = sdkEnv(url, envId)
  const functions = new Functions({
    functionsDir: options.functionsDir,
    maxInstances: options.maxInstances ?? Math.max(4, cpus().length),
    env: { ...env, ...options.functionEnv },
    envId,
    appId,
    clockOffset: clock.offset,
    log,
  })

  const miniProgram: MiniProgram = {
    appId,
    templates: options.templates ?? {},
    pages: options.pages ?? [],
    landing: options.landing ?? ((page, scene) => `${url}/${page}?scene=${encodeURIComponent(scene)}`),
  }
  const contextOf = (token: string, sentAt: number) => {
    const calling = functions.callerOf(token)
    const caller = calling ?? { openid: null, source: '', clientIp: '127.0.0.1' }
    const source = [caller.source, 'scf'].filter(Boolean).join(',')
    return {
      store,
      clock,
      storage,
      // A function's SDK tells the time by the cloud's clock, any other by the machine's.
      sentAt: calling ? clock.machineTimeOf(sentAt) : sentAt,
      invoke: async (name: string, event: unknown) =>
        (await functions.invoke(name, event, { ...caller, source })).result,
      openApi: (name: string, params: Record<string, unknown>) =>
        callOpenApi(name, params, functions.openApisOf(token), {
          clock,
          miniProgram,
          outbox,
          phoneCodes,
          knowsUser: (openid) =>
            openid === caller.openid || people.some((person) => person.openid === openid) || sessions.knows(openid),
        }),
    }
  }
  const routes = {
    admin: { contextOf, latencyMs: () => latency, faults, log },
    functions,
    sessions,
    people,
    sites,
    outbox,
    miniProgram,
    storage,
    log,
  }
  server.on('request', (request, response) => {
    route(request, response, routes).catch((error: unknown) => {
      log({ level: 'error', where: 'gateway', fault: error instanceof Error ? error.stack : String(error) })
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'application/json; charset=utf-8' })
      response.end('{"errCode":-501001,"errMsg":"cloud.callFunction:fail resource system error"}')
    })
  })

  const nobody = { openid: null, source: 'wx_trigger', clientIp: '' }
  const timers = new Timers({
    functionsDir: options.functionsDir,
    clock,
    invoke: (name, event) => functions.invoke(name, event, nobody),
    log,
  })

  return {
    url,
    adminUrl: `${url}/admin`,
    env,
    clock,
    call: async (name, data, { openid }) => JSON.parse(await callFunction(functions, name, data, openid)),
    setLatency: (ms) => {
      latency = ms
    },
    outbox,
    phoneCodes,
    faults,
    timers,
    stop: async () => {
      stopping = true
      timers.stop()
      const closed = new Promise((resolve) => server.close(resolve))
      await functions.stop()
      server.closeAllConnections()
      await closed
      store.close()
    },
  }
}

function errorsOnly(line: object): void {
  if ((line as { level?: unknown }).level === 'error') process.stderr.write(`${JSON.stringify(line)}\n`)
}
