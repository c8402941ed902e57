import { sampleOpenid } from '#core/content/sample/people'
import type { AnyOperation, InputOf } from '#core/contracts/operation'
import type { Attempt } from '#core/domain/attempts/attempt'
import type { Decision } from '#core/domain/decision'
import type { Handled } from '../../cloudfunctions/_runtime/handle'
import { personIdsOf } from '../../cloudfunctions/_runtime/identity'
import { newCode, newId } from '../../cloudfunctions/_runtime/ids'
import { writer } from '../../cloudfunctions/_runtime/write'
import type { Database, Documents, Reads } from '../../cloudfunctions/_store/database'
import { functionEnv } from './world'

/** Something done with the data of a world, from the first step to the last. */
export type Deed = (database: Database) => Promise<unknown>

/** Counts what is asked of a database, and lets something happen before one of the questions. */
export class Steps {
  count = 0

  constructor(private readonly before: { readonly step: number; readonly happens: () => Promise<unknown> } | null) {}

  private async ask<Answer>(question: () => Promise<Answer>): Promise<Answer> {
    this.count += 1
    if (this.before?.step === this.count) await this.before.happens()
    return question()
  }

  private reads(of: Reads): Reads {
    return {
      tellBadRow: (told) => of.tellBadRow(told),
      get: (...asked) => this.ask(() => of.get(...asked)),
      first: (...asked) => this.ask(() => of.first(...asked)),
      all: (...asked) => this.ask(() => of.all(...asked)),
    }
  }

  private documents(of: Documents): Documents {
    return {
      tellBadRow: (told) => of.tellBadRow(told),
      get: (...asked) => this.ask(() => of.get(...asked)),
      put: (...asked) => this.ask(() => of.put(...asked)),
      remove: (...asked) => this.ask(() => of.remove(...asked)),
    }
  }

  /** Every question asked through it is a step; so is the end of a transaction, before it is committed. */
  of(database: Database): Database {
    return {
      ...this.reads(database),
      transaction: (work) =>
        database.transaction(async (documents) => {
          const decision = await work(this.documents(documents))
          await this.ask(async () => undefined)
          return decision
        }),
    }
  }
}

/** Carries an operation that changes something out for a person, past the door that is the same for all of them. */
export function deed<Op extends AnyOperation>(
  handled: Handled,
  input: InputOf<Op>,
  who: { readonly name: string; readonly attempt: Attempt; readonly clock: () => number },
): (database: Database) => Promise<Decision<unknown, string>> {
  const ids = personIdsOf(sampleOpenid(who.name), functionEnv)
  const caller = { personId: ids[0], ids, grants: [] }
  const { operation, run } = handled
  return (database) => {
    const write = writer({ operation, attempt: who.attempt, caller, database, clock: who.clock })
    return run(input, { caller, database, now: who.clock(), newId, newCode, write })
  }
}
