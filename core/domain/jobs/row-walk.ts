import { DAY, HOUR, type Instant } from '../time'

/** The newest version of each collection's documents, as a release knows them. */
export type Versions = Readonly<Record<string, number>>

/** What became of the documents of one collection, so far or altogether. */
interface Tallied {
  readonly began: Instant
  readonly seen: number
  /** Written in the newest shape. */
  readonly brought: number
  /** Left to the letter: they cannot be read, or could not be written. */
  readonly stuck: number
}

/** One collection: for which version it is walked, since when that is known, and the last walk through all of it. */
export interface WalkOf {
  readonly version: number
  readonly known: Instant
  readonly last: (Tallied & { readonly ended: Instant }) | null
}

/**
 * How far it is with bringing every document to the newest version. One document; what it says is true whenever the machine
 * stops, since looking at documents once more changes nothing.
 */
export interface RowWalk {
  readonly id: 'rows'
  readonly revision: number
  readonly collections: Readonly<Record<string, WalkOf>>
  /** The collection it is in, and the last id it has seen there; null where nothing is to be walked. */
  readonly pass: (Tallied & { readonly collection: string; readonly after: string | null }) | null
}

/**
 * So long an instance of a function may go on as it was started. It cannot read what is of a further version: until then
 * nothing is brought that nobody writes, and afterwards nobody writes what is of a former one.
 */
export const OLD_INSTANCES = HOUR
/** Where some are stuck it is looked again this often: somebody may have put them right. */
const AGAIN = DAY

/** What a release knows, and when it is. */
export interface Release {
  readonly versions: Versions
  readonly now: Instant
  /** `OLD_INSTANCES`, or none where all functions are replaced at once. */
  readonly wait: number
}

/**
 * Whether a newer release than this one has been at it: then this one is an instance that was started before, or was put
 * back. It does nothing, so that two releases do not undo each other. Collections it does not know say nothing.
 */
export const isOutdated = (walk: RowWalk | null, versions: Versions): boolean => newerIn(walk, versions).length > 0

const newerIn = (walk: RowWalk | null, versions: Versions): string[] =>
  Object.entries(walk?.collections ?? {}).flatMap(([name, { version }]) =>
    version > (versions[name] ?? version) ? [name] : [],
  )

/**
 * The collections in which a newer release than this one has begun to bring all documents along, or may any moment: this one would
 * read none of those. Where that has not begun yet, it lacks what the newer one wrote alone.
 */
export function lostTo(versions: Versions, walk: RowWalk, now: Instant): readonly string[] {
  const isBegun = (name: string, { known, last }: WalkOf) =>
    last !== null || walk.pass?.collection === name || now - known >= OLD_INSTANCES
  return newerIn(walk, versions).filter((name) => isBegun(name, walk.collections[name] as WalkOf))
}

/**
 * What there is to note of the versions of a release before anything else; null where all is known. Further ones are to be
 * walked for. A release that is outdated and still at work long after was put back, and writes in a former shape: so once
 * the newer one is there again, it looks again.
 */
export function withVersions(walk: RowWalk | null, { versions, now, wait }: Release): RowWalk | null {
  const known = walk?.collections ?? {}
  const further = Object.entries(versions).flatMap(([name, version]) =>
    (known[name]?.version ?? -1) < version ? [[name, { version, known: now, last: null }] as const] : [],
  )
  const late = newerIn(walk, versions).flatMap((name) => {
    const one = known[name]
    return one && one.known + wait <= now ? [[name, { ...one, known: now }] as const] : []
  })
  const changed = isOutdated(walk, versions) ? late : further
  if (changed.length === 0) return null
  const pass = changed.some(([name]) => name === walk?.pass?.collection) ? null : (walk?.pass ?? null)
  const collections = { ...known, ...Object.fromEntries(changed) }
  return { id: 'rows', revision: (walk?.revision ?? 0) + 1, collections, pass }
}

/** As it is to go on from. A collection that this release does not have is left to whoever has it. */
export function takeUp(walk: RowWalk, release: Release): RowWalk {
  if (walk.pass && walk.pass.collection in release.versions) return walk
  return { ...walk, pass: nextPass(walk.collections, release) }
}

function nextPass(collections: RowWalk['collections'], { versions, now, wait }: Release): RowWalk['pass'] {
  const next = Object.keys(versions).find((name) => {
    const one = collections[name]
    return one && one.known + wait <= now && (!isThrough(one, wait) || isToLookAgain(one, now))
  })
  return next === undefined ? null : { collection: next, after: null, began: now, seen: 0, brought: 0, stuck: 0 }
}

/** A walk that began while others may still have written in a former shape is followed by another one. */
const isThrough = ({ known, last }: WalkOf, wait: number): boolean => last !== null && last.began >= known + wait

const isToLookAgain = ({ last }: WalkOf, now: Instant): boolean =>
  last !== null && last.stuck > 0 && last.ended + AGAIN <= now

/** Whether every collection was walked for its version, so that nothing is of a former one but what is stuck. */
export const isAllThrough = ({ collections }: RowWalk, { versions, wait }: Release): boolean =>
  Object.keys(versions).every((name) => {
    const one = collections[name]
    return one !== undefined && isThrough(one, wait)
  })

/** What became of some documents, one after the other by their ids. */
export interface PageBrought {
  readonly lastId: string | null
  readonly seen: number
  readonly brought: number
  readonly stuck: number
  /** Nothing lies beyond them in this collection. */
  readonly isLast: boolean
}

export function withPage(walk: RowWalk, page: PageBrought, release: Release): RowWalk {
  const { pass } = walk
  const one = pass && walk.collections[pass.collection]
  if (!pass || !one) return walk
  const { collection, began } = pass
  const revision = walk.revision + 1
  const so = {
    began,
    seen: pass.seen + page.seen,
    brought: pass.brought + page.brought,
    stuck: pass.stuck + page.stuck,
  }
  if (!page.isLast) return { ...walk, revision, pass: { ...so, collection, after: page.lastId ?? pass.after } }
  const collections = { ...walk.collections, [collection]: { ...one, last: { ...so, ended: release.now } } }
  return { ...walk, revision, collections, pass: nextPass(collections, release) }
}

/** How many are stuck, by collection: of the walk that is under way, else of the last. */
export function stuckIn({ collections, pass }: RowWalk): readonly (readonly [collection: string, documents: number])[] {
  return Object.entries(collections).flatMap(([name, { last }]) => {
    const stuck = pass?.collection === name ? pass.stuck : (last?.stuck ?? 0)
    return stuck > 0 ? [[name, stuck] as const] : []
  })
}
