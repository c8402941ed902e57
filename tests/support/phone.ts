/** A phone's storage as WeChat has it: what is not there reads as '', and what comes back is a copy. It may refuse. */
export class Phone {
  readonly #stored = new Map<string, string>()
  /** Full it takes nothing more, locked down nothing at all; and some take an entry and do not give it back. */
  refuses: 'nothing' | 'writing' | 'remembering' | 'everything' = 'nothing'

  getStorageSync(key: string): unknown {
    if (this.refuses === 'everything') throw new Error('getStorageSync:fail')
    return JSON.parse(this.#stored.get(key) ?? '""')
  }

  setStorageSync(key: string, value: unknown): void {
    if (this.refuses === 'writing' || this.refuses === 'everything') throw new Error('setStorageSync:fail')
    if (this.refuses === 'nothing') this.#stored.set(key, JSON.stringify(value))
  }

  removeStorageSync(key: string): void {
    if (this.refuses === 'everything') throw new Error('removeStorageSync:fail')
    this.#stored.delete(key)
  }

  /** All that lies on it, by key. */
  contents(): Record<string, unknown> {
    return Object.fromEntries([...this.#stored].map(([key, text]) => [key, JSON.parse(text)]))
  }

  /** Puts something there past the program, as an older one of it or another would have. */
  leave(key: string, value: unknown): void {
    this.#stored.set(key, JSON.stringify(value))
  }

  wipe(): void {
    this.#stored.clear()
    this.refuses = 'nothing'
  }
}

export const phone = new Phone()
