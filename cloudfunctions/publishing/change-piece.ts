import { type Desk, deskOf, isUnder, seesPiece } from '#core/domain/access/pieces'
import { accept, type Decision, type Refused, refuse } from '#core/domain/decision'
import type { Hand } from '#core/domain/publishing/changing'
import type { Piece } from '#core/domain/publishing/piece'
import type { StaffCaller } from '../_runtime/handle'
import type { Write } from '../_runtime/write'
import type { Documents, Reads } from '../_store/database'
import { listNodes } from '../_store/nodes'
import { findPiece, putPiece, putVersion } from '../_store/pieces'
import { bringToReaders } from './for-readers'
import { knownCollections, knownPiece } from './known-piece'
import { type Look, lookAt } from './look'
import { describePiece } from './view'

export interface Changing {
  readonly caller: StaffCaller
  readonly database: Reads
  readonly write: Write
}

/** What a change is decided by. */
export interface Ground {
  readonly hand: Hand
  readonly look: Look
  readonly desk: Desk
  readonly documents: Documents
}

/** Keeps a text that is new; and what an article read before anybody edited it, so that one can go back to it. */
export async function keepTexts(documents: Documents, before: Piece | null, after: Piece, by: string): Promise<void> {
  const [pieceId, at] = [after.id, after.changedAt]
  if (before?.revision === 0) await putVersion(documents, { pieceId, version: 0, text: before.text, by: 'program', at })
  if (after.version === before?.version) return
  await putVersion(documents, { pieceId, version: after.version, text: after.text, by, at })
}

/**
 * Changes a piece that is known, where the caller has to do with it. `who`: whether it takes an editor of its place. What is
 * looked at is read before; that it is what stands is told by the revision.
 */
export async function changePiece<Refusal extends string>(
  { pieceId, revision }: { readonly pieceId: string; readonly revision: number },
  { caller, database, write }: Changing,
  who: 'editor' | 'anybody',
  change: (found: Piece, ground: Ground) => Promise<Decision<Piece, Refusal>> | Decision<Piece, Refusal>,
  /** Asked of the text as it was read, before anything is written. */
  first: (read: Piece) => Promise<Decision<true, 'words-blocked'>> = async () => accept(true),
) {
  const [nodes, collections] = await Promise.all([listNodes(database), knownCollections(database)])
  const read = await knownPiece(database, pieceId, collections)
  if (!read) return refuse('piece-unknown')
  const look = await lookAt(read.text, database)
  const may = read.revision === revision ? await first(read) : accept(true as const)
  if (!may.ok) return may
  const decision = await write<Piece, Refusal | 'piece-unknown' | 'piece-changed' | 'not-allowed'>({
    async first(documents, { person, now, grants }) {
      const found = await knownPiece(documents, pieceId, collections)
      if (!found) return refuse('piece-unknown')
      const desk = deskOf(grants, nodes)
      const may = who === 'editor' ? isUnder(desk.edits, found.nodeId) : seesPiece(desk, found.nodeId)
      if (!may) return refuse('not-allowed')
      if (read.revision !== found.revision) return refuse('piece-changed')
      const hand = { ids: [person.id, ...caller.ids], at: now, revision }
      const changed = await change(found, { hand, look, desk, documents })
      if (!changed.ok) return changed
      await keepTexts(documents, found, changed.value, person.id)
      await putPiece(documents, changed.value)
      const brought = await bringToReaders(documents, { before: found, after: changed.value }, look, collections, now)
      // Only what is published can be one too many for a shelf; the operation that publishes says so.
      return brought.ok ? accept({ value: changed.value, person }) : (brought as Refused<string> as Refused<Refusal>)
    },
    async again(documents, id) {
      const found = await findPiece(documents, id)
      return found ? accept(found) : refuse('piece-unknown')
    },
  })
  if (!decision.ok) return decision
  return accept({ saved: describePiece(decision.value, deskOf(caller.grants, nodes), caller.ids) })
}
