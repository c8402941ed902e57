import { daysOf } from '#core/content/retention'
import { accept } from '#core/domain/decision'
import { tell } from '#core/domain/inbox/entry'
import { ended, type MovedKind, type RecordMove, stateOf } from '#core/domain/moving/move'
import { released } from '#core/domain/moving/releasing'
import type { Person } from '#core/domain/people/person'
import type { Instant } from '#core/domain/time'
import type { Documents, Reads } from '../../_store/database'
import { findPerson, savePerson } from '../../_store/people'
import { findMove, saveMove } from '../../_store/record-moves'
import { asItLies, BadRow, putAsItLies } from '../../_store/rows'
import type { Call } from './carry-on'
import { stepsFor } from './steps'

const MOST = 200

/** What was moved stays, the rest is named, and both accounts go on. True where it ended by this. */
export async function giveUp(call: Call, id: string): Promise<boolean> {
  const { database, transaction, clock } = call
  const seen = await findMove(database, id)
  if (!seen || seen.ended) return false
  const left = seen.begunAt === null ? [] : await whatIsLeft(call, seen)
  const decision = await transaction<boolean, never>(async (documents) => {
    const move = await findMove(documents, id)
    const now = clock()
    if (!move || move.ended || !move.asked) return accept(false)
    const hasBegun = move.begunAt !== null
    const as = hasBegun ? 'partly' : stateOf(move, now) === 'lapsed' ? 'lapsed' : 'unfit'
    await saveMove(documents, { ...ended(move, as, now, daysOf('record-move')), ...(hasBegun && { left }) })
    if (hasBegun) await letGo(database, documents, move, new Set(left), now)
    return accept(true)
  })
  return decision.ok && decision.value
}

/** None is named where nobody can read what the old account has. */
async function whatIsLeft(call: Call, move: RecordMove): Promise<MovedKind[]> {
  try {
    return [...new Set((await stepsFor(call, move, MOST)).map(({ kind }) => kind))]
  } catch {
    return []
  }
}

async function letGo(
  database: Reads,
  documents: Documents,
  { id, fromId, toId }: RecordMove,
  left: ReadonlySet<MovedKind>,
  now: Instant,
): Promise<void> {
  const [from, to] = [await readable(database, documents, fromId ?? ''), await readable(database, documents, toId)]
  const told = (one: Person) => tell(one, { kind: 'move-answered', ref: id }, now)
  if (from && to) {
    const after = released(from, to, left)
    await savePerson(documents, told(after.from))
    await savePerson(documents, told(after.to))
    return
  }
  for (const [personId, one] of [[fromId ?? '', from] as const, [toId, to] as const]) {
    if (!one) await letGoAsItLies(documents, personId)
    else {
      const { moving: _, ...free } = one
      await savePerson(documents, told(free))
    }
  }
}

async function readable(database: Reads, documents: Documents, personId: string): Promise<Person | null> {
  try {
    return await findPerson(documents, [personId], database)
  } catch (error) {
    if (error instanceof BadRow) return null
    throw error
  }
}

/** Whose document cannot be read is not held by this any longer, whatever else is wrong with it. */
async function letGoAsItLies(documents: Documents, personId: string): Promise<void> {
  const found = await asItLies(documents, 'people', personId)
  const there = typeof found?.nowAt === 'string' ? await asItLies(documents, 'people', found.nowAt) : found
  if (!there) return
  const { moving: _, ...free } = there
  await putAsItLies(documents, 'people', free as typeof there)
}
