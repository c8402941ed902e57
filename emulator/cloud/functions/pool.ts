import { eventTooLarge, functionFailed, tooManyRequests } from '../wire/errors'
import { type FunctionFolder, readFunction } from './folder'
import { Instance, type Invocation, type Surroundings } from './instance'

export interface PoolOptions extends Surroundings {
  functionsDir: string
  maxInstances: number
}

/** How long an instance may have nothing to do, when it is not the last one. */
const restMs = 60_000

/** Requests of one function at a time, as on CloudBase, where each has an instance of its own; here most of them wait. */
const mostUnderWay = 1000

/** What an event function takes and answers (cloud.tencent.com/document/product/583/11637). */
export const maxEventBytes = 6 * 1024 * 1024

interface Waiting {
  use(instance: Instance): void
  fail(error: Error): void
}

/** The instances of one function: idle ones are used first, more are started while requests wait, up to the limit. */
export class Pool {
  readonly #options: PoolOptions
  #folder: FunctionFolder
  #instances: Instance[] = []
  /** The one longest without work first; the last is used next, so that the others can be let go. */
  #idle: { instance: Instance; since: number }[] = []
  readonly #retiring = setInterval(() => this.#retire(), restMs / 4).unref()
  #waiting: Waiting[] = []
  #starting = 0
  /** Requests waiting or running. */
  #underWay = 0

  constructor(options: PoolOptions, folder: FunctionFolder) {
    this.#options = options
    this.#folder = folder
  }

  async run(invocation: Invocation): Promise<string> {
    if (this.#underWay >= mostUnderWay) throw tooManyRequests()
    if (Buffer.byteLength(invocation.event) > maxEventBytes) throw eventTooLarge()
    this.#underWay += 1
    try {
      return await this.#run(invocation)
    } finally {
      this.#underWay -= 1
    }
  }

  /** How many are there, idle or not. */
  get size(): number {
    return this.#instances.length
  }

  /** Whoever still waits is told so. */
  async stop(why: Error): Promise<void> {
    clearInterval(this.#retiring)
    for (const { fail } of this.#waiting.splice(0)) fail(why)
    await Promise.all(this.#instances.map((instance) => instance.stop()))
  }

  async #run(invocation: Invocation): Promise<string> {
    this.#renew()
    const waits = this.#idle.length === 0
    const instance = await this.#take()
    if (waits && instance.isFresh) invocation.onCold()
    try {
      const result = await instance.run(invocation)
      if (Buffer.byteLength(result) > maxEventBytes) throw functionFailed('the answer exceeds 6 MB')
      return result
    } finally {
      this.#giveBack(instance)
    }
  }

  /** A newer build is for the next request; instances of the old one finish what they do. */
  #renew(): void {
    const folder = readFunction(this.#options.functionsDir, this.#folder.name)
    if (folder.version === this.#folder.version) return
    this.#folder = folder
    for (const { instance } of this.#idle.splice(0)) void instance.stop()
  }

  #take(): Promise<Instance> {
    const instance = this.#idle.pop()?.instance
    if (instance) return Promise.resolve(instance)
    return new Promise((use, fail) => {
      this.#waiting.push({ use, fail })
      this.#startMore()
    })
  }

  /** One start at a time: starting takes a core for a quarter of a second, which those already running could use. */
  #startMore(): void {
    const full = this.#instances.length >= this.#options.maxInstances
    if (this.#waiting.length === 0 || this.#starting > 0 || full) return
    this.#starting += 1
    const instance = new Instance(this.#folder, this.#options, () => this.#drop(instance))
    this.#instances.push(instance)
    instance.ready
      .then(
        () => {
          this.#starting -= 1
          this.#giveBack(instance)
        },
        (error: Error) => {
          this.#starting -= 1
          // A build that does not load fails whoever waits for it, now rather than one start after another.
          for (const { fail } of this.#waiting.splice(0)) fail(error)
        },
      )
      .finally(() => this.#startMore())
  }

  #giveBack(instance: Instance): void {
    if (instance.gone || instance.busy) return
    if (instance.folder.version !== this.#folder.version) {
      void instance.stop()
      return
    }
    const next = this.#waiting.shift()
    if (next) next.use(instance)
    else this.#idle.push({ instance, since: performance.now() })
  }

  #retire(): void {
    const tired = this.#idle.filter(({ since }) => performance.now() - since > restMs)
    for (const { instance } of tired.slice(0, this.#instances.length - 1)) {
      this.#idle = this.#idle.filter((idle) => idle.instance !== instance)
      void instance.stop()
    }
  }

  #drop(instance: Instance): void {
    this.#instances = this.#instances.filter((other) => other !== instance)
    this.#idle = this.#idle.filter((idle) => idle.instance !== instance)
    this.#startMore()
  }
}
