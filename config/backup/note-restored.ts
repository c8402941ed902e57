import { isDeepStrictEqual } from 'node:util'
import type { Restoration } from '#core/domain/health/restored'
import { restorations } from '../../cloudfunctions/_store/restorations'
import type { CollectionName } from '../../cloudfunctions/_store/schema'
import type { Environment } from './environment'
import { Told } from './told'

export const RESTORATIONS = 'restorations' satisfies CollectionName

/**
 * That a backup was put back, for the program to tell of: the last that is written, and once, however often it was begun. A
 * clock behind the one it was made by must not end what is missing before it began.
 */
export async function noteRestored(
  environment: Environment,
  of: Omit<Restoration, 'until' | 'toldAt'>,
  clock: () => number,
): Promise<void> {
  const found = async () => (await environment.documents(RESTORATIONS)).find(({ _id }) => _id === of.id)
  if (await found()) return
  const { id, ...rest } = restorations.document({ ...of, until: Math.max(of.from, clock()), toldAt: null })
  const document = { ...rest, _id: id }
  await environment.put(RESTORATIONS, document)
  if (!isDeepStrictEqual(await found(), document)) {
    throw new Told(`${RESTORATIONS} 里没有记下这次恢复：请把同一条命令再运行一次。`)
  }
}
