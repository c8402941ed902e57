import { type Occasion, tell } from '#core/domain/inbox/entry'
import type { Person } from '#core/domain/people/person'
import type { Instant } from '#core/domain/time'
import type { Documents, Reads } from './database'
import { findPerson, savePerson } from './people'

/** Whoever acts: their own document is written at the end of what they do, and by nobody else before. */
interface Acting {
  readonly person: Person
  readonly ids: readonly string[]
}

interface Told extends Occasion {
  /** As the thing it is about names them, by a former id too. */
  readonly personId: string
  readonly at: Instant
}

/**
 * In the transaction that does what it tells of, where that writes nothing of the person else. Of whom nothing is stored
 * any more nothing is written. Answers with who acts as they are afterwards: what is one's own may be opened by oneself.
 */
export async function tellPerson(
  beside: Reads,
  documents: Documents,
  { person: acting, ids }: Acting,
  { personId, at, ...occasion }: Told,
): Promise<Person> {
  if (ids.includes(personId)) return tell(acting, occasion, at)
  const person = await findPerson(documents, [personId], beside)
  const told = person.since === null ? person : tell(person, occasion, at)
  if (told !== person) await savePerson(documents, told)
  return acting
}

/** Of staff, by a job: they have an inbox for what they answer for, also where nothing else of theirs is stored. */
export async function tellStaff(
  beside: Reads,
  documents: Documents,
  { personId, at, ...occasion }: Told,
): Promise<void> {
  const person = await findPerson(documents, [personId], beside)
  const told = tell(person, occasion, at)
  if (told !== person) await savePerson(documents, { ...told, since: person.since ?? at })
}
