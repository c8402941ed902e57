import { sampleOpenid } from '#core/content/sample/people'
import type { AnyOperation, InputOf } from '#core/contracts/operation'
import type { Grant } from '#core/domain/access/relations'
import type { Decision } from '#core/domain/decision'
import { accept } from '#core/domain/decision'
import type { Handled } from '../../cloudfunctions/_runtime/handle'
import { marksOf, personIdsOf } from '../../cloudfunctions/_runtime/identity'
import { newCode, newId } from '../../cloudfunctions/_runtime/ids'
import { codesOf } from '../../cloudfunctions/_runtime/one-time-code'
import { secretsOf } from '../../cloudfunctions/_runtime/private'
import { noTally } from '../../cloudfunctions/_runtime/tally'
import { writer } from '../../cloudfunctions/_runtime/write'
import type { Database, Documents, Reads } from '../../cloudfunctions/_store/database'
import { anAttempt, functionEnv } from './world'

/** Something done with the data of a world, from its first question to its last. */
export type Deed = (database: Database) => Promise<Decision<unknown, string>>

/**
 * A database of which each question is a step, and so is the end of a transaction before it is committed. Something else
 * may be made to happen before one of them: once, the first time it is reached.
 */
export function inSteps(database: Database, at?: { readonly step: number; readonly happens: () => Promise<unknown> }) {
  let count = 0
  async function step<Answer>(question: () => Promise<Answer>): Promise<Answer> {
    count += 1
    if (count === at?.step) await at.happens()
    return question()
  }
  const gets = (of: Pick<Reads, 'get' | 'tellBadRow'>) => ({
    get: ((...asked) => step(() => of.get(...asked))) as Reads['get'],
    tellBadRow: of.tellBadRow,
  })
  const documentsOf = (of: Documents): Documents => ({
    ...gets(of),
    put: (...asked) => step(() => of.put(...asked)),
    remove: (...asked) => step(() => of.remove(...asked)),
  })
  const stepped: Database = {
    ...gets(database),
    first: (...asked) => step(() => database.first(...asked)),
    all: (...asked) => step(() => database.all(...asked)),
    count: (...asked) => step(() => database.count(...asked)),
    transaction: (work) =>
      database.transaction(async (documents) => {
        const decision = await work(documentsOf(documents))
        await step(async () => undefined)
        return decision
      }),
  }
  return { database: stepped, steps: () => count }
}

/** Carries an operation that changes something out for a person, as one attempt of theirs. */
export function deedOf<Op extends AnyOperation>(
  handled: Handled & { readonly operation: Op },
  input: InputOf<Op>,
  { name, now, grants = [] }: { readonly name: string; readonly now: number; readonly grants?: readonly Grant[] },
): Deed {
  const ids = personIdsOf(sampleOpenid(name), functionEnv)
  const caller = { personId: ids[0], ids, grants }
  const attempt = anAttempt(now)
  return (database) => {
    const clock = () => now
    const write = writer({ operation: handled.operation, attempt, caller, database, clock })
    const { transaction } = database
    const given = {
      caller,
      database,
      secrets: secretsOf(functionEnv),
      codes: codesOf(functionEnv),
      now,
      askedAt: now,
      newId,
      newCode,
    }
    return handled.run(input, {
      ...given,
      write,
      transaction,
      clock,
      tally: noTally,
      attempt,
      sealAddress: (at) => secretsOf(functionEnv).seal(at, sampleOpenid(name)),
      markOf: marksOf(sampleOpenid(name), functionEnv),
      checkWords: async () => accept(true),
    })
  }
}

/**
 * Begins a deed and comes back when it is done or has met somebody: what another transaction has written already it can
 * only wait for. `done` is when it is done in any case.
 */
export async function begin(deed: Deed, database: Database): Promise<{ readonly done: Promise<unknown> }> {
  let tries = 0
  let meets = () => {}
  const met = new Promise<void>((resolve) => {
    meets = resolve
  })
  const done = deed({
    ...database,
    transaction: (work) =>
      database.transaction((documents) => {
        tries += 1
        if (tries > 1) meets()
        return work(documents)
      }),
  })
  await Promise.race([done, met])
  return { done }
}
