import { daysOf } from '#core/content/retention'
import type { carryOut } from '#core/contracts/privacy'
import { accept } from '#core/domain/decision'
import { counted, type DeletedKind, type Deletion, NEVER, QUIET } from '#core/domain/privacy/deletion'
import { DAY } from '#core/domain/time'
import type { TidyingCall } from '../_runtime/handle'
import type { Documents } from '../_store/database'
import { findDeletion, saveDeletion } from '../_store/deletions'
import { readStored, removePerson } from '../_store/people'
import { deedsFor, hasOpen } from './deeds'

/** Deeds of one run for one person, each a transaction of its own. */
const MOST = 60

export type Call = TidyingCall<typeof carryOut>

/** One thing to do: says what it counts as, or null where by now nothing was to be done. */
export interface Deed {
  readonly kind: DeletedKind | null
  act(documents: Documents, deletion: Deletion): Promise<Partial<Deletion> | null>
}

/**
 * As much of one deletion as fits into a run. What is to be done is looked for anew each time, so a run that was cut short
 * is gone on with; each deed is counted in the writing that does it. The person's own document goes last, once nothing was
 * found for longer than any function lives.
 */
export async function goOn(call: Call, id: string): Promise<{ readonly done: number; readonly finished: boolean }> {
  const { database, transaction, clock } = call
  const deletion = await findDeletion(database, id)
  if (!deletion || deletion.finishedAt !== null) return { done: 0, finished: false }
  let done = 0
  const deeds = await deedsFor(call, deletion, MOST)
  for (const { kind, act } of deeds) {
    const decision = await transaction<boolean, never>(async (documents) => {
      const standing = await findDeletion(documents, id)
      if (!standing || standing.finishedAt !== null) return accept(false)
      const change = await act(documents, standing)
      if (!change) return accept(false)
      const counts = kind === null ? standing.done : counted(standing.done, kind)
      await saveDeletion(documents, { ...standing, done: counts, workedAt: clock(), ...change })
      return accept(true)
    })
    if (decision.ok && decision.value) done += 1
  }
  const finished = deeds.length === 0 && (await finish(call, id))
  return { done, finished }
}

async function finish({ transaction, clock }: Call, id: string): Promise<boolean> {
  const decision = await transaction<boolean, never>(async (documents) => {
    const deletion = await findDeletion(documents, id)
    if (!deletion || deletion.finishedAt !== null) return accept(false)
    const now = clock()
    const person = await readStored(documents, id)
    const waits = person && hasOpen(person)
    if (waits || now < deletion.workedAt + QUIET) {
      await saveDeletion(documents, { ...deletion, due: Math.max(now + QUIET / 4, deletion.workedAt + QUIET) })
      return accept(false)
    }
    for (const one of deletion.ids) await removePerson(documents, one)
    await saveDeletion(documents, {
      ...deletion,
      ...{ ids: [], as: null, childIds: [], finishedAt: now, due: NEVER, goneAt: now + daysOf('deletion') * DAY },
    })
    return accept(true)
  })
  return decision.ok && decision.value
}
