import * as z from 'zod/mini'
import type { Conditions, Documents, Gets, Order, Raw, Reads, Stored } from './database'
import type { CollectionName } from './schema'

/**
 * A document of one version as the next one has it. A list may have read some of its fields alone, so it touches only
 * those it finds. What it throws at is a document that cannot be read.
 */
export type Migration = (document: Raw) => Raw

/** For a step that changed nothing but what the version counts. */
export const asItWas: Migration = (document) => document

/** A document that has to be whole is not: what is decided or written over by it stays undone. */
export class BadRow extends Error {
  override readonly name = 'BadRow'
  constructor(readonly collection: CollectionName) {
    super(`a document of ${collection} cannot be read`)
  }
}

interface Reading<Row> {
  /** Null for a document that cannot be read; that is told to the log. */
  read(told: Pick<Gets, 'tellBadRow'>, document: Raw): Row | null
}

/** Where a document may lie: inside a transaction or outside, and under which id. */
export type Place = readonly [documents: Gets, id: string]

/** Of what is told beside something else: null where it cannot be read, so that the other thing is done all the same. */
export async function orNull<Value>(reading: Promise<Value>): Promise<Value | null> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof BadRow) return null
    throw error
  }
}

export interface Rows<Row extends Stored> {
  /** For what is only shown: null where there is none, and where what there is cannot be read. */
  find(documents: Gets, id: string): Promise<Row | null>
  /** For what decides or is written back: null where there is none; one that cannot be read is thrown as `BadRow`. */
  own(documents: Gets, id: string): Promise<Row | null>
  /**
   * The first there is, in their order, as `own` has it. All are asked for at once, so no more than one place may be inside
   * a transaction.
   */
  ownFirst(places: readonly Place[]): Promise<Row | null>
  /** The same of these ids, outside of any transaction: one query. */
  ownAmong(database: Reads, ids: readonly string[]): Promise<Row | null>
  /** Writes it whole, in the newest shape. What could not be read again is not written: `BadRow`. */
  put(documents: Documents, row: Row): Promise<void>
  remove(documents: Documents, id: string): Promise<void>
  /** All that match and can be read. `instead` may give something for one that cannot. */
  all(database: Reads, conditions: Conditions, instead?: (document: Raw) => Row): Promise<Row[]>
  /** The first few of an order. A document that cannot be read is null, so that a page knows where it ended. */
  first(database: Reads, conditions: Conditions, order: Order): Promise<Read<Row>[]>
  /** Ids of the first few of an order, of those that cannot be read too: for whoever takes away what is over. */
  ids(database: Reads, conditions: Conditions, order: Order): Promise<string[]>
  /**
   * Removes what is over, if it still is when it is looked at again, whether or not it can be read: what could not be read
   * would else lie there for good, before all others. False where it stays.
   */
  clear(documents: Documents, id: string, isOver: (document: Raw) => boolean): Promise<boolean>
  /** The same documents read in part: the fields of `shape`, the others stay in the database. */
  only<Part extends Stored>(shape: z.ZodMiniType<Part>, fields: readonly string[]): Pick<Rows<Part>, 'all' | 'first'>
  /** Which one is written. */
  readonly version: number
  /** As a document is stored, for whoever writes past the functions. */
  document(row: Row): Stored & { readonly v: number }
}

export interface Read<Row> {
  readonly row: Row | null
  /** What it was sorted by, as it is stored. */
  readonly key: unknown
}

/** What documents of each collection look like, for tests that look at all of them. */
export const shapes = new Map<CollectionName, z.ZodMiniType>()

/** What became of a document that may be of a former version: `as-it-was` is one that there is no more, or that was written meanwhile. */
export type Brought = 'brought' | 'as-it-was' | 'cannot-be-read'

/** How documents of one collection come to the newest version when nobody writes them. */
export interface Bringing {
  /** The newest. */
  readonly version: number
  /** By its `v` alone. One that says nothing a version could be is for `bring` to tell; a newer one is not. */
  isFormer(document: Raw): boolean
  /**
   * In a transaction: reads it again and writes what was read. What its own writer works out besides (until when a person is due,
   * say) stays as the migration has it. What cannot be read stays, and is told to the log.
   */
  bring(documents: Documents, id: string): Promise<Brought>
}

/** Of the collections whose files are loaded: `every-row.ts` has all. */
export const bringings = new Map<CollectionName, Bringing>()

/**
 * A document as it lies there, for what has to reach those as well that cannot be read: a change of keys. Whoever takes it
 * writes back all of it.
 */
export const asItLies = (documents: Gets, collection: CollectionName, id: string): Promise<Raw | null> =>
  documents.get(collection, id)

export const putAsItLies = (documents: Documents, collection: CollectionName, document: Raw): Promise<void> =>
  documents.put(collection, document)

/** By their ids, those after `after`, whether or not they can be read; `fields`: these alone. */
export async function pageAsItLies(
  database: Reads,
  collection: CollectionName,
  after: string | null,
  size: number,
  fields?: readonly string[],
): Promise<Raw[]> {
  const beyond = { ...(after !== null && { range: { field: 'id', from: after } }), ...(fields && { fields }) }
  // What stands at `after` itself comes with it.
  const found = await database.first(collection, beyond, { field: 'id', direction: 'asc', limit: size + 1 })
  return found.filter(({ id }) => id !== after).slice(0, size)
}

/** How many come after `after`, by their ids. */
export const countBeyond = (database: Reads, collection: CollectionName, after: string | null): Promise<number> =>
  database.count(collection, after)

/** What the first release wrote says no version. Null for what cannot be one. */
const versionOf = ({ v = 0 }: Raw): number | null => (typeof v === 'number' && Number.isInteger(v) && v >= 0 ? v : null)

/** As far as there are migrations, each document is brought to the newest version when it is read. */
function reader<Row>(name: CollectionName, shape: z.ZodMiniType<Row>, migrations: readonly Migration[]): Reading<Row> {
  const newest = migrations.length
  return {
    read(told, document) {
      const v = versionOf(document)
      if (v === null || v > newest) {
        told.tellBadRow({ collection: name, id: document.id, field: 'v' })
        return null
      }
      try {
        const parsed = z.safeParse(
          shape,
          migrations.slice(v).reduce((older, migrate) => migrate(older), document),
        )
        if (parsed.success) return parsed.data
        // The field's own name and no deeper: below it stand keys that people's answers are under.
        told.tellBadRow({ collection: name, id: document.id, field: String(parsed.error.issues[0]?.path[0] ?? 'id') })
      } catch {
        told.tellBadRow({ collection: name, id: document.id, field: 'v' })
      }
      return null
    },
  }
}

/**
 * The documents of one collection. `shape` is what the newest version looks like, at least as strict as the answers
 * made of it; `migrations[n]` makes version n + 1 of version n, so their number is the version that is written.
 */
export function rowsOf<Row extends Stored>(
  name: CollectionName,
  shape: z.ZodMiniType<Row>,
  migrations: readonly [Migration, ...Migration[]],
): Rows<Row> {
  const whole = reader(name, shape, migrations)
  shapes.set(name, shape)

  function lists<One extends Stored>({ read }: Reading<One>, fields?: readonly string[]) {
    const asked = (conditions: Conditions) => (fields ? { ...conditions, fields: ['v', ...fields] } : conditions)
    return {
      async all(database: Reads, conditions: Conditions, instead?: (document: Raw) => One) {
        const documents = await database.all(name, asked(conditions))
        return documents.flatMap((document) => read(database, document) ?? instead?.(document) ?? [])
      },
      async first(database: Reads, conditions: Conditions, order: Order) {
        const documents = await database.first(name, asked(conditions), order)
        return documents.map((document) => ({ row: read(database, document), key: document[order.field] }))
      },
    }
  }

  function document(row: Row) {
    const parsed = z.safeParse(shape, row)
    if (!parsed.success) throw new BadRow(name)
    return { ...parsed.data, v: migrations.length }
  }

  function decided(told: Gets, found: Raw | null) {
    const row = found && whole.read(told, found)
    if (found && !row) throw new BadRow(name)
    return row
  }

  const own = async (documents: Gets, id: string) => decided(documents, await documents.get(name, id))

  const isFormer = (found: Raw) => (versionOf(found) ?? 0) < migrations.length
  bringings.set(name, {
    version: migrations.length,
    isFormer,
    async bring(documents, id) {
      const found = await documents.get(name, id)
      if (!found || !isFormer(found)) return 'as-it-was'
      const row = whole.read(documents, found)
      if (!row) return 'cannot-be-read'
      await documents.put(name, document(row))
      return 'brought'
    },
  })

  return {
    ...lists(whole),
    version: migrations.length,
    document,
    own,
    only: (part, fields) => lists(reader(name, part, migrations), fields),
    async find(documents, id) {
      const found = await documents.get(name, id)
      return found && whole.read(documents, found)
    },
    async ownFirst(places) {
      // What could not be read behind the one that is there hinders nobody, so each is waited for by itself.
      const asked = await Promise.allSettled(places.map(([documents, id]) => own(documents, id)))
      for (const one of asked) {
        if (one.status === 'rejected') throw one.reason
        if (one.value) return one.value
      }
      return null
    },
    async ownAmong(database, ids) {
      const found = await database.all(name, { among: { field: 'id', values: ids } })
      const first = ids.find((id) => found.some((one) => one.id === id))
      return decided(database, found.find(({ id }) => id === first) ?? null)
    },
    async put(documents, row) {
      await documents.put(name, document(row))
    },
    remove: (documents, id) => documents.remove(name, id),
    async ids(database, conditions, order) {
      const fields = [order.field]
      return (await database.first(name, { ...conditions, fields }, order)).map(({ id }) => id)
    },
    async clear(documents, id, isOver) {
      const found = await documents.get(name, id)
      if (!found || !isOver(found)) return false
      await documents.remove(name, id)
      return true
    },
  }
}
