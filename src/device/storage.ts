import Taro from '@tarojs/taro'

/** Says whose the entries are where storage is shared with other sites of one origin (H5). */
const prefix = 'xinlin.'

/** One thing kept on this phone. What is found there is looked at before it is used: it may be of another program. */
export interface Entry<Value> {
  readonly key: string
  /** Raised when what is stored changes its shape or its meaning; older entries are then not read. */
  readonly version: number
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

/** Null when there is nothing of use, or when the phone refuses storage: all that is kept here may be missing. */
export function readStored<Value>({ key, version, parse }: Entry<Value>): Value | null {
  try {
    const stored: unknown = Taro.getStorageSync(prefix + key)
    if (stored === '' || stored === undefined || stored === null) return null
    if (isEnvelope(stored)) return stored.v === version ? parse(stored.value) : null
    return parse(stored)
  } catch {
    return null
  }
}

/** False when the phone refused, full or locked down; the caller decides whether that has to be said. */
export function store<Value>({ key, version }: Entry<Value>, value: Value): boolean {
  const envelope: Envelope = { v: version, value }
  try {
    Taro.setStorageSync(prefix + key, envelope)
    return true
  } catch {
    return false
  }
}

export function forgetStored({ key }: Pick<Entry<unknown>, 'key'>): void {
  try {
    Taro.removeStorageSync(prefix + key)
  } catch {
    // Nothing can be stored on this phone, so nothing is left behind.
  }
}

/**
 * Web build only, where several windows share one storage: another one changed the entry, or this one came to the front
 * and may have missed that. WeChat has one window.
 */
export function onStoredElsewhere({ key }: Pick<Entry<unknown>, 'key'>, listener: () => void): () => void {
  if (process.env.TARO_ENV !== 'h5') return () => undefined
  const changed = (event: StorageEvent) => {
    if (event.key === null || event.key === prefix + key) listener()
  }
  window.addEventListener('storage', changed)
  window.addEventListener('focus', listener)
  return () => {
    window.removeEventListener('storage', changed)
    window.removeEventListener('focus', listener)
  }
}
