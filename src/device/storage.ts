import Taro from '@tarojs/taro'

/** Says whose the entries are where storage is shared with other sites of one origin (H5). */
const prefix = 'xinlin.'

/** Null when there is nothing, or when the phone refuses storage: everything kept here must be able to be missing. */
export function readStored<Value>(key: string): Value | null {
  try {
    const value = Taro.getStorageSync(prefix + key)
    return value === '' || value === undefined ? null : (value as Value)
  } catch {
    return null
  }
}

/** False when the phone refused, full or locked down; the caller decides whether that has to be said. */
export function store(key: string, value: unknown): boolean {
  try {
    Taro.setStorageSync(prefix + key, value)
    return true
  } catch {
    return false
  }
}

export function forgetStored(key: string): void {
  try {
    Taro.removeStorageSync(prefix + key)
  } catch {
    // Nothing can be stored on this phone, so nothing is left behind.
  }
}
