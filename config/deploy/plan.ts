import { articlesToMend } from './articles'
import type { CloudApi } from './cloud-api'
import { collectionsToMend } from './collections'
import type { Data } from './data'
import { placeOf } from './environment'
import { functionsToMend } from './functions'
import { hostingToMend } from './hosting'
import { accessToMend } from './http-access'
import { backwards } from './older'
import { type Difference, joined } from './step'
import { storageToMend } from './storage'
import { deskHost } from './variables'
import type { Wanted } from './wanted'

/**
 * All that an environment has otherwise than the code, in the order it is mended: what functions ask of comes before them,
 * and what leads to them after. Reads only.
 */
export async function planOf(
  cloud: CloudApi,
  data: Data,
  wanted: Wanted,
  given: Readonly<Record<string, string | undefined>>,
): Promise<Difference> {
  const place = await placeOf(cloud)
  const older = await backwards(data, wanted.versions, Date.now())
  const collections = await collectionsToMend(cloud, place, wanted.collections)
  const storage = await storageToMend(cloud, place, wanted.storageRule)
  const articles = await articlesToMend(data, wanted.articles)
  const functions = await functionsToMend(cloud, wanted.functions, given)
  const hosting = await hostingToMend(cloud, wanted.sites)
  const access = await accessToMend(cloud, deskHost(functions.variables))
  return joined([older, collections, storage, articles, functions, hosting, access])
}
