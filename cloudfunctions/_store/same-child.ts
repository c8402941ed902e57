import { childrenKnownTo, idsOf } from '#core/domain/moving/family'
import { isNamedIn } from '#core/domain/moving/joining'
import type { Person } from '#core/domain/people/person'
import { listNaming } from './children'
import type { Reads } from './database'
import { asItLies } from './rows'

/** More than anybody is named in. */
const MOST = 200

/**
 * Whether any child's document says both, as whatever: guardian, the young person, who was taken off, who said yes once. Two
 * such people are of one family, so what one hides from the other would be opened by making them one.
 */
export async function areNamedTogether(database: Reads, from: Person, to: Person): Promise<boolean> {
  const [before, after] = [idsOf(from), idsOf(to)]
  const [theirs, ours] = await Promise.all([listNaming(database, before, MOST), listNaming(database, after, MOST)])
  if (theirs.some((id) => ours.includes(id))) return true
  // Of before there is no index of who is named.
  const listed = [...new Set([...theirs, ...ours, ...childrenKnownTo(from), ...childrenKnownTo(to)])]
  const found = await Promise.all(listed.map((id) => asItLies(database, 'children', id)))
  return found.some((one) => isNamedIn(one, before) && isNamedIn(one, after))
}
