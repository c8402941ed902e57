import { accept } from '#core/domain/decision'
import type { Person } from '#core/domain/people/person'
import type { Instant } from '#core/domain/time'
import type { WaitingEntry } from '#core/domain/waitlist/entry'
import type { Reads } from '../_store/database'
import { describeOwn } from './view'

/** What a change of one's own entry answers with. */
export interface Changed {
  readonly id: string
  readonly entry: WaitingEntry
  readonly person: Person
  readonly now: Instant
}

export async function oneOf(database: Reads, { entry, person, now }: Changed) {
  const [described] = await describeOwn(database, [entry], person, now)
  if (!described) throw new Error('an entry without a description')
  return accept({ entry: described })
}
