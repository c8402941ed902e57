import Taro from '@tarojs/taro'

/** Says whose the entries are where storage is shared with other sites of one origin (H5). */
const prefix = 'xinlin.'

/** One thing kept on this phone. What is found there is looked at before it is used: it may be of another program. */
export interface Entry<Value> {
  readonly key: string
  /** Raised when what is stored changes its shape or its meaning; older entries are then not read. */
  readonly version: number
  /**
   * On the web it ends with the window: a browser may stand where anybody sits down at it. A phone is one's own, and
   * there it stays.
   */
  readonly endsWithWindow?: true
  /** Null for anything that is not whole. */
  readonly parse: (stored: unknown) => Value | null
}

/** How an entry lies on the phone. The first release stored the bare value; `parse` decides whether that still stands. */
interface Envelope {
  readonly v: number
  readonly value: unknown
}

function isEnvelope(stored: unknown): stored is Envelope {
  return typeof stored === 'object' && stored !== null && 'v' in stored && 'value' in stored
}

interface Shelf {
  get(key: string): unknown
  set(key: string, value: unknown): void
  remove(key: string): void
}

const onPhone: Shelf = {
  get: (key) => Taro.getStorageSync(key),
  set: (key, value) => Taro.setStorageSync(key, value),
  remove: (key) => Taro.removeStorageSync(key),
}

/**
 * As Taro puts things down on the web, but where they end with the window. Where an earlier release left them the next
 * one at this computer would find them: each touch clears that.
 */
const inWindow: Shelf = {
  get(key) {
    Taro.removeStorageSync(key)
    const text = window.sessionStorage.getItem(key)
    return text === null ? null : (JSON.parse(text) as { data: unknown }).data
  },
  set(key, value) {
    Taro.removeStorageSync(key)
    window.sessionStorage.setItem(key, JSON.stringify({ data: value }))
  },
  remove(key) {
    Taro.removeStorageSync(key)
    window.sessionStorage.removeItem(key)
  },
}

const shelfOf = ({ endsWithWindow }: Pick<Entry<unknown>, 'endsWithWindow'>): Shelf =>
  process.env.TARO_ENV === 'h5' && endsWithWindow ? inWindow : onPhone

/** Null when there is nothing of use, or when the phone refuses storage: all that is kept here may be missing. */
export function readStored<Value>(entry: Entry<Value>): Value | null {
  const { key, version, parse } = entry
  try {
    const stored = shelfOf(entry).get(prefix + key)
    if (stored === '' || stored === undefined || stored === null) return null
    if (isEnvelope(stored)) return stored.v === version ? parse(stored.value) : null
    return parse(stored)
  } catch {
    return null
  }
}

/** False when the phone refused, full or locked down; the caller decides whether that has to be said. */
export function store<Value>(entry: Entry<Value>, value: Value): boolean {
  const envelope: Envelope = { v: entry.version, value }
  try {
    shelfOf(entry).set(prefix + entry.key, envelope)
    return true
  } catch {
    return false
  }
}

export function forgetStored(entry: Pick<Entry<unknown>, 'key' | 'endsWithWindow'>): void {
  try {
    shelfOf(entry).remove(prefix + entry.key)
  } catch {
    // Nothing can be stored on this phone, so nothing is left behind.
  }
}
