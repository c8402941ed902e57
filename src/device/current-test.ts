import { type Entry, forgetStored, readStored, store } from './storage'

const entry: Entry<string> = {
  key: 'current-test',
  version: 1,
  endsWithWindow: true,
  parse: (stored) => (typeof stored === 'string' && stored !== '' ? stored : null),
}

/** What a phone that refuses storage forgets with the program. */
let held: string | null = null

/**
 * Which self-test somebody is on. Held on the phone and not in the address: an address is written into histories,
 * shared links and logs, and would say what a person is asking about themselves. Held so that a reload stays on it, and
 * forgotten with the last page of it.
 */
export function chooseTest(scaleId: string): void {
  held = scaleId
  store(entry, scaleId)
}

export function currentTest(): string | null {
  return held ?? readStored(entry)
}

export function forgetTest(): void {
  held = null
  forgetStored(entry)
}

const pages = ['before-test', 'questionnaire', 'result']

/** A program killed in the middle of a self-test closes no page; `path` is where it was opened again. */
export function forgetTestUnlessOn(path: string): void {
  if (!pages.some((page) => path.includes(`resident/pages/${page}/`))) forgetTest()
}
