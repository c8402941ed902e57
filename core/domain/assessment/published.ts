import type { Scale } from './scale'

/** What people are offered of all that was ever published: the newest version of each, in the order of the list. */
export function newestOf(published: readonly Scale[]): Scale[] {
  return published.filter((scale) => !published.some(({ id, version }) => id === scale.id && version > scale.version))
}

/** Without a version: the newest. */
export function findPublished(published: readonly Scale[], id: string, version?: number): Scale | undefined {
  const among = version === undefined ? newestOf(published) : published.filter((scale) => scale.version === version)
  return among.find((scale) => scale.id === id)
}
