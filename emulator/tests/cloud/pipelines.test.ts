import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenedCloud, openCloud, refusalOf } from '../support/cloud'

let cloud: OpenedCloud
beforeAll(async () => {
  cloud = await openCloud({ collections: { sales: [], shops: [] } })
  await sales().add([10, 20, 30, 40, 50].map((sum, at) => ({ _id: at + 1, sum })))
})
afterAll(() => cloud.close())

const sales = () => cloud.app.database().collection('sales')

describe('a pipeline is refused', () => {
  const later = ['$set', '$unset', '$replaceWith', '$merge', '$unionWith', '$setWindowFields', '$densify', '$fill']
  it.each([...later, '$documents', '$nothing'])('for a stage the server does not have: %s', async (name) => {
    const text = `Unrecognized pipeline stage name: '${name}'`
    const pipeline = [{ [name]: {} }]
    const joined = sales().aggregate().limit(1).lookup({ from: 'shops', pipeline, as: 'x' })
    expect((await refusalOf(joined.end())).message).toContain(text)
    expect((await sent([{ $limit: 1 }, ...pipeline])).message).toContain(text)
    expect((await sent([{ $facet: { a: pipeline } }])).message).toContain(text)
  })

  it('for a stage of two fields', async () => {
    const refusal = await sent([{ $facet: { a: [{ $limit: 1, $skip: 1 }] } }])
    expect(refusal.message).toContain('must contain exactly one field')
  })

  it('and taken with stages the SDKs do not name and the server has', async () => {
    const { data } = await sent([
      { $facet: { n: [{ $count: 'all' }], first: [{ $limit: 1 }, { $project: { sum: 1 } }] } },
    ])
    expect(data?.list.map((text) => JSON.parse(text))).toEqual([{ n: [{ all: 5 }], first: [{ _id: 1, sum: 10 }] }])
  })
})

/** A pipeline as it goes over the wire, whatever its stages. */
async function sent(pipeline: object[]): Promise<{ message?: string; data?: { list: string[] } }> {
  const stages = pipeline
    .flatMap(Object.entries)
    .map(([stageKey, operand]) => ({ stageKey, stageValue: JSON.stringify(operand) }))
  const body = JSON.stringify({ action: 'database.aggregateDocuments', collectionName: 'sales', stages })
  const headers = { 'content-type': 'application/json' }
  return (await (await fetch(cloud.adminUrl, { method: 'POST', headers, body })).json()) as never
}
