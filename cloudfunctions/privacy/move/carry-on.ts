import { daysOf } from '#core/content/retention'
import type { carryMoves } from '#core/contracts/privacy'
import { accept } from '#core/domain/decision'
import { joined } from '#core/domain/moving/joining'
import { ended, isGivenUp, type RecordMove, stateOf } from '#core/domain/moving/move'
import { QUIET } from '#core/domain/privacy/deletion'
import type { TidyingCall } from '../../_runtime/handle'
import { savePerson } from '../../_store/people'
import { findMove, saveMove } from '../../_store/record-moves'
import { type Both, begin, findBoth, isToBegin, tellNew } from './begin'
import { giveUp } from './give-up'
import { type Step, stepsFor } from './steps'

/** Steps of one run for one move, each a transaction of its own. */
const MOST = 60

export type Call = TidyingCall<typeof carryMoves>

interface Run {
  readonly done: number
  readonly finished: boolean
  /** What kept some of it from being moved, with which the others went on. */
  readonly failed: readonly unknown[]
}

/**
 * As much of one move as fits into a run. What is to be moved is looked for anew each time, so a run that was cut short is
 * gone on with. It ends once nothing was found for longer than any function lives.
 */
export async function carryMoveOn(call: Call, id: string): Promise<Run> {
  let run: Run
  try {
    run = await goOn(call, id)
  } catch (error) {
    run = { done: 0, finished: false, failed: [error] }
  }
  if (run.done > 0 || run.failed.length === 0) return run
  const move = await findMove(call.database, id)
  if (!move || !isGivenUp(move, call.clock())) return run
  return { ...run, finished: await giveUp(call, id) }
}

async function goOn(call: Call, id: string): Promise<Run> {
  const { database, clock } = call
  const move = await findMove(database, id)
  if (!move || move.ended) return { done: 0, finished: false, failed: [] }
  if (isToBegin(move, call.now)) await begin(call, id)
  else if (stateOf(move, call.now) === 'lapsed') await lapse(call, id)
  let done = 0
  const failed: unknown[] = []
  const underWay = await findMove(database, id)
  if (!underWay || stateOf(underWay, clock()) !== 'moving') return { done, finished: false, failed }
  if (underWay.decided?.as === 'halted') return { done, finished: await giveUp(call, id), failed }
  const steps = await stepsFor(call, underWay, MOST)
  for (const step of steps) {
    try {
      if (await take(call, id, step)) done += 1
    } catch (error) {
      failed.push(error)
    }
  }
  return { done, finished: steps.length === 0 && (await finish(call, id)), failed }
}

/** One thing, in a transaction of its own. */
async function take({ database, transaction, clock }: Call, id: string, { run }: Step): Promise<boolean> {
  const decision = await transaction<boolean, never>(async (documents) => {
    const standing = await findMove(documents, id)
    if (!standing || standing.ended || !standing.asked) return accept(false)
    const both = await findBoth(database, documents, standing)
    if (!(await run(documents, both))) return accept(false)
    await saveMove(documents, { ...standing, moved: standing.moved + 1, workedAt: clock() })
    return accept(true)
  })
  return decision.ok && decision.value
}

/** The keeper said nothing in time. */
async function lapse({ database, transaction, clock }: Call, id: string): Promise<void> {
  await transaction<null, never>(async (documents) => {
    const move = await findMove(documents, id)
    if (!move || stateOf(move, clock()) !== 'lapsed' || move.ended) return accept(null)
    await saveMove(documents, ended(move, 'lapsed', clock(), daysOf('record-move')))
    await tellNew(database, documents, move, clock())
    return accept(null)
  })
}

async function finish({ database, transaction, clock }: Call, id: string): Promise<boolean> {
  const decision = await transaction<boolean, never>(async (documents) => {
    const move = await findMove(documents, id)
    if (!move || stateOf(move, clock()) !== 'moving') return accept(false)
    const now = clock()
    const both = await findBoth(database, documents, move)
    if (both.from.appointments.length > 0 || now < move.workedAt + QUIET) {
      await saveMove(documents, { ...move, due: Math.max(now + QUIET / 4, move.workedAt + QUIET) })
      return accept(false)
    }
    await write(documents, move, both, now)
    return accept(true)
  })
  return decision.ok && decision.value
}

type Documents = Parameters<typeof saveMove>[0]

async function write(documents: Documents, move: RecordMove, { from, to }: Both, now: number): Promise<void> {
  const after = joined(from, to, move.id, now)
  await savePerson(documents, after.from)
  await savePerson(documents, after.to)
  await saveMove(documents, ended(move, 'moved', now, daysOf('record-move')))
}
