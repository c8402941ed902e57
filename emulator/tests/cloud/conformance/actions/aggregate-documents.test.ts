import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assumed } from '../../../support/assumed'
import { type Environment, openEnvironment } from '../../../support/environment'
import { refusalOf } from '../../../support/refusal'
import { differences, told } from '../by-version'

let cloud: Environment
beforeAll(async () => {
  cloud = await openEnvironment('aggregate-documents', ['sales', 'shops'])
  await cloud.collection('sales').add([
    { _id: '1', shop: 'a', sum: 10, at: new Date('2026-03-01T20:00:00Z'), items: ['x', 'y'] },
    { _id: '2', shop: 'a', sum: 20, at: new Date('2026-03-02T02:00:00Z'), items: ['x'] },
    { _id: '3', shop: 'b', sum: 30, at: new Date('2026-03-02T03:00:00Z'), items: [] },
  ])
  await cloud.collection('shops').add([
    { _id: 'a', name: 'First' },
    { _id: 'b', name: 'Second' },
  ])
})
afterAll(() => cloud.close())

const sales = () => cloud.collection('sales').aggregate()
const $ = () => cloud.app.database().command.aggregate
const listOf = async (pipeline: { end(): Promise<unknown> }) => ((await pipeline.end()) as { data: unknown[] }).data

describe('an aggregation', () => {
  it('is refused for a collection that does not exist', async () => {
    const none = cloud.collection('none').aggregate().match({})
    const code = 'DATABASE_COLLECTION_NOT_EXIST'
    expect(await refusalOf(none.end())).toMatchObject({ code })
    const byWx = cloud.wxCollection('none').aggregate().match({})
    expect(await refusalOf(byWx.end())).toMatchObject(told(differences.missingCollection))
  })

  assumed('is refused for a stage that does not say what it needs', async () => {
    const keyless = sales().group({ total: $().sum('$sum') })
    expect(await refusalOf(keyless.end())).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  })

  it('answers node-sdk with data, wx-server-sdk with a list', async () => {
    expect(await sales().match({ shop: 'b' }).project({ sum: 1 }).end()).toMatchObject({
      data: [{ _id: '3', sum: 30 }],
      requestId: expect.any(String),
    })
    const answer = await cloud.wxCollection('sales').aggregate().match({ shop: 'b' }).end()
    expect(answer).toMatchObject({ list: [{ _id: '3', sum: 30 }], errMsg: 'collection.aggregate:ok' })
  })

  it('matches, groups and sorts', async () => {
    const grouped = sales()
      .match({ sum: cloud.app.database().command.gt(10) })
      .group({ _id: '$shop', total: $().sum('$sum'), most: $().max('$sum') })
      .sort({ total: -1 })
    expect(await listOf(grouped)).toEqual([
      { _id: 'b', total: 30, most: 30 },
      { _id: 'a', total: 20, most: 20 },
    ])
  })

  it('joins with another collection', async () => {
    const joined = sales()
      .match({ _id: '3' })
      .lookup({ from: cloud.nameOf('shops'), localField: 'shop', foreignField: '_id', as: 'where' })
      .project({ _id: 0, where: 1 })
    expect(await listOf(joined)).toEqual([{ where: [{ _id: 'b', name: 'Second' }] }])
  })

  it('joins nothing from a collection that is missing', async () => {
    const joined = sales()
      .match({ _id: '3' })
      .lookup({ from: cloud.nameOf('none'), localField: 'shop', foreignField: '_id', as: 'where' })
    expect(await listOf(joined)).toMatchObject([{ _id: '3', where: [] }])
  })

  it('joins through a pipeline of its own', async () => {
    const joined = sales()
      .match({ _id: '1' })
      .lookup({
        from: cloud.nameOf('shops'),
        let: { shop: '$shop' },
        pipeline: $()
          .pipeline()
          .match(cloud.app.database().command.expr($().eq(['$_id', '$$shop'])))
          .project({ _id: 0, name: 1 })
          .done(),
        as: 'where',
      })
      .project({ _id: 0, where: 1 })
    expect(await listOf(joined)).toEqual([{ where: [{ name: 'First' }] }])
  })

  it('unwinds, counts, skips, limits, buckets and samples', async () => {
    expect(await listOf(sales().unwind('$items').sortByCount('$items'))).toEqual([
      { _id: 'x', count: 2 },
      { _id: 'y', count: 1 },
    ])
    expect(await listOf(sales().match({ shop: 'a' }).count('n'))).toEqual([{ n: 2 }])
    expect(await listOf(sales().sort({ sum: 1 }).skip(1).limit(1).project({ sum: 1, _id: 0 }))).toEqual([{ sum: 20 }])
    expect(await listOf(sales().bucket({ groupBy: '$sum', boundaries: [0, 15, 100] }))).toEqual([
      { _id: 0, count: 1 },
      { _id: 15, count: 2 },
    ])
    expect(await listOf(sales().sample({ size: 2 }))).toHaveLength(2)
    expect(
      await listOf(
        sales()
          .match({ _id: '1' })
          .replaceRoot({ newRoot: { only: '$sum' } }),
      ),
    ).toEqual([{ only: 10 }])
  })

  it('tells days apart by the clock of its time zone', async () => {
    const byDay = sales().group({
      _id: $().dateToString({ date: '$at', format: '%Y-%m-%d', timezone: '+08:00' }),
      n: $().sum(1),
    })
    expect(await listOf(byDay)).toEqual([{ _id: '2026-03-02', n: 3 }])
  })
})
