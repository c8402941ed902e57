import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { assumed } from '../../../support/assumed'
import { type Environment, openEnvironment } from '../../../support/environment'
import { refusalOf } from '../../../support/refusal'

let cloud: Environment
beforeAll(async () => {
  cloud = await openEnvironment('modify-document', ['things'])
})
afterAll(() => cloud.close())

const db = () => cloud.app.database()
const things = () => cloud.collection('things')
const wxThings = () => cloud.wxCollection('things')
const read = async (id = 'a') => (await things().doc(id).get()).data[0]

beforeEach(async () => {
  await cloud.empty('things')
  await things().add([
    { _id: 'a', n: 1, group: 'x', list: [3, 1, 2], inner: { p: 1, q: 2 }, none: null },
    { _id: 'b', n: 2, group: 'x' },
    { _id: 'c', n: 3, group: 'y' },
  ])
})

describe('update of one document', () => {
  it('is refused in a collection that is missing', async () => {
    const code = 'DATABASE_COLLECTION_NOT_EXIST'
    expect(await refusalOf(cloud.collection('none').doc('a').update({ n: 1 }))).toMatchObject({ code })
    expect(await refusalOf(cloud.collection('none').where({ n: 1 }).update({ n: 2 }))).toMatchObject({ code })
    const byWx = cloud.wxCollection('none').where({ n: 1 })
    expect(await refusalOf(byWx.update({ data: { n: 2 } }))).toMatchObject({ errCode: -502005 })
  })

  it('is refused when it says nothing or names the _id', async () => {
    await expect(things().doc('a').update({})).rejects.toMatchObject({ code: 'INVALID_PARAM' })
    await expect(things().doc('a').update({ _id: 'z' })).rejects.toMatchObject({ code: 'INVALID_PARAM' })
    expect(await refusalOf(wxThings().doc('a').update({ data: {} }))).toMatchObject({
      errCode: -1,
      errMsg: expect.stringContaining('must not be empty'),
    })
  })

  it.each<[string, () => object]>([
    ['inc on text', () => ({ group: db().command.inc(1) })],
    ['a field inside null', () => ({ 'none.x': 1 })],
  ])('is refused for %s, and changes nothing', async (_, data) => {
    const before = await read()
    expect(await refusalOf(things().doc('a').update(data()))).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    expect(await refusalOf(wxThings().doc('a').update({ data: data() }))).toMatchObject({ errCode: -502001 })
    expect(await read()).toEqual(before)
  })

  it('updates nothing, without a word, when there is no such document', async () => {
    expect(await things().doc('none').update({ n: 1 })).toMatchObject({ updated: 0 })
    expect(
      await wxThings()
        .doc('none')
        .update({ data: { n: 1 } }),
    ).toEqual({
      stats: { updated: 0 },
      errMsg: 'document.update:ok',
    })
    expect((await things().doc('none').get()).data).toEqual([])
  })

  assumed('counts a document that comes out as it was as not updated', async () => {
    expect(await things().doc('a').update({ n: 1 })).toMatchObject({ updated: 0 })
    expect(await things().doc('a').update({ n: 5 })).toMatchObject({ updated: 1 })
  })

  it.each<[string, () => object, object]>([
    ['a plain value', () => ({ n: 9, fresh: 'yes' }), { n: 9, fresh: 'yes' }],
    ['a nested object, merging', () => ({ inner: { p: 9 } }), { inner: { p: 9, q: 2 } }],
    ['a dotted path that is not there yet', () => ({ 'far.away': 1 }), { far: { away: 1 } }],
    ['an element by its place', () => ({ 'list.1': 7 }), { list: [3, 7, 2] }],
    ['set, replacing', () => ({ inner: db().command.set({ p: 9 }) }), { inner: { p: 9 } }],
    ['remove', () => ({ inner: { p: db().command.remove() } }), { inner: { q: 2 } }],
    ['an operator, as operators/update.test.ts has them all', () => ({ n: db().command.inc(2.5) }), { n: 3.5 }],
    ['a date', () => ({ at: new Date(5) }), { at: new Date(5) }],
  ])('applies %s', async (_, data, expected) => {
    const { _id, ...before } = await read()
    await things().doc('twin').set(before)
    await things().doc('a').update(data())
    await wxThings().doc('twin').update({ data: data() })
    const after: Record<string, unknown> = { ...before, ...expected }
    for (const key of Object.keys(after)) if (after[key] === undefined) delete after[key]
    expect(await read()).toEqual({ _id: 'a', ...after })
    expect(await read('twin')).toEqual({ _id: 'twin', ...after })
  })
})

describe('update by a query', () => {
  it('is refused by either SDK in its own way, and changes nothing', async () => {
    const wrong = { group: db().command.inc(1) }
    const code = 'DATABASE_REQUEST_FAILED'
    expect(await refusalOf(things().where({ n: 1 }).update(wrong))).toMatchObject({ code })
    expect(await refusalOf(wxThings().where({ n: 1 }).update({ data: wrong }))).toMatchObject({
      errCode: -502001,
      errMsg: expect.stringMatching(
        /^collection\.update:fail -502001 database request fail\. \[FailedOperation\] multiple write errors: /,
      ),
    })
    expect(await read()).toMatchObject({ n: 1, group: 'x' })
  })

  it('merges an object into paths, and drops an empty one without a word', async () => {
    await wxThings()
      .where({ _id: 'a' })
      .update({ data: { inner: { p: 9 }, list: [0] } })
    expect(await read()).toMatchObject({ inner: { p: 9, q: 2 }, list: [0] })
    await things().where({ _id: 'a' }).update({ inner: {}, n: 7 })
    expect(await read()).toMatchObject({ inner: { p: 9, q: 2 }, n: 7 })
  })

  it('updates every match, and says how many', async () => {
    expect(await things().where({ group: 'x' }).update({ done: true })).toMatchObject({ updated: 2 })
    expect(
      await wxThings()
        .where({ group: 'y' })
        .update({ data: { done: true } }),
    ).toEqual({
      stats: { updated: 1 },
      errMsg: 'collection.update:ok',
    })
    expect((await things().where({ done: true }).count()).total).toBe(3)
  })

  it('lets one of two guarded callers through', async () => {
    const { command } = db()
    const take = () =>
      things()
        .where({ _id: 'a', n: command.gt(0) })
        .update({ n: command.inc(-1) })
    const answers = await Promise.all([take(), take(), take()])
    expect(answers.map(({ updated }) => updated).sort()).toEqual([0, 0, 1])
    expect((await read()).n).toBe(0)
  })

  it('changes the matched element of an array through a positional path', async () => {
    await things()
      .doc('b')
      .update({ rows: [{ id: 1 }, { id: 2 }] })
    await things().where({ 'rows.id': 2 }).update({ 'rows.$.seen': true })
    expect((await read('b')).rows).toEqual([{ id: 1 }, { id: 2, seen: true }])
  })
})

describe('set of one document', () => {
  it('is refused for operators and an _id, by the SDKs themselves', async () => {
    const before = await read()
    const operators = { n: db().command.inc(1) }
    expect(await refusalOf(things().doc('a').set(operators))).toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
      message: 'update operator complicit',
    })
    expect(await refusalOf(wxThings().doc('a').set({ data: operators }))).toMatchObject({
      errCode: -502001,
      errMsg: 'document.set:fail -502001 database request fail. update operator complicit',
    })
    await expect(things().doc('a').set({ _id: 'b' })).rejects.toMatchObject({ code: 'INVALID_PARAM' })
    expect(
      await refusalOf(
        wxThings()
          .doc('a')
          .set({ data: { _id: 'b' } }),
      ),
    ).toMatchObject({
      errCode: -501007,
      errMsg: 'document.set:fail -501007 invalid parameters. 不能更新_id的值',
    })
    expect(await read()).toEqual(before)
  })

  it('is refused in a collection that is missing', async () => {
    expect(await refusalOf(cloud.collection('none').doc('a').set({ n: 1 }))).toMatchObject({
      code: 'DATABASE_COLLECTION_NOT_EXIST',
    })
    expect(
      await refusalOf(
        cloud
          .wxCollection('none')
          .doc('a')
          .set({ data: { n: 1 } }),
      ),
    ).toMatchObject({ errCode: -502005 })
  })

  it('replaces what is there', async () => {
    expect(
      await wxThings()
        .doc('a')
        .set({ data: { only: 1 } }),
    ).toEqual({
      _id: 'a',
      stats: { updated: 1, created: 0 },
      errMsg: 'document.set:ok',
    })
    expect(await read()).toEqual({ _id: 'a', only: 1 })
  })

  it('says 1 also of what has that content already', async () => {
    await things().doc('even').set({ n: 1 })
    expect(await things().doc('even').set({ n: 1 })).toMatchObject({ updated: 1, upsertedId: null })
    expect(
      await wxThings()
        .doc('even')
        .set({ data: { n: 1 } }),
    ).toMatchObject({ stats: { updated: 1, created: 0 } })
  })

  it('creates what is not', async () => {
    expect(
      await wxThings()
        .doc('new')
        .set({ data: { n: 1 } }),
    ).toEqual({
      _id: 'new',
      stats: { updated: 0, created: 1 },
      errMsg: 'document.set:ok',
    })
    expect(await things().doc('newer').set({ n: 1 })).toMatchObject({ updated: 0, upsertedId: 'newer' })
    expect(await read('newer')).toEqual({ _id: 'newer', n: 1 })
  })
})
