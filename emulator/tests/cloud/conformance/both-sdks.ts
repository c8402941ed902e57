import { expect } from 'vitest'
import type { Environment } from '../../support/environment'
import { refusalOf } from '../../support/refusal'

/** How wx-server-sdk tells what node-sdk gives as a code. */
const toldByWx: Record<string, string> = {
  DATABASE_REQUEST_FAILED: '-502001 database request fail.',
  INVALID_PARAM: '-501007 invalid parameters.',
}

/** Ids a query finds, by either SDK the same. Refused, it rejects as node-sdk does, having been refused by both. */
export async function findByBoth(cloud: Environment, collection: string, query: object): Promise<string[]> {
  const byNode = async () => (await cloud.collection(collection).where(query).get()).data
  const byWx = async () => ((await cloud.wxCollection(collection).where(query).get()) as { data: unknown[] }).data
  const found = await doByBoth('collection.get', byNode, byWx)
  return (found as { _id: string }[]).map(({ _id }) => _id)
}

/** What either SDK answers, the same; a refusal in either's words. */
export async function doByBoth(
  api: string,
  byNode: () => Promise<unknown>,
  byWx: () => Promise<unknown>,
): Promise<unknown> {
  let answer: unknown
  try {
    answer = await byNode()
  } catch (error) {
    const { code = '', message } = error as { code?: string; message: string }
    const refused = await refusalOf(byWx())
    expect(refused.message).toBe(`${api}:fail ${toldByWx[code]} ${message}`)
    throw error
  }
  expect(await byWx()).toEqual(answer)
  return answer
}
