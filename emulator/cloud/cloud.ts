import { cpus } from 'node:os'
import { checkOptions, missingFolders } from './check-options'
import { createClock } from './clock'
import { openConsole } from './console/answer'
import { FaultRules } from './faults/faults'
import { CallLedger } from './functions/call-ledger'
import { timer } from './functions/caller'
import { Functions } from './functions/functions'
import { callFunction } from './gateway/call'
import { limitNoise } from './gateway/noise'
import { withPeopleBar } from './gateway/people'
import { Reload } from './gateway/reload'
import { route } from './gateway/routes'
import { Sessions } from './gateway/sessions'
import { SiteServer } from './gateway/site'
import { listen } from './listen'
import { openAdmin } from './open-admin'
import type { MiniProgram } from './openapi/api'
import { Outbox } from './openapi/outbox'
import { PhoneCodes } from './openapi/phone-codes'
import { TextCheck } from './openapi/text-check'
import type { CloudOptions, LocalCloud } from './options'
import { sdkEnv } from './sdk-env'
import { openStorage } from './storage/storage'
import { Store } from './store/store'
import { Timers } from './timers/timers'

export { BadOptions } from './check-options'
export type { CallAnswer, CloudOptions, LocalCloud } from './options'

/** One CloudBase environment on this machine. */
export async function startCloud(options: CloudOptions): Promise<LocalCloud> {
  checkOptions(options)
  const { dataDir, functionsDir, envId = 'local-env', appId = 'wx0000000000000000', people = [], functionEnv } = options
  let stopping = false
  // What fails because it is cut off is no news.
  const log = (line: object) => stopping || (options.log ?? problemsOnly)(line)
  for (const missing of missingFolders(options)) log({ level: 'warn', ...missing, message: 'there is no such folder' })
  let latency = options.latencyMs ?? 0
  const clock = createClock()
  const store = new Store(dataDir, options.schema, clock, log, options.waitForDisk)
  const faults = new FaultRules(clock, store.batch)
  const sessions = new Sessions(store.database, store.batch)
  const outbox = new Outbox(store.database, store.batch)
  const phoneCodes = new PhoneCodes(store.database, store.batch, clock)
  const textCheck = new TextCheck()
  const reload = options.liveReload ? new Reload() : null
  const withBar = people.length > 0 ? withPeopleBar : (html: string) => html
  const sites = new SiteServer(options.sites ?? [], (html) => reload?.dress(withBar(html)) ?? withBar(html))
  const calls = new CallLedger(clock)

  const noise = limitNoise(log)
  const port = await listen({ port: options.port, requestTimeoutMs: options.requestTimeoutMs, noise }).catch(
    (error) => {
      store.close()
      throw error
    },
  )
  const { url } = port
  const { maxFileBytes, storageRule: rule } = options
  const storage = openStorage(store, clock, { dataDir, envId, url, maxFileBytes, rule, log })
  const env = sdkEnv(url, envId)
  const unionidOf = (openid: string) => people.find((person) => person.openid === openid)?.unionid
  const functions = new Functions({
    functionsDir,
    maxInstances: options.maxInstances ?? Math.max(4, cpus().length),
    env: { ...env, ...(typeof functionEnv === 'function' ? functionEnv(url) : functionEnv) },
    envOf: options.functionEnvOf ?? {},
    unionidOf,
    envId,
    appId,
    clockOffset: clock.offset,
    ledger: calls,
    log,
  })
  const timers = new Timers({
    functionsDir,
    triggersOf: options.triggersOf ?? {},
    clock,
    byHand: options.timersByHand ?? false,
    invoke: (name, event) => functions.invoke(name, event, timer, { source: 'timer' }),
    log,
  })

  const miniProgram: MiniProgram = {
    appId,
    templates: options.templates ?? {},
    pages: options.pages ?? [],
    landing: options.landing ?? ((page, scene) => `${url}/${page}?scene=${encodeURIComponent(scene)}`),
  }
  const knowsUser = (openid: string) => people.some((person) => person.openid === openid) || sessions.knows(openid)
  const over = { store, clock, storage, functions, faults, outbox }
  const admin = openAdmin({
    ...over,
    phoneCodes,
    textCheck,
    miniProgram,
    knowsUser,
    unionidOf,
    latencyMs: () => latency,
    noise,
  })
  const console = openConsole(options.console, {
    ...over,
    calls,
    timers,
    people,
    cutPower: options.cutPower,
    templates: miniProgram.templates,
    url,
    noise,
  })
  const routes = {
    admin,
    console,
    functions,
    sessions,
    people,
    reload,
    sites,
    httpAccess: options.httpAccess ?? [],
    outbox,
    phoneCodes,
    miniProgram,
    storage,
    noise,
  }
  port.answerWith((request, response) => route(request, response, routes))

  return {
    url,
    adminUrl: `${url}/admin`,
    env,
    clock,
    call: async (name, data, caller) => JSON.parse(await callFunction(functions, name, data, caller)),
    setLatency: (ms) => {
      latency = ms
    },
    revisionOf: (collection) => store.revisionOf(collection),
    checkpoint: () => store.checkpoint(),
    endInstances: (names) => functions.endInstances(names),
    reloadPages: () => {
      sites.forget()
      reload?.changed()
    },
    outbox,
    phoneCodes,
    textCheck,
    faults,
    calls,
    files: storage.files,
    timers,
    stop: async () => {
      stopping = true
      timers.stop()
      await port.close(() => functions.stop())
      store.close()
    },
  }
}

function problemsOnly(line: object): void {
  const { level } = line as { level?: unknown }
  if (level === 'error' || level === 'warn') process.stderr.write(`${JSON.stringify(line)}\n`)
}
