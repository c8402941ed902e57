import { readStored, store } from './storage'

/** The scene of the last code scanned on this phone: where somebody is likely to go. Null before the first scan. */
export function lastScene(): string | null {
  return readStored<string>('last-scene')
}

export function rememberScene(scene: string): void {
  store('last-scene', scene)
}

/** WeChat hands the scene over percent-encoded; a broken escape is taken as it stands and will be unknown. */
export function readScene(param: string | undefined): string | null {
  if (!param) return null
  try {
    return decodeURIComponent(param)
  } catch {
    return param
  }
}
