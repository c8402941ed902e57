import { readStored, store } from './storage'

/**
 * Which self-test somebody is on. Held on the phone and not in the address: an address is written into histories,
 * shared links and logs, and would say what a person is asking about themselves.
 */
export function chooseTest(scaleId: string): void {
  store('current-test', scaleId)
}

export function currentTest(): string | null {
  return readStored<string>('current-test')
}
