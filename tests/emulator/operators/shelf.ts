import { type OpenedCloud, openCloud } from '../../support/cloud'

/** One collection with documents of every kind of value, for the tables of operators to ask about. */
export const shelf = [
  { _id: 'int', v: 5 },
  { _id: 'half', v: 7.5 },
  { _id: 'minus', v: -5 },
  { _id: 'text', v: '5' },
  { _id: 'face', v: '😀' },
  { _id: 'last', v: '\uffee' },
  { _id: 'yes', v: true },
  { _id: 'none', v: null },
  { _id: 'gone', w: 1 },
  { _id: 'nan', v: Number.NaN },
  { _id: 'day', v: new Date('2026-03-01T00:00:00Z') },
  { _id: 'list', v: [1, 5, 9] },
  { _id: 'nested', v: [[1, 5], 2] },
  { _id: 'empty', v: [] },
  { _id: 'object', v: { x: 1, y: 2 } },
  { _id: 'rows', v: [{ x: 1, y: 9 }, { x: 8, y: 2 }, { z: 1 }] },
  { _id: 'lines', v: 'One\ntwo.three' },
]

export async function openShelf(documents: object[] = shelf): Promise<OpenedCloud> {
  const cloud = await openCloud({ collections: { shelf: [], other: [] } })
  await cloud.app.database().collection('shelf').add(documents)
  return cloud
}

/** Names of the documents a query finds, in the order they were put there. */
export async function found(cloud: OpenedCloud, query: object): Promise<string> {
  const { data } = await cloud.app.database().collection('shelf').where(query).get()
  return (data as { _id: string }[]).map(({ _id }) => _id).join(' ')
}
