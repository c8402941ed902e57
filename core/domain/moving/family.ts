import type { Person } from '../people/person'

/** All that somebody's things may stand under. */
export const idsOf = ({ id, formerIds = [] }: Pick<Person, 'id' | 'formerIds'>): [string, ...string[]] => [
  id,
  ...formerIds,
]

/** Each child on somebody's list, and the one whose record is their own. */
export const childrenKnownTo = ({ others, asChild }: Pick<Person, 'others' | 'asChild'>): readonly string[] => [
  ...others.map(({ id }) => id),
  ...(asChild === undefined ? [] : [asChild]),
]
