import { askMove, readKept } from '#core/contracts/privacy'
import { decideMove, requestMove } from '#core/contracts/records'
import { aCode, type RecordMove } from '#core/domain/moving/move'
import { codesOf } from '../../cloudfunctions/_runtime/one-time-code'
import { secretsOf } from '../../cloudfunctions/_runtime/private'
import { recordMoves } from '../../cloudfunctions/_store/record-moves'
import { noteAt } from '../../cloudfunctions/records/move-view'
import { aPerson, monday, mondayAt } from './makers'
import { aReason, aTelephoned } from './records'
import { runTimer } from './run-timer'
import { valueOf } from './value-of'
import { type Browser, functionEnv, type World } from './world'

/** Who lost their account, and who they are now. */
export const lost = 'sample-resident'
export const found = 'sample-resident-2'

/** What a site writes to ask for it: the record of who lost it is a booking of that Monday, with 云溪. */
export async function aMoveWish(world: World, now?: Browser) {
  const { date, code } = await aTelephoned(world, lost)
  const { code: moveCode } = valueOf(await (now ?? (await world.as(found))).call(askMove, {}))
  return { moveCode, date, code, proof: 'known-here', note: aReason } as const
}

/** Asked for by the care worker of the place. */
export async function aRequestedMove(world: World, now?: Browser) {
  const wish = await aMoveWish(world, now)
  return valueOf(await (await world.as('sample-care-worker')).call(requestMove, wish)).move
}

/** And said yes to by the keeper. */
export async function anApprovedMove(world: World) {
  const { id } = await aRequestedMove(world)
  const approved = { moveId: id, as: 'approved', words: '' } as const
  return valueOf(await (await world.as('sample-file-keeper')).call(decideMove, approved)).move
}

export const moveOf = async (browser: Browser) => valueOf(await browser.call(readKept, {})).move

/** Runs the job once, as its timer does. */
export async function carryOn(world: World) {
  const failure = await carryOnce(world)
  if (failure !== null) throw new Error(failure)
}

/** The same; null where it did all it could. */
export const carryOnce = (world: World): Promise<string | null> => runTimer(world, 'privacy', 'carryMoves')

/** One that was asked for at 晨光; as a document. */
export function aMove(
  change: Partial<RecordMove> & Pick<RecordMove, 'id' | 'toId'>,
  fromId = 'p1_lost',
  by = 'p1_asker',
) {
  const { id, toId } = change
  const record = { counsellorId: 'c-yunxi', date: monday, appointmentId: 'a1', code: 'K7QM', start: mondayAt(10) }
  const note = secretsOf(functionEnv).seal(noteAt(id), aReason)
  return recordMoves.document({
    ...aCode(id, toId, mondayAt(5)),
    asked: {
      ...{ fromId, by, role: 'care-worker', at: mondayAt(5), proof: 'known-here', note },
      ...{ siteId: 's-chenguang', record },
    },
    ...{ nodeId: 'n-chenguang', fromId, byId: by, due: mondayAt(5 + 14 * 24), goneAt: 8.64e15 },
    ...change,
  })
}

/** One of somebody’s that waits for its keeper, asked for by nobody here; and a code that somebody else may show. */
export async function plantMoves(world: World, fromId: string, as = 'planted'): Promise<void> {
  const [toId, another] = ['p1_mover', 'p1_moved_before']
  for (const id of [toId, another]) await world.put('people', aPerson({ id, since: mondayAt(-24) }))
  await world.put('record-moves', aMove({ id: `${as}-move`, toId: another }, fromId))
  const rowId = codesOf(functionEnv).rowOf('CDFGHJKMNPQT')
  await world.put('record-moves', recordMoves.document(aCode(rowId, toId, mondayAt(8))))
}
