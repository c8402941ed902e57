import * as z from 'zod/mini'
import { id, instant, name, upTo, version } from '#core/contracts/shapes'
import { hitAnswer, hitPlace, pieceReview, pieceText } from '#core/contracts/shapes/piece'
import {
  MOST_ANSWERS,
  MOST_DEEDS,
  MOST_VERSIONS,
  MOST_WRITERS,
  type Piece,
  type PieceState,
  type PieceVersion,
  pieceDeeds,
  pieceStates,
  readers,
  versionIdOf,
} from '#core/domain/publishing/piece'
import type { Instant } from '#core/domain/time'
import type { Documents, Gets, Reads } from './database'
import { cutPage, type Page, untilKey } from './page'
import { asItWas, type Migration, rowsOf } from './rows'

const inList = {
  id,
  nodeId: z.nullable(id),
  state: z.enum(pieceStates),
  text: pieceText,
  asks: z.enum(readers),
  writers: upTo(MOST_WRITERS, id),
  publishAt: z.nullable(instant),
  standing: z.nullable(z.object({ version, since: instant })),
  changedAt: instant,
}

/** Before it was noted what a reader had looked at: nobody can say that they did. */
const withSeen: Migration = (document) => {
  const { review } = document
  return review && typeof review === 'object' ? { ...document, review: { seen: [], ...review } } : document
}

export const pieces = rowsOf<Piece>(
  'pieces',
  z.object({
    ...inList,
    ...{ revision: version, version },
    answers: upTo(MOST_ANSWERS, z.object({ ...hitAnswer, by: id })),
    review: z.nullable(z.object({ ...pieceReview, by: id, seen: upTo(40, z.object(hitPlace)) })),
    deeds: upTo(MOST_DEEDS, z.object({ did: z.enum(pieceDeeds), by: id, at: instant })),
  }),
  [asItWas, withSeen],
)

const versions = rowsOf<PieceVersion>(
  'piece-versions',
  z.object({ id, pieceId: id, version, text: pieceText, by: id, at: instant }),
  [asItWas],
)

export const findPiece = (documents: Gets, pieceId: string): Promise<Piece | null> => pieces.own(documents, pieceId)

export const putPiece = (documents: Documents, piece: Piece): Promise<void> => pieces.put(documents, piece)

/** Of these, those that readers read. */
export async function findStanding(database: Reads, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const found = await standings.all(database, { among: { field: 'id', values: ids } })
  return new Set(found.flatMap(({ id: one, standing }) => (standing === null ? [] : [one])))
}

const standings = pieces.only<Pick<Piece, 'id' | 'standing'>>(z.object({ id, standing: inList.standing }), ['standing'])

/** With all its texts that are kept. */
export async function removePiece(documents: Documents, { id: pieceId, version: newest }: Piece): Promise<void> {
  const oldest = Math.max(0, newest - MOST_VERSIONS)
  for (let one = oldest; one <= newest; one += 1) await versions.remove(documents, versionIdOf(pieceId, one))
  await pieces.remove(documents, pieceId)
}

/** As a list shows them. */
export type ListedPiece = Pick<Piece, keyof typeof inList>

const listed = pieces.only<ListedPiece>(
  z.object(inList),
  Object.keys(inList).filter((field) => field !== 'id'),
)

const pageSize = 50

/** The last changed first. */
export async function listChanged(database: Reads, before?: Instant): Promise<Page<ListedPiece>> {
  const found = await listed.first(
    database,
    { range: { field: 'changedAt', until: untilKey(before) } },
    { field: 'changedAt', direction: 'desc', limit: pageSize + 1 },
  )
  const { rows, next } = cutPage(found, pageSize, ({ key }) => Number(key))
  return { rows: rows.flatMap(({ row }) => row ?? []), next }
}

export const isIn = (state: PieceState | undefined) => (piece: ListedPiece) =>
  state === undefined || piece.state === state

/** Those that should stand by now, the longest due first. */
export async function listDue(database: Reads, now: Instant, most: number): Promise<Piece[]> {
  const found = await pieces.first(
    database,
    { range: { field: 'publishAt', from: 1, until: now + 1 } },
    { field: 'publishAt', direction: 'asc', limit: most },
  )
  return found.flatMap(({ row }) => row ?? [])
}

/** Keeps a text, and lets the one go that is too old by now. */
export async function putVersion(documents: Documents, one: Omit<PieceVersion, 'id'>): Promise<void> {
  await versions.put(documents, { ...one, id: versionIdOf(one.pieceId, one.version) })
  const oldest = one.version - MOST_VERSIONS
  if (oldest >= 0) await versions.remove(documents, versionIdOf(one.pieceId, oldest))
}

export const findVersion = (documents: Gets, pieceId: string, number: number): Promise<PieceVersion | null> =>
  versions.own(documents, versionIdOf(pieceId, number))

/** A text that was kept, without the text. */
export type ListedVersion = Omit<PieceVersion, 'text'> & { readonly text: Pick<PieceVersion['text'], 'title'> }

const withoutText = versions.only<ListedVersion>(
  z.object({ id, pieceId: id, version, by: id, at: instant, text: z.object({ title: name }) }),
  ['pieceId', 'version', 'by', 'at', 'text'],
)

/** The newest first. */
export async function listVersions(database: Reads, pieceId: string): Promise<ListedVersion[]> {
  const found = await withoutText.all(database, { equals: { pieceId } })
  return found.sort((one, other) => other.version - one.version).slice(0, MOST_VERSIONS)
}
