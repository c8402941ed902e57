import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assumed } from '../../../support/assumed'
import { type Environment, openEnvironment } from '../../../support/environment'
import { refusalOf } from '../../../support/refusal'

let cloud: Environment
beforeAll(async () => {
  cloud = await openEnvironment('insert-document', ['notes'])
})
afterAll(() => cloud.close())

const notes = () => cloud.collection('notes')
const wxNotes = () => cloud.wxCollection('notes')

describe('a document is inserted', () => {
  it('not into a collection that is missing', async () => {
    const refused = await refusalOf(cloud.collection('none').add({ a: 1 }))
    expect(refused).toMatchObject({
      code: 'DATABASE_COLLECTION_NOT_EXIST',
      message: expect.stringContaining(`[ResourceNotFound] Db or Table not exist: ${cloud.nameOf('none')}`),
    })
    expect(await refusalOf(cloud.wxCollection('none').add({ data: { a: 1 } }))).toMatchObject({
      errCode: -502005,
      errMsg: expect.stringMatching(
        /^collection\.add:fail -502005 database collection not exists\. \[ResourceNotFound\]/,
      ),
    })
  })

  it('not under an id that is taken', async () => {
    await notes().add({ _id: 'taken', a: 1 })
    expect(await refusalOf(notes().add({ _id: 'taken', a: 2 }))).toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
      // Before the name stands, in CloudBase, that of a database.
      message: expect.stringMatching(
        new RegExp(
          `^\\[FailedOperation\\.Insert\\] bulk write error: \\[\\{E11000 duplicate key error collection: \\S*${cloud.nameOf('notes')} index: _id_ dup key: \\{ _id: "taken" \\}\\}\\]$`,
        ),
      ),
    })
    expect(await refusalOf(wxNotes().add({ data: { _id: 'taken' } }))).toMatchObject({
      errCode: -502001,
      errMsg: expect.stringMatching(/^collection\.add:fail -502001 database request fail\. .*E11000/),
    })
    expect((await notes().doc('taken').get()).data).toEqual([{ _id: 'taken', a: 1 }])
  })

  assumed('not with an array for an id, nor with a field that looks like an operator', async () => {
    await expect(notes().add({ _id: [1], a: 1 })).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    await expect(notes().add({ $where: 'x' })).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  })

  assumed('not when it is nested more than a hundred levels deep', async () => {
    const nested = (levels: number): object => (levels === 0 ? {} : { in: nested(levels - 1) })
    await expect(notes().add(nested(101))).rejects.toMatchObject({ code: 'INVALID_PARAM' })
    await expect(notes().add(nested(100))).resolves.toHaveProperty('id')
  })

  it('under an id of 32 hexadecimal digits when it brings none', async () => {
    const { id } = (await notes().add({ a: 1 })) as { id: string }
    expect(id).toMatch(/^[0-9a-f]{32}$/)
    expect(await wxNotes().add({ data: { a: 1 } })).toEqual({
      _id: expect.stringMatching(/^[0-9a-f]{32}$/),
      errMsg: 'collection.add:ok',
    })
  })

  it('under its own id, whatever characters or number that is', async () => {
    for (const id of ['plain', '带空格 与 emoji 😀', 'nul\0inside', '{"$oid":"x"}', 7, 7.5]) {
      expect(await notes().add({ _id: id, id })).toMatchObject({ id })
      expect((await notes().doc(id).get()).data).toEqual([{ _id: id, id }])
    }
  })

  assumed('together with others, those before one that is refused staying', async () => {
    await notes().add({ _id: 'second', old: true })
    await expect(notes().add([{ _id: 'first' }, { _id: 'second' }, { _id: 'third' }])).rejects.toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
    })
    const { data } = await notes()
      .where({ _id: cloud.app.database().command.in(['first', 'second', 'third']) })
      .get()
    expect(data).toEqual([{ _id: 'second', old: true }, { _id: 'first' }])
  })

  it('together with others, all in one request', async () => {
    expect(await notes().add([{ _id: 'fourth' }, { _id: 'fifth' }])).toMatchObject({ ids: ['fourth', 'fifth'] })
  })
})

describe('what was inserted comes back', () => {
  it('as the same values, dates, patterns, geometry and oddities of numbers included', async () => {
    const db = cloud.app.database()
    const document = {
      text: '句子 "with" \\ and \u2028',
      empty: '',
      no: null,
      yes: true,
      integer: 2 ** 40,
      fraction: -0.1,
      infinite: Number.POSITIVE_INFINITY,
      day: new Date(1_700_000_000_123),
      list: [1, [2, { three: [] }], null],
      inner: { deep: { er: {} } },
      where: new db.Geo.Point(121.5, 31.25),
    }
    await notes().add({ _id: 'values', ...document, gone: undefined })
    const [read] = (await notes().doc('values').get()).data
    expect(read).toEqual({ _id: 'values', ...document })
    expect(Object.keys(read)[0]).toBe('_id')

    await notes().add({ _id: 'odd', nan: Number.NaN, pattern: /^a.b$/i })
    expect((await notes().doc('odd').get()).data[0]).toEqual({
      _id: 'odd',
      nan: Number.NaN,
      pattern: expect.anything(),
    })
  })

  it('with the time of the server where it was asked for, plus its offset, by both SDKs', async () => {
    const db = cloud.app.database()
    const before = Date.now()
    await notes().add({ _id: 'timed', at: db.serverDate(), inner: { later: db.serverDate({ offset: 60_000 }) } })
    await wxNotes().add({ data: { _id: 'wx-timed', at: db.serverDate(), inner: { later: new Date(before) } } })
    const [{ at, inner }] = (await notes().doc('timed').get()).data
    expect(inner.later - at).toBe(60_000)
    const [timed] = (await notes().doc('wx-timed').get()).data
    expect(inner.later - timed.inner.later).toBeGreaterThan(0)
    // The server's clock need not be ours, but is a clock.
    for (const time of [at, timed.at]) expect(Math.abs(time - before)).toBeLessThan(5 * 60_000)
  })
})
