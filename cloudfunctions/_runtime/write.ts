import type { AnyOperation } from '#core/contracts/operation'
import type { GateRefusal } from '#core/domain/access/gate-refusals'
import type { Grant } from '#core/domain/access/relations'
import type { Attempt } from '#core/domain/attempts/attempt'
import { countUse, meetAttempt, noteAttempt } from '#core/domain/attempts/ledger'
import { accept, type Decision, refuse } from '#core/domain/decision'
import type { Person } from '#core/domain/people/person'
import { type CivilDate, dateOf, type Instant } from '#core/domain/time'
import type { Database, Documents, Stored } from '../_store/database'
import { findCaller, leaveBehind, savePerson } from '../_store/people'
import { findStaff, touchStaff } from '../_store/staff'
import { grantsFor } from './admit'
import type { Caller } from './handle'
import type { TellUnseen } from './tell-unseen'

/** What holds while something is changed: read in the transaction that changes it. */
export interface Standing {
  /** Whoever calls. It is written back in any case, so nothing of theirs can happen twice at once. */
  readonly person: Person
  readonly now: Instant
  /** Of the roles the operation asks for; empty for a resident's. Whoever takes one away collides with this. */
  readonly grants: readonly Grant[]
  /** From which network they come, as wrong codes from there are counted; null where the platform names none. */
  readonly network: string | null
}

/** What was changed, and the person as they are afterwards. */
export interface Written<Value extends Stored> {
  readonly value: Value
  readonly person: Person
  /** It was so before: the attempt is noted, and not counted as one more change. */
  readonly already?: true
  /** They take back a yes they gave, which is counted where it is given: a no of theirs is refused for no limit. */
  readonly takesBack?: true
}

export interface Work<Value extends Stored, Refusal extends string> {
  /** The first time. May be run more than once until it goes through, and then has happened once. */
  first(documents: Documents, standing: Standing): Promise<Decision<Written<Value>, Refusal>>
  /** The same attempt once more: what has become of the document with this id since. */
  again(documents: Documents, id: string, standing: Standing): Promise<Decision<Value, Refusal>>
}

export type WriteRefusal = 'attempt-over' | 'too-many' | 'not-allowed' | 'being-deleted' | 'being-moved' | GateRefusal

export type Write = <Value extends Stored, Refusal extends string>(
  work: Work<Value, Refusal>,
) => Promise<Decision<Value, Refusal | WriteRefusal>>

type Gate = 'not-allowed' | GateRefusal

interface Writing {
  readonly operation: AnyOperation
  readonly attempt: Attempt
  readonly caller: Caller
  readonly database: Database
  readonly clock: () => Instant
  /** Of a desk: asked in the transaction, so that ending it and this change cannot both go through. */
  readonly still?: ((documents: Documents) => Promise<void>) | undefined
  /** Where there is something to tell beside what is written; asked once it is known what that is. */
  readonly beside?: () => TellUnseen | null
  /** By what tries from where they come are counted on a day; without it nothing is known of that. */
  readonly networkOn?: (day: CivilDate) => string | null
}

/**
 * Every change is an attempt of somebody, carried out at most once and answered again when it is sent again; it is
 * counted, and whoever makes it as staff still has the grant, and may act by it, when it is written.
 */
export function writer({ operation, attempt, caller, database, clock, still, beside, networkOn }: Writing): Write {
  if (!operation.write) throw new TypeError(`${operation.name} does not write`)
  const { name, access, perDay } = operation
  const asStaff = !access.includes('resident')

  /** Written on by what acts on it; what was done before is only told once more. */
  async function authorise(
    documents: Documents,
    now: Instant,
    acts: boolean,
  ): Promise<Decision<readonly Grant[], Gate>> {
    const record = await findStaff(documents, caller.ids)
    const grants = grantsFor(access, record, now)
    if (acts && grants.ok) await touchStaff(documents, record, now)
    return grants
  }

  return <Value extends Stored, Refusal extends string>(work: Work<Value, Refusal>) =>
    database.transaction<Value, Refusal | WriteRefusal>(async (documents) => {
      const now = clock()
      await still?.(documents)
      const { person, before } = await findCaller(documents, caller.ids, database)
      const met = meetAttempt(person, attempt, now)
      if (!met.ok) return met
      if (met.value === null && person.closing !== undefined) return refuse('being-deleted')
      if (met.value === null && person.moving !== undefined) return refuse('being-moved')
      const grants = asStaff ? await authorise(documents, now, met.value === null) : accept([])
      if (!grants.ok) return grants
      const standing = { person, now, grants: grants.value, network: networkOn?.(dateOf(now)) ?? null }
      if (met.value !== null) return work.again(documents, met.value, standing)

      const written = await work.first(documents, standing)
      if (!written.ok) return written
      const { value, already, takesBack } = written.value
      const told = (await beside?.()?.(documents, written.value.person, now)) ?? written.value.person
      const counted = already || takesBack ? accept(told) : countUse(told, name, perDay, now)
      if (!counted.ok) return counted
      const noted = noteAttempt(counted.value, { id: attempt.id, at: now, did: value.id })
      await savePerson(documents, { ...told, ...noted, since: person.since ?? now })
      if (before !== null) await leaveBehind(documents, before, person)
      return accept(value)
    })
}
