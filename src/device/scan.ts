import { type Entry, readStored, store } from './storage'

const scanned: Entry<string> = {
  key: 'last-scene',
  version: 1,
  parse: (stored) => (typeof stored === 'string' && stored !== '' && stored.length <= 32 ? stored : null),
}

/** The scene of the last code scanned on this phone: where somebody is likely to go. Null before the first scan. */
export function lastScene(): string | null {
  return readStored(scanned)
}

export function rememberScene(scene: string): void {
  store(scanned, scene)
  for (const listener of listeners) listener()
}

const listeners = new Set<() => void>()

/** Calls back whenever a code's place was found, which may be after its page was left. Answers how to stop it. */
export function onScanned(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
