import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import type { BadRowTold, Documents, Raw, Reads } from '../../../cloudfunctions/_store/database'
import { BadRow, type Migration, rowsOf } from '../../../cloudfunctions/_store/rows'

interface Shelf {
  readonly id: string
  readonly label: string
  readonly boards: number
}

const shape = z.object({ id: z.string(), label: z.string().check(z.maxLength(9)), boards: z.int() })
/** Version 0 said `title`, version 1 counted its boards by name. */
const renamed: Migration = ({ title, ...rest }) => (title === undefined ? rest : { ...rest, label: title })
const counted: Migration = ({ boards, ...rest }) =>
  boards === undefined ? rest : { ...rest, boards: (boards as string[]).length }
const shelves = rowsOf<Shelf>('nodes', shape, [renamed, counted])

const old: Raw = { id: 'a', title: 'oak', boards: ['top', 'low'] }
const newer: Raw = { id: 'b', v: 1, label: 'ash', boards: ['top'] }
const newest: Raw = { id: 'c', v: 2, label: 'fir', boards: 3 }

/** A database of these documents; notes what it was told and what was written. */
function holding(...documents: readonly Raw[]) {
  const told: BadRowTold[] = []
  const written: unknown[] = []
  const asked: unknown[] = []
  const database: Reads & Documents = {
    get: async (_, id) => documents.find((one) => one.id === id) ?? null,
    put: async (_, document) => void written.push(document),
    remove: async () => undefined,
    tellBadRow: (one) => void told.push(one),
    count: async () => documents.length,
    all: async (_, conditions) => {
      asked.push(conditions)
      return [...documents]
    },
    first: async (_, conditions) => {
      asked.push(conditions)
      return [...documents]
    },
  }
  return { database, told, written, asked }
}

const bad: readonly (readonly [string, Raw, string])[] = [
  ['a field gone', { id: 'x', v: 2, boards: 3 }, 'label'],
  ['a field of another type', { id: 'x', v: 2, label: 'oak', boards: 'three' }, 'boards'],
  ['a text longer than any', { id: 'x', v: 2, label: 'x'.repeat(10), boards: 3 }, 'label'],
  ['the shape of an older version than it says', { id: 'x', v: 2, title: 'oak', boards: 3 }, 'label'],
  ['a newer version than is known here', { id: 'x', v: 3, label: 'oak', boards: 3 }, 'v'],
  ['a version before the first', { id: 'x', v: -1, label: 'oak', boards: 3 }, 'v'],
  ['a version between two', { id: 'x', v: 1.5, label: 'oak', boards: 3 }, 'v'],
  ['a version in words', { id: 'x', v: '2', label: 'oak', boards: 3 }, 'v'],
  ['no version where there is one', { id: 'x', v: null, label: 'oak', boards: 3 }, 'v'],
  ['something its migration breaks at', { id: 'x', v: 1, label: 'oak', boards: null }, 'v'],
]

describe('a document', () => {
  it.each([
    ['of the first release', old, { id: 'a', label: 'oak', boards: 2 }],
    ['of the version before', newer, { id: 'b', label: 'ash', boards: 1 }],
    ['of this version', newest, { id: 'c', label: 'fir', boards: 3 }],
    ['with more than is known of', { ...newest, polish: 'wax' }, { id: 'c', label: 'fir', boards: 3 }],
  ])('%s is read as this version has it', async (_, document, row) => {
    const { database, told, written } = holding(document)
    expect(await shelves.find(database, row.id)).toEqual(row)
    expect(await shelves.own(database, row.id)).toEqual(row)
    expect([told, written]).toEqual([[], []])
  })

  it('is written in the newest shape, its version in it', async () => {
    const { database, written } = holding(old)
    const row = await shelves.own(database, 'a')
    await shelves.put(database, row as Shelf)
    expect(written).toEqual([{ id: 'a', v: 2, label: 'oak', boards: 2 }])
  })

  it('that could not be read again is not written', async () => {
    const { database, written } = holding()
    await expect(shelves.put(database, { id: 'a', label: 'x'.repeat(10), boards: 2 })).rejects.toThrow(BadRow)
    expect(() => shelves.document({ id: 'a', label: 'oak', boards: 0.5 })).toThrow(BadRow)
    expect(written).toEqual([])
  })

  it('that is not there is null either way', async () => {
    const { database, told } = holding()
    expect([await shelves.find(database, 'a'), await shelves.own(database, 'a')]).toEqual([null, null])
    expect(told).toEqual([])
  })

  it.each(bad)('with %s is missing where it is shown, and a fault where it decides', async (_, document, field) => {
    const { database, told } = holding(document)
    expect(await shelves.find(database, 'x')).toBeNull()
    await expect(shelves.own(database, 'x')).rejects.toThrow(BadRow)
    expect(told).toEqual(Array(2).fill({ collection: 'nodes', id: 'x', field }))
  })

  it('is a fault that says nothing of what it holds or whose it is', async () => {
    const { database } = holding({ id: 'secret-id', v: 2, label: 7, boards: 'secret' })
    const fault = await shelves.own(database, 'secret-id').catch((error: unknown) => String(error))
    expect(fault).toBe('BadRow: a document of nodes cannot be read')
  })
})

describe('a list', () => {
  it.each(bad)('with one that has %s has the others', async (_, document, field) => {
    const { database, told } = holding(old, document, newest)
    const rows = [
      { id: 'a', label: 'oak', boards: 2 },
      { id: 'c', label: 'fir', boards: 3 },
    ]
    expect(await shelves.all(database, {})).toEqual(rows)
    const order = { field: 'id', direction: 'asc', limit: 9 } as const
    expect(await shelves.first(database, {}, order)).toEqual([
      { row: rows[0], key: 'a' },
      { row: null, key: 'x' },
      { row: rows[1], key: 'c' },
    ])
    expect(told).toEqual(Array(2).fill({ collection: 'nodes', id: 'x', field }))
  })

  it('may have something instead of one that cannot be read', async () => {
    const { database } = holding({ id: 'x', v: 9 }, newest)
    const instead = ({ id }: Raw) => ({ id, label: '', boards: 0 })
    expect(await shelves.all(database, {}, instead)).toEqual([
      { id: 'x', label: '', boards: 0 },
      { id: 'c', label: 'fir', boards: 3 },
    ])
  })

  it('of some fields asks for these and the version alone, and brings old ones forward too', async () => {
    const labels = shelves.only(z.pick(shape, { id: true, label: true }), ['title', 'label'])
    const { database, asked } = holding({ id: 'a', title: 'oak' }, { id: 'c', v: 2, label: 'fir' })
    expect(await labels.all(database, { equals: { id: 'a' } })).toEqual([
      { id: 'a', label: 'oak' },
      { id: 'c', label: 'fir' },
    ])
    expect(asked).toEqual([{ equals: { id: 'a' }, fields: ['v', 'title', 'label'] }])
  })
})
