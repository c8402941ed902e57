import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename, join, resolve } from 'node:path'
import type { CloudOptions } from '../cloud/options'
import { readBytes } from '../cloud/wire/body'
import { answerBucket, refuseXml } from './bucket'
import { isOf, passOn, refuseData } from './data'
import { functionActions } from './functions'
import { type Params, Refusal, text } from './refusal'
import { type Keys, signedFor } from './signature'
import { siteActions } from './sites'
import { type Managed, openKept } from './state'
import { tableActions } from './tables'

export type { Managed } from './state'

export interface ManagementOptions {
  /** What is set up is kept here, and outlives the process. */
  folder: string
  envId: string
  /** Of whoever may set things up; signatures of others are refused. */
  keys: Keys
  port?: number
  /** Where the database and storage are that a server SDK with these keys asks for at `<url>/admin`; none when absent. */
  data?: () => Promise<string>
  /** After each change that was saved. */
  onChange?: () => void
}

export interface ManagedCall {
  readonly service: string
  readonly action: string
}

export interface Management {
  /** Where the cloud API is answered; buckets are below `/cos/<bucket>/`. */
  url: string
  /** What somebody set up, to look at and to change past the API, as the console would. `save` keeps it. */
  managed: Managed
  save(): void
  /** Another number after every change that was saved. */
  revision(): number
  /** Every call that was let in, in order. */
  calls: readonly ManagedCall[]
  /** After so many more calls that change something, the connection breaks before the next one is done, and each after it. */
  breakAfter(changes: number): void
  /** What `startCloud` needs to run what was set up. */
  deployed(): Pick<
    CloudOptions,
    'functionsDir' | 'schema' | 'functionEnvOf' | 'triggersOf' | 'storageRule' | 'httpAccess' | 'sites'
  >
  stop(): Promise<void>
}

const buckets = { storage: '6c6f-local-1250000000', hosting: 'local-static-1250000000' }
const mostBytes = 100 * 1024 * 1024
const changes = /^(?:Create|Update|Modify|Delete)/

/**
 * The side of Tencent's cloud API that sets an environment up: collections, indexes, rules, functions, timers, a website.
 * It answers the actions it has by their names, at one address for all services, and refuses what is not signed.
 */
export async function startManagement({
  folder: asked,
  envId,
  keys,
  port = 0,
  data,
  onChange,
}: ManagementOptions): Promise<Management> {
  let revision = 0
  const folder = resolve(asked)
  const kept = openKept(folder, () => {
    revision += 1
    onChange?.()
  })
  const calls: ManagedCall[] = []
  let left = Number.POSITIVE_INFINITY
  let url = ''
  const { DescribeBuildServiceCosInfo, ...scf } = functionActions(kept, () => url)
  const services: Readonly<Record<string, Readonly<Record<string, (params: Params) => object>>>> = {
    tcb: { ...tableActions(kept), ...siteActions(kept, envId, buckets), DescribeBuildServiceCosInfo },
    scf,
  }

  const spend = () => {
    left -= 1
    if (left < 0) throw new Broken()
  }

  function perform(request: IncomingMessage, body: Buffer): object {
    const service = signedFor(request.headers, body, keys)
    const action = String(request.headers['x-tc-action'])
    const perform = services[service]?.[action]
    if (!perform) throw new Refusal('InvalidAction', `${service} has no ${action} here`)
    const params = JSON.parse(body.toString() || '{}') as Params
    const where = service === 'scf' ? 'Namespace' : 'EnvId'
    if (action !== 'DescribeEnvs' && text(params, where) !== envId) {
      throw new Refusal('ResourceNotFound', `${where} is another environment`)
    }
    if (changes.test(action)) spend()
    calls.push({ service, action })
    return perform(params)
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = new URL(request.url ?? '/', 'http://127.0.0.1')
    const body = await readBytes(request, mostBytes)
    const [, room, name, ...rest] = decodeURIComponent(target.pathname).split('/')
    if (room === 'uploads' && request.method === 'PUT') {
      writeFileSync(join(folder, 'uploads', basename(name ?? '')), body)
      response.writeHead(200).end()
    } else if (room === 'cos') {
      const isOpen = name === buckets.hosting && kept.managed.hosting === 'online'
      if (!isOpen) return refuseXml(response, 404, 'NoSuchBucket')
      const signed = new RegExp(`^q-sign-algorithm=sha1&q-ak=${keys.secretId}&`)
      if (!signed.test(request.headers.authorization ?? '')) return refuseXml(response, 403, 'AccessDenied')
      if (request.method === 'PUT') spend()
      const [files, key] = [join(folder, 'hosting'), rest.join('/')]
      answerBucket(request, response, { folder: files, key, query: target.searchParams, body })
    } else if (request.method === 'POST' && target.pathname === '/admin' && data) {
      if (!isOf(keys, request.headers)) return refuseData(response)
      await passOn(request, response, { to: `${await data()}${target.search}`, body })
    } else if (request.method === 'POST' && target.pathname === '/') {
      const Response = { ...outcome(() => perform(request, body)), RequestId: randomUUID() }
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ Response }))
    } else response.writeHead(404).end()
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  // Longer than a client keeps an idle connection, so that it is never this side that closes one in use.
  server.keepAliveTimeout = 65_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    url,
    managed: kept.managed,
    save: kept.save,
    revision: () => revision,
    calls,
    breakAfter(many) {
      left = many
    },
    deployed() {
      const { collections, storageRule, functions, domains, domainsOff, hosting } = kept.managed
      const open = Object.entries(domains).filter(([domain]) => !domainsOff?.includes(domain))
      const routes = open.flatMap(([, all]) => all.filter((one) => !one.isOff && !one.needsSignIn))
      return {
        functionsDir: join(folder, 'functions'),
        schema: { collections },
        functionEnvOf: Object.fromEntries(Object.entries(functions).map(([name, { variables }]) => [name, variables])),
        triggersOf: Object.fromEntries(
          Object.entries(functions).map(([name, { triggers }]) => [
            name,
            triggers.map((one) => ({ name: one.name, config: one.cron, isOff: one.isOff === true })),
          ]),
        ),
        storageRule,
        httpAccess: routes.flatMap(({ path, type, name }) => (type === 'SCF' ? [{ path, function: name }] : [])),
        sites: hosting === 'online' ? [{ path: '/', dir: join(folder, 'hosting') }] : [],
      }
    },
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

class Broken extends Error {}

function outcome(perform: () => object): object {
  try {
    return perform()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { Error: { Code: error.code, Message: error.message } }
  }
}
