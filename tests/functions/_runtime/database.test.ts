import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { accept, refuse } from '#core/domain/decision'
import { openDatabase } from '../../../cloudfunctions/_runtime/database'
import type { WxDatabase } from '../../../cloudfunctions/_runtime/wx'
import type { Conditions, Database, Key, Stored } from '../../../cloudfunctions/_store/database'
import { aWorld } from '../../support/a-world'

const world = aWorld()
let database: Database
beforeAll(async () => {
  database = await world.database()
})

interface Row extends Stored {
  readonly personId: string
  readonly start: number
}
const rows: readonly Row[] = [10, 20, 30, 40].map((start) => ({ id: `r${start}`, personId: 'p1', start }))
const other: Row = { id: 'r25', personId: 'p2', start: 25 }
beforeEach(() => world.add('appointments', [...rows, other]))

const all = async (conditions: Conditions) => (await database.all('appointments', conditions)).map(({ id }) => id)
const first = async (conditions: Conditions, direction: 'asc' | 'desc', limit = 100) =>
  (await database.first('appointments', conditions, { field: 'start', direction, limit })).map(({ id }) => id)

describe('a condition', () => {
  it.each<[string, unknown]>([
    ['an operator', { $ne: null }],
    ['an operator by its name in the SDK', { operator: 'neq' }],
    ['an empty object, which is every document', {}],
    ['a list', ['p1']],
    ['a regular expression', /./],
    ['nothing, which is no condition', undefined],
    ['a function', () => true],
    ['a date', new Date()],
  ])('does not compare with %s, wherever it stands', async (_, value) => {
    const key = value as Key
    const order = { field: 'start', direction: 'asc', limit: 100 } as const
    for (const conditions of [
      { equals: { personId: key } },
      { equals: { personId: 'p1', start: key } },
      { among: { field: 'personId', values: ['p1', key as string] } },
    ]) {
      await expect(database.all('appointments', conditions)).rejects.toThrow(TypeError)
      await expect(database.first('appointments', conditions, order)).rejects.toThrow(TypeError)
    }
  })

  it.each<[string, unknown]>([
    ['an operator', { $gt: 0 }],
    ['a list', [0]],
  ])('does not begin or end a range with %s', async (_, value) => {
    for (const range of [
      { field: 'start', from: value as number },
      { field: 'start', until: value as number },
    ]) {
      await expect(database.all('appointments', { range })).rejects.toThrow(TypeError)
    }
  })

  it.each<[string, Conditions, readonly string[]]>([
    ['none: every document', {}, ['r10', 'r20', 'r25', 'r30', 'r40']],
    ['one field', { equals: { personId: 'p1' } }, ['r10', 'r20', 'r30', 'r40']],
    ['two fields', { equals: { personId: 'p1', start: 20 } }, ['r20']],
    ['the id', { equals: { id: 'r25' } }, ['r25']],
    ['one of several', { among: { field: 'personId', values: ['p2', 'p3'] } }, ['r25']],
    ['one of several ids', { among: { field: 'id', values: ['r40', 'r10', 'gone'] } }, ['r10', 'r40']],
    ['one of none', { among: { field: 'personId', values: [] } }, []],
    ['from here on, included', { range: { field: 'start', from: 25 } }, ['r25', 'r30', 'r40']],
    ['until there, excluded', { range: { field: 'start', until: 25 } }, ['r10', 'r20']],
    ['from here until there', { range: { field: 'start', from: 20, until: 30 } }, ['r20', 'r25']],
    ['from 0 on', { range: { field: 'start', from: 0 } }, ['r10', 'r20', 'r25', 'r30', 'r40']],
    ['a range of ids', { range: { field: 'id', from: 'r2', until: 'r3' } }, ['r20', 'r25']],
    ['a range that does not end', { range: { field: 'start' } }, ['r10', 'r20', 'r25', 'r30', 'r40']],
    [
      'all of these together',
      {
        equals: { personId: 'p1' },
        among: { field: 'id', values: ['r10', 'r20', 'r25'] },
        range: { field: 'start', from: 20 },
      },
      ['r20'],
    ],
  ])('finds %s', async (_, conditions, ids) => {
    expect(await all(conditions)).toEqual(ids)
    expect(await first(conditions, 'asc')).toEqual(ids)
    expect(await first(conditions, 'desc')).toEqual([...ids].reverse())
  })
})

describe('what is read', () => {
  it('is nothing, and nothing is asked, where one of none is wanted', async () => {
    const unreachable = { collection: () => expect.unreachable('it was asked') } as unknown as WxDatabase
    const wanted = { among: { field: 'personId', values: [] } }
    expect(await openDatabase(unreachable).all('appointments', wanted)).toEqual([])
  })

  it('is the first few in the order asked for', async () => {
    expect(await first({}, 'asc', 2)).toEqual(['r10', 'r20'])
    expect(await first({}, 'desc', 2)).toEqual(['r40', 'r30'])
  })

  it('is the fields asked for and the id, and no other leaves the database', async () => {
    const conditions = { equals: { id: 'r10' }, fields: ['start'] }
    const order = { field: 'start', direction: 'asc', limit: 1 } as const
    expect(await database.all('appointments', conditions)).toEqual([{ id: 'r10', start: 10 }])
    expect(await database.first('appointments', conditions, order)).toEqual([{ id: 'r10', start: 10 }])
    expect(await database.all('appointments', { equals: { id: 'r10' } })).toEqual([rows[0]])
  })

  it('is all there is when that is more than one read returns, each once, by ascending id', async () => {
    const many = Array.from({ length: 2_000 }, (_, at) => ({ id: `m${10_000 + at}`, personId: 'many', start: -at }))
    await world.add('appointments', many)
    expect(await all({ equals: { personId: 'many' } })).toEqual(many.map(({ id }) => id))
    const ids = many.slice(500, 1_500).map(({ id }) => id)
    expect(await all({ among: { field: 'id', values: ids } })).toEqual(ids)
  })
})

describe('a document', () => {
  const put = (document: object) =>
    database.transaction(async (documents) => accept(await documents.put('appointments', document as Stored)))

  it('is null where there is none, and comes whole where there is one', async () => {
    expect(await database.get('appointments', 'gone')).toBeNull()
    expect(await database.get('appointments', 'r25')).toEqual(other)
  })

  it('is written whole: what it had before is gone', async () => {
    await put({ id: 'r25', note: 'new' })
    expect(await database.get('appointments', 'r25')).toEqual({ id: 'r25', note: 'new' })
    await put({ id: 'r50', note: 'first' })
    expect(await database.get('appointments', 'r50')).toEqual({ id: 'r50', note: 'first' })
  })

  it('is gone when it is removed, and the others stay', async () => {
    await database.transaction(async (documents) => accept(await documents.remove('appointments', 'r25')))
    expect(await all({})).toEqual(rows.map(({ id }) => id))
  })
})

describe('a transaction', () => {
  it('that is refused leaves everything as it was', async () => {
    const before = await world.everything()
    const decision = await database.transaction(async (documents) => {
      await documents.put('people', { id: 'p1', openAppointment: null } as Stored)
      await documents.remove('appointments', 'r10')
      expect(await documents.get('appointments', 'r10')).toBeNull()
      return refuse('slot-taken')
    })
    expect(decision).toEqual({ ok: false, refusal: 'slot-taken' })
    expect(await world.everything()).toEqual(before)
  })

  it('that is accepted is there, all of it', async () => {
    const decision = await database.transaction(async (documents) => {
      expect(await documents.get('appointments', 'r25')).toEqual(other)
      await documents.put('people', { id: 'p1', openAppointment: null } as Stored)
      await documents.remove('appointments', 'r10')
      return accept('done')
    })
    expect(decision).toEqual({ ok: true, value: 'done' })
    expect(await database.get('people', 'p1')).toEqual({ id: 'p1', openAppointment: null })
    expect(await database.get('appointments', 'r10')).toBeNull()
  })
})
