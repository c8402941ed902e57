import { type Environment, openEnvironment } from '../../../support/environment'
import { findByBoth } from '../both-sdks'

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
const places = new Map(shelf.map(({ _id }, place) => [_id, place]))

/** The shelf as the collection `shelf` of this file. */
export async function openShelf(owner: string): Promise<Environment> {
  const cloud = await openEnvironment(owner, ['shelf'])
  await cloud.collection('shelf').add(shelf)
  return cloud
}

/** Names of the documents a query finds, in the order of the shelf: without orderBy a query promises none. */
export async function found(cloud: Environment, query: object): Promise<string> {
  const names = await findByBoth(cloud, 'shelf', query)
  return names.sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0)).join(' ')
}
