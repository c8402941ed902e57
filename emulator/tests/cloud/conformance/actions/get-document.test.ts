import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assumed } from '../../../support/assumed'
import { type Environment, openEnvironment } from '../../../support/environment'
import { refusalOf } from '../../../support/refusal'
import { findByBoth } from '../both-sdks'

let cloud: Environment
beforeAll(async () => {
  cloud = await openEnvironment('get-document', ['items', 'many', 'dated'])
  const items = Array.from({ length: 30 }, (_, at) => ({
    _id: `i${String(at).padStart(2, '0')}`,
    rank: (at * 7) % 30,
    kind: at % 2 === 0 ? 'even' : 'odd',
    tags: [`t${at % 3}`, 'all'],
    place: { room: at, floor: at % 5 },
  }))
  await cloud.collection('items').add(items)
  await cloud.collection('many').add(Array.from({ length: 1005 }, (_, n) => ({ n })))
})
afterAll(() => cloud.close())

const items = () => cloud.collection('items')
const wxItems = () => cloud.wxCollection('items')
const idsOf = ({ data }: { data?: { _id: string }[] }) => data?.map(({ _id }) => _id)

describe('one document by its id', () => {
  it('is refused by wx-server-sdk, and an empty list in node-sdk, when there is none', async () => {
    expect(await refusalOf(wxItems().doc('none').get())).toMatchObject({
      errCode: -1,
      errMsg: 'document.get:fail document with _id none does not exist',
    })
    expect((await items().doc('none').get()).data).toEqual([])
    const forgiving = cloud.wx.database({ throwOnNotFound: false })
    expect((await forgiving.collection(cloud.nameOf('items')).doc('none').get()).data).toBeNull()
  })

  it('is refused when the collection is missing', async () => {
    await expect(cloud.collection('none').doc('a').get()).rejects.toMatchObject({
      code: 'DATABASE_COLLECTION_NOT_EXIST',
    })
  })

  it('comes whole, or with the fields asked for', async () => {
    const whole = { _id: 'i03', rank: 21, kind: 'odd', tags: ['t0', 'all'], place: { room: 3, floor: 3 } }
    expect((await items().doc('i03').get()).data).toEqual([whole])
    expect(await wxItems().doc('i03').get()).toEqual({ data: whole, errMsg: 'document.get:ok' })
    expect((await items().doc('i03').field({ 'place.room': true }).get()).data).toEqual([
      { _id: 'i03', place: { room: 3 } },
    ])
    expect((await wxItems().doc('i03').field({ _id: false, kind: true, rank: true }).get()).data).toEqual({
      rank: 21,
      kind: 'odd',
    })
  })
})

describe('documents by a query', () => {
  it('are refused when the collection is missing', async () => {
    expect(await refusalOf(cloud.collection('none').where({ rank: 1 }).get())).toMatchObject({
      code: 'DATABASE_COLLECTION_NOT_EXIST',
    })
    expect(await refusalOf(cloud.wxCollection('none').get())).toMatchObject({
      errCode: -502005,
      errMsg: expect.stringMatching(/^collection\.get:fail -502005 database collection not exists\. /),
    })
  })

  it('are refused by the SDKs themselves for a limit that is no whole number and an order that is none', () => {
    for (const any of [items(), wxItems()]) {
      expect(() => any.limit(1.5)).toThrow('limit')
      expect(() => any.orderBy('rank', 'up' as never)).toThrow(/order|排序/)
    }
  })

  assumed('are refused when the query is none', async () => {
    for (const query of [{ $nonsense: 1 }, { a: { $in: 3 } }]) {
      expect(await refusalOf(items().where(query).get())).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    }
  })

  it('are none when nothing matches', async () => {
    expect(await wxItems().where({ kind: 'neither' }).get()).toEqual({ data: [], errMsg: 'collection.get:ok' })
  })

  it('come in order of insertion, or in the order asked for, ties as inserted', async () => {
    expect(idsOf(await items().limit(3).get())).toEqual(['i00', 'i01', 'i02'])
    expect(idsOf(await items().orderBy('rank', 'desc').limit(2).get())).toEqual(['i17', 'i04'])
    expect(idsOf(await items().orderBy('kind', 'desc').orderBy('rank', 'asc').limit(2).get())).toEqual(['i13', 'i09'])
    expect(idsOf(await items().orderBy('place.floor', 'asc').limit(3).get())).toEqual(['i00', 'i05', 'i10'])
  })

  it('skip and stop where told', async () => {
    expect(idsOf(await items().orderBy('_id', 'asc').skip(28).get())).toEqual(['i28', 'i29'])
    expect(idsOf(await items().orderBy('place.floor', 'asc').skip(1).limit(2).get())).toEqual(['i05', 'i10'])
    expect(idsOf(await items().skip(30).get())).toEqual([])
  })

  it('are a hundred at most when no limit is given, a thousand whatever limit is given', async () => {
    const many = cloud.collection('many')
    expect((await many.get()).data).toHaveLength(100)
    expect((await many.limit(999).get()).data).toHaveLength(999)
    expect((await many.limit(5000).get()).data).toHaveLength(1000)
    expect((await many.limit(0).get()).data).toHaveLength(100)
    const wxMany = cloud.wxCollection('many')
    expect(await wxMany.get()).toMatchObject({ data: { length: 100 } })
    expect(await wxMany.limit(5000).get()).toMatchObject({ data: { length: 1000 } })
  })

  assumed('are refused for a limit below nothing', async () => {
    expect(await refusalOf(items().limit(-1).get())).toMatchObject({ code: 'INVALID_PARAM' })
  })

  it('come to wx-server-sdk in the same order and pages', async () => {
    const page = wxItems().where({ kind: 'odd' }).orderBy('rank', 'desc').skip(1).limit(2).field({ rank: true })
    expect(await page.get()).toEqual({
      data: [
        { _id: 'i21', rank: 27 },
        { _id: 'i25', rank: 25 },
      ],
      errMsg: 'collection.get:ok',
    })
  })

  it('are all of them when a condition is an empty object, and none can be undefined', async () => {
    const empty = { place: {} }
    expect((await items().where(empty).get()).data).toHaveLength(30)
    expect(await wxItems().where(empty).get()).toMatchObject({ data: { length: 30 } })
    for (const any of [items(), wxItems()]) expect(() => any.where({ kind: undefined })).toThrow('undefined')
  })

  it('of alternatives on two fields are those of any: the SDKs make one list of them', async () => {
    const { command } = cloud.app.database()
    const query = { kind: command.eq('odd').or(command.eq('none')), rank: command.eq(0).or(command.eq(2)) }
    // Fifteen are odd; the two of such a rank are not.
    expect(await items().where(query).count()).toMatchObject({ total: 17 })
    expect(await wxItems().where(query).count()).toMatchObject({ total: 17 })
    const both = command.and([{ kind: query.kind }, { rank: query.rank }])
    expect(await items().where(both).count()).toMatchObject({ total: 0 })
  })

  it('are compared with the time of the server, as found as counted, updated and aggregated', async () => {
    const db = cloud.app.database()
    const later = db.serverDate({ offset: 600_000 })
    const dated = cloud.collection('dated')
    await dated.add([
      { _id: 'past', at: new Date(Date.now() - 3_600_000) },
      { _id: 'future', at: new Date(Date.now() + 3_600_000) },
    ])
    expect(await findByBoth(cloud, 'dated', { at: db.command.lt(db.serverDate()) })).toEqual(['past'])
    expect(await findByBoth(cloud, 'dated', { at: db.command.gt(later) })).toEqual(['future'])
    expect((await dated.where({ at: db.command.gt(later) }).count()).total).toBe(1)
    expect((await dated.where({ at: db.command.gt(later) }).update({ seen: true })).updated).toBe(1)
    const { data } = await dated
      .aggregate()
      .match({ at: db.command.lt(later) })
      .project({ _id: 1 })
      .end()
    expect(data).toEqual([{ _id: 'past' }])
  })

  it('page by key', async () => {
    const { command } = cloud.app.database()
    const seen: string[] = []
    for (;;) {
      const page = idsOf(
        await items()
          .where({ _id: command.gt(seen.at(-1) ?? '') })
          .orderBy('_id', 'asc')
          .limit(7)
          .get(),
      )
      if (!page?.length) break
      seen.push(...page)
    }
    expect(seen).toHaveLength(30)
    expect(new Set(seen).size).toBe(30)
  })

  it('come with the fields asked for', async () => {
    const { data } = await items().where({ _id: 'i01' }).field({ tags: true }).get()
    expect(data).toEqual([{ _id: 'i01', tags: ['t1', 'all'] }])
    const { data: without } = await items().where({ _id: 'i01' }).field({ tags: false, place: false }).get()
    expect(without).toEqual([{ _id: 'i01', rank: 7, kind: 'odd' }])
    const { command } = cloud.app.database()
    const { data: sliced } = await items()
      .where({ _id: 'i01' })
      .field({ tags: command.project.slice(1) })
      .get()
    expect(sliced[0].tags).toEqual(['t1'])
  })
})

describe('every operator the SDK offers selects', () => {
  const command = () => cloud.app.database().command
  const cases: [
    string,
    () => object,
    (item: { rank: number; kind: string; tags: string[]; floor: number }) => boolean,
  ][] = [
    ['eq', () => ({ rank: command().eq(3) }), ({ rank }) => rank === 3],
    ['neq', () => ({ kind: command().neq('odd') }), ({ kind }) => kind !== 'odd'],
    ['lt', () => ({ rank: command().lt(4) }), ({ rank }) => rank < 4],
    ['lte', () => ({ rank: command().lte(4) }), ({ rank }) => rank <= 4],
    ['gt', () => ({ rank: command().gt(26) }), ({ rank }) => rank > 26],
    ['gte', () => ({ rank: command().gte(26) }), ({ rank }) => rank >= 26],
    ['a range', () => ({ rank: command().gte(5).lt(9) }), ({ rank }) => rank >= 5 && rank < 9],
    ['in', () => ({ rank: command().in([1, 2, 99]) }), ({ rank }) => [1, 2].includes(rank)],
    ['in nothing', () => ({ rank: command().in([]) }), () => false],
    ['nin', () => ({ kind: command().nin(['odd']) }), ({ kind }) => kind !== 'odd'],
    ['or on one field', () => ({ rank: command().eq(1).or(command().eq(2)) }), ({ rank }) => rank === 1 || rank === 2],
    ['or of conditions', () => command().or([{ rank: 1 }, { kind: 'odd' }]), (i) => i.rank === 1 || i.kind === 'odd'],
    ['or of indexed conditions', () => command().or([{ rank: 1 }, { rank: 2 }]), (i) => i.rank === 1 || i.rank === 2],
    ['and', () => command().and([{ kind: 'odd' }, { rank: command().lt(9) }]), (i) => i.kind === 'odd' && i.rank < 9],
    ['nor', () => command().nor([{ kind: 'odd' }, { rank: 0 }]), (i) => i.kind !== 'odd' && i.rank !== 0],
    ['not', () => ({ rank: command().not(command().gt(3)) }), ({ rank }) => rank <= 3],
    ['exists', () => ({ missing: command().exists(false), rank: command().exists(true) }), () => true],
    ['mod', () => ({ rank: { $mod: [7, 1] } }), ({ rank }) => rank % 7 === 1],
    ['all', () => ({ tags: command().all(['all', 't2']) }), ({ tags }) => tags.includes('t2')],
    ['size', () => ({ tags: command().size(2) }), () => true],
    ['elemMatch', () => ({ tags: command().elemMatch(command().eq('t1')) }), ({ tags }) => tags.includes('t1')],
    ['a value in an array', () => ({ tags: 't0' }), ({ tags }) => tags.includes('t0')],
    ['a nested field', () => ({ place: { floor: 2 } }), ({ floor }) => floor === 2],
    ['a dotted field', () => ({ 'place.floor': 2 }), ({ floor }) => floor === 2],
    ['a pattern', () => ({ kind: /^OD/i }), ({ kind }) => kind === 'odd'],
    ['RegExp', () => ({ kind: cloud.app.database().RegExp({ regexp: '^ev', options: '' }) }), (i) => i.kind === 'even'],
    ['null for a missing field', () => ({ missing: null }), () => true],
    ['an expression', () => ({ $expr: { $lt: ['$rank', '$place.floor'] } }), ({ rank, floor }) => rank < floor],
  ]

  it.each(cases)('%s', async (_, query, belongs) => {
    const expected = Array.from({ length: 30 }, (_, at) => ({
      id: `i${String(at).padStart(2, '0')}`,
      rank: (at * 7) % 30,
      kind: at % 2 === 0 ? 'even' : 'odd',
      tags: [`t${at % 3}`, 'all'],
      floor: at % 5,
    })).filter(belongs)
    expect(idsOf(await items().where(query()).get())).toEqual(expected.map(({ id }) => id))
  })
})
