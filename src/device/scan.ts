import { readStored, store } from './storage'

/** The scene of the last code scanned on this phone: where somebody is likely to go. Null before the first scan. */
export function lastScene(): string | null {
  return readStored<string>('last-scene')
}

export function rememberScene(scene: string): void {
  store('last-scene', scene)
}
