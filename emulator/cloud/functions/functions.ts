import { randomUUID } from 'node:crypto'
import { type Caller, callerEnv } from './caller'
import { type FunctionFolder, readFunction } from './folder'
import { Pool, type PoolOptions } from './pool'

export interface FunctionsOptions extends PoolOptions {
  envId: string
  appId: string
}

export interface Answer {
  requestId: string
  /** The function's result as JSON text. */
  result: string
}

/** Every function of the environment. A function is looked for when it is called, so a new build needs no restart. */
export class Functions {
  readonly #options: FunctionsOptions
  readonly #pools = new Map<string, Pool>()
  /** The requests now running by the token their instance carries: who they are for, and in which function. */
  readonly #running = new Map<string, { caller: Caller; folder: FunctionFolder }>()

  constructor(options: FunctionsOptions) {
    this.#options = options
  }

  async invoke(name: string, event: unknown, caller: Caller): Promise<Answer> {
    const folder = readFunction(this.#options.functionsDir, name)
    const pool = this.#pools.get(name) ?? new Pool(this.#options, folder)
    this.#pools.set(name, pool)
    const requestId = randomUUID()
    const token = randomUUID()
    const { envId, appId, log } = this.#options
    const began = performance.now()
    this.#running.set(token, { caller, folder })
    let outcome = 'failed'
    try {
      const result = await pool.run({
        requestId,
        event: withUser(event, caller, appId),
        env: callerEnv(caller, appId, token),
        context: {
          request_id: requestId,
          function_name: name,
          function_version: '$LATEST',
          namespace: envId,
          memory_limit_in_mb: folder.memoryMb,
          time_limit_in_ms: folder.timeoutSeconds * 1000,
          environment: '{}',
        },
      })
      outcome = 'ok'
      return { requestId, result }
    } finally {
      this.#running.delete(token)
      log({ level: 'info', call: name, requestId, outcome, ms: Math.round(performance.now() - began) })
    }
  }

  /** The caller a request to the admin endpoint is made for; nobody when it comes from outside a function. */
  callerOf(token: string): Caller | null {
    return this.#running.get(token)?.caller ?? null
  }

  /** The open APIs the function may call that sends a request to the admin endpoint; null when it is no function. */
  openApisOf(token: string): readonly string[] | null {
    return this.#running.get(token)?.folder.openApis ?? null
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#pools.values()].map((pool) => pool.stop()))
  }
}

/** WeChat adds the user to the event of a call from a mini program. */
function withUser(event: unknown, { openid }: Caller, appId: string): unknown {
  if (openid === null || typeof event !== 'object' || event === null || Array.isArray(event)) return event
  return { ...event, userInfo: { appId, openId: openid } }
}
