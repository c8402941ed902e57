import { randomUUID } from 'node:crypto'
import type { CallRecord } from '../console/contract'
import { functionFailed } from '../wire/errors'
import type { Call } from './call'
import type { CallLedger } from './call-ledger'
import { type Caller, callerEnv, contextEnv } from './caller'
import { type FunctionFolder, functionNames, readFunction } from './folder'
import { Pool, type PoolOptions } from './pool'

export interface FunctionsOptions extends Omit<PoolOptions, 'onLine'> {
  ledger: CallLedger
  envId: string
  appId: string
  /** Variables of one function alone, by its name. */
  envOf: Record<string, Record<string, string>>
  /** Of whoever has one. */
  unionidOf(openid: string): string | undefined
}

export interface Answer {
  requestId: string
  /** The function's result as JSON text. */
  result: string
}

export interface InvokeOptions {
  /** Where the call came from. */
  source?: CallRecord['source']
  /** Told the call's number in the ledger. */
  onBegin?(id: number): void
}

/** A function that is built, and how many instances of it there are. */
export interface BuiltFunction extends FunctionFolder {
  instances: number
}

/** Every function of the environment. A function is looked for when it is called, so a new build needs no restart. */
export class Functions {
  readonly #options: FunctionsOptions & PoolOptions
  readonly #pools = new Map<string, Pool>()
  /** The requests now running by the token their instance carries: who they are for, and in which function. */
  readonly #running = new Map<string, { call: Call; caller: Caller; folder: FunctionFolder }>()

  constructor(options: FunctionsOptions) {
    this.#options = { ...options, onLine: (requestId, line) => options.ledger.noteLine(requestId, line) }
    // UTC, as on CloudBase (docs.cloudbase.net/cloud-function/timezone). Threads take it from the process, whatever
    // their own environment says, so the whole process has it.
    process.env.TZ = options.env.TZ ?? 'UTC'
  }

  async invoke(name: string, event: unknown, caller: Caller, options: InvokeOptions = {}): Promise<Answer> {
    const { appId, ledger, log } = this.#options
    const requestId = randomUUID()
    const text = JSON.stringify(withUser(event, caller, appId)) ?? 'null'
    const { source = 'client', onBegin } = options
    const call = ledger.begin({ requestId, function: name.slice(0, 64), source, openid: caller.openid, event: text })
    onBegin?.(call.record.id)
    try {
      const result = await this.#run(name, text, caller, call)
      call.end('ok', result)
      return { requestId, result }
    } catch (error) {
      call.end('failed', error instanceof Error ? error.message : String(error))
      throw error
    } finally {
      // The name of none is whatever somebody sent.
      log({ level: 'info', call: this.#pools.has(name) ? name : null, ...call.summary() })
    }
  }

  async #run(name: string, event: string, caller: Caller, call: Call): Promise<string> {
    const { appId, env, envId, envOf, functionsDir, unionidOf } = this.#options
    const folder = readFunction(functionsDir, name)
    const ownEnv = Object.hasOwn(envOf, name) ? envOf[name] : {}
    const pool = this.#pools.get(name) ?? new Pool({ ...this.#options, env: { ...env, ...ownEnv } }, folder)
    this.#pools.set(name, pool)
    const { requestId } = call.record
    const token = randomUUID()
    const unionid = caller.unionid ?? (caller.openid === null ? undefined : unionidOf(caller.openid))
    const variables = callerEnv({ ...caller, unionid }, { envId, appId, token, requestId })
    this.#running.set(token, { call, caller, folder })
    try {
      return await pool.run({
        requestId,
        event,
        env: variables,
        context: {
          request_id: requestId,
          function_name: name,
          function_version: '$LATEST',
          namespace: envId,
          memory_limit_in_mb: folder.memoryMb,
          time_limit_in_ms: folder.timeoutSeconds * 1000,
          ...contextEnv(variables, env),
        },
        onCold: () => call.noteCold(),
      })
    } finally {
      this.#running.delete(token)
    }
  }

  /** Those built as of now, by name. */
  list(): BuiltFunction[] {
    const { functionsDir } = this.#options
    return functionNames(functionsDir).flatMap((name) => {
      try {
        return [{ ...readFunction(functionsDir, name), instances: this.#pools.get(name)?.size ?? 0 }]
      } catch {
        // A folder that is no function, or one being built just now.
        return []
      }
    })
  }

  /** The call a request to the admin endpoint is part of; null when it comes from outside a function. */
  callOf(token: string): Call | null {
    return this.#running.get(token)?.call ?? null
  }

  /** The caller a request to the admin endpoint is made for; nobody when it comes from outside a function. */
  callerOf(token: string): Caller | null {
    return this.#running.get(token)?.caller ?? null
  }

  /** The open APIs the function may call that sends a request to the admin endpoint; null when it is no function. */
  openApisOf(token: string): readonly string[] | null {
    return this.#running.get(token)?.folder.openApis ?? null
  }

  /** Ends all instances, or those of the named functions; whoever was being answered there is told that they ended. */
  async endInstances(names: readonly string[] = [...this.#pools.keys()]): Promise<void> {
    const pools = names.flatMap((name) => this.#pools.get(name) ?? [])
    for (const name of names) this.#pools.delete(name)
    await Promise.all(pools.map((pool) => pool.stop(functionFailed('the function instance ended'))))
  }

  async stop(): Promise<void> {
    const stopping = new Error('the local cloud is stopping')
    await Promise.all([...this.#pools.values()].map((pool) => pool.stop(stopping)))
  }
}

/** WeChat adds the user to the event of a call from a mini program. */
function withUser(event: unknown, { openid }: Caller, appId: string): unknown {
  if (openid === null || typeof event !== 'object' || event === null || Array.isArray(event)) return event
  return { ...event, userInfo: { appId, openId: openid } }
}
