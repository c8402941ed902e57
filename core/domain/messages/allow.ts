import type { Person } from '../people/person'
import type { Sealed } from '../privacy/sealed'
import type { Instant } from '../time'
import { type Leave, MOST_LEAVE, type Occasion, occasions } from './occasion'

/** Nothing of any, or so many of these. */
export const leaveWith = (some: Partial<Leave> = {}): Leave =>
  Object.fromEntries(occasions.map((one) => [one, some[one] ?? 0])) as Record<Occasion, number>

export const leaveOf = ({ messages }: Pick<Person, 'messages'>): Leave => messages?.left ?? leaveWith()

/** One more of each that was said yes to. */
export function allow(person: Person, said: readonly Occasion[], to: Sealed, at: Instant): Person {
  const left = { ...leaveOf(person) }
  for (const one of new Set(said)) left[one] = Math.min(MOST_LEAVE, left[one] + 1)
  return { ...person, messages: { to, left, at } }
}

/** None of these any more; where nothing else was allowed, nobody keeps where to. */
export function allowNone(person: Person, of: readonly Occasion[]): Person {
  const { messages, ...rest } = person
  if (!messages) return person
  const left = { ...messages.left }
  for (const one of of) left[one] = 0
  return occasions.every((one) => left[one] === 0) ? rest : { ...rest, messages: { ...messages, left } }
}
