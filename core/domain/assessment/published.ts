import { accept, type Decision, refuse } from '../decision'
import { lackingIn, type PassportPart } from './passport'
import type { AnyScale, Scale } from './scale'

type Edition = Pick<AnyScale, 'id' | 'version'>

/** What people are offered of all that was ever published: the newest version of each, in the order of the list. */
export function newestOf<Kind extends Edition>(published: readonly Kind[]): Kind[] {
  return published.filter((scale) => !published.some(({ id, version }) => id === scale.id && version > scale.version))
}

/** Without a version: the newest. */
export function findPublished<Kind extends Edition>(
  published: readonly Kind[],
  id: string,
  version?: number,
): Kind | undefined {
  const among = version === undefined ? newestOf(published) : published.filter((scale) => scale.version === version)
  return among.find((scale) => scale.id === id)
}

export type PassportRefusal = `passport-lacks-${PassportPart}`

/** Lets a scale out to people, if its passport is whole; else names the first part it lacks. */
export function publish(scale: Scale): Decision<Scale, PassportRefusal> {
  const [lacking] = lackingIn(scale.passport)
  return lacking === undefined ? accept(scale) : refuse(`passport-lacks-${lacking}`)
}
