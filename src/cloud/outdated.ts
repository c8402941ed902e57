/** What is told when a function and this program turn out to be of two releases. */
const told = new Set<() => void>()

/** The refusals that say so: an action that one of the two does not know, or a program from before answers were sealed. */
const outdated: readonly unknown[] = ['unknown-action', 'program-outdated']

export function onOutdated(tell: () => void): void {
  told.add(tell)
}

export function noteRefusal(refusal: unknown): void {
  if (outdated.includes(refusal)) for (const tell of told) tell()
}
