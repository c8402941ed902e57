import { refuse } from './async-api'
import type { WxParts } from './parts'

/** WeChat's limits: for one key, and for a program on one phone. */
const keyLimitBytes = 1024 * 1024
const totalLimitBytes = 10 * 1024 * 1024

/** Key-value storage of one program on this browser; in memory where the browser has none. */
export class ProgramStorage {
  private readonly memory = new Map<string, string>()

  constructor(
    private readonly prefix: string,
    private readonly kept: Storage | undefined,
  ) {}

  get(key: string): unknown {
    const text = this.kept ? this.kept.getItem(this.prefix + key) : (this.memory.get(key) ?? null)
    return text === null ? undefined : (JSON.parse(text) as { value: unknown }).value
  }

  set(key: string, value: unknown): void {
    if (typeof key !== 'string' || key === '')
      throw refuse('parameter error: parameter.key should be a non-empty String')
    const text = JSON.stringify({ value: value ?? null })
    if (text.length > keyLimitBytes) throw refuse('entry size limit reached')
    if (this.bytes() + text.length > totalLimitBytes) throw refuse('exceed storage max size 10Mb')
    if (this.kept) this.kept.setItem(this.prefix + key, text)
    else this.memory.set(key, text)
  }

  remove(key: string): void {
    this.kept?.removeItem(this.prefix + key)
    this.memory.delete(key)
  }

  clear(): void {
    for (const key of this.keys()) this.remove(key)
  }

  keys(): string[] {
    if (!this.kept) return [...this.memory.keys()]
    return Object.keys(this.kept)
      .filter((one) => one.startsWith(this.prefix))
      .map((one) => one.slice(this.prefix.length))
  }

  bytes(): number {
    if (!this.kept) return [...this.memory.values()].reduce((sum, one) => sum + one.length, 0)
    return this.keys().reduce((sum, key) => sum + (this.kept?.getItem(this.prefix + key)?.length ?? 0), 0)
  }
}

export function storageApis({ storage, api }: WxParts) {
  const info = () => ({
    keys: storage.keys(),
    currentSize: Math.ceil(storage.bytes() / 1024),
    limitSize: totalLimitBytes / 1024,
  })
  const sync = (name: string, work: () => unknown) => {
    try {
      return work()
    } catch (thrown) {
      const { refused } = thrown as { refused?: string }
      throw new Error(`${name}:fail ${refused ?? String(thrown)}`)
    }
  }
  return {
    getStorageSync: (key: string) => storage.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => sync('setStorageSync', () => storage.set(key, value)),
    removeStorageSync: (key: string) => storage.remove(key),
    clearStorageSync: () => storage.clear(),
    getStorageInfoSync: info,
    getStorage: api('getStorage', ({ key }: { key: string }) => {
      const data = storage.get(key)
      if (data === undefined) throw refuse('data not found')
      return { data }
    }),
    setStorage: api('setStorage', ({ key, data }: { key: string; data: unknown }) => storage.set(key, data)),
    removeStorage: api('removeStorage', ({ key }: { key: string }) => storage.remove(key)),
    clearStorage: api('clearStorage', () => storage.clear()),
    getStorageInfo: api('getStorageInfo', info),
  }
}
