import { forgetStored, readStored, store } from './storage'

/**
 * Which self-test somebody is on. Held on the phone and not in the address: an address is written into histories,
 * shared links and logs, and would say what a person is asking about themselves. Held so that a reload stays on it, and
 * forgotten with the last page of it.
 */
export function chooseTest(scaleId: string): void {
  store('current-test', scaleId)
}

export function currentTest(): string | null {
  return readStored<string>('current-test')
}

export function forgetTest(): void {
  forgetStored('current-test')
}

const pages = ['before-test', 'questionnaire', 'result']

/** A program killed in the middle of a self-test closes no page; `path` is where it was opened again. */
export function forgetTestUnlessOn(path: string): void {
  if (!pages.some((page) => path.includes(`resident/pages/${page}/`))) forgetTest()
}
