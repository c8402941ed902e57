import type { Person } from '../people/person'
import type { Sealed } from '../privacy/sealed'
import type { Instant } from '../time'
import { type Leave, MOST_LEAVE, type Occasion } from './occasion'

const none: Leave = { 'day-before': 0, 'hour-before': 0, changed: 0 }

export const leaveOf = ({ messages }: Pick<Person, 'messages'>): Leave => messages?.left ?? none

/** One more of each that was said yes to. */
export function allow(person: Person, said: readonly Occasion[], to: Sealed, at: Instant): Person {
  const left = { ...leaveOf(person) }
  for (const one of new Set(said)) left[one] = Math.min(MOST_LEAVE, left[one] + 1)
  return { ...person, messages: { to, left, at } }
}

/** Nothing more is sent to them, and nobody keeps where to. */
export function allowNone({ messages: _, ...person }: Person): Person {
  return person
}
