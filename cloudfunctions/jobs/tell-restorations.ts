import { isLately, type Restoration } from '#core/domain/health/restored'
import type { Instant } from '#core/domain/time'
import { findRestoration, listRestorations, saveRestoration } from '../_store/restorations'
import { type TellingCall, tellManagers } from './tell-managers'

const isToTell = (one: Restoration, now: Instant) => one.toldAt === null && isLately(one, now)

/** Tells managers, once, that a backup was put back. Answers with how many were told of. */
export async function tellRestorations(call: TellingCall): Promise<number> {
  const untold = (await listRestorations(call.database)).filter((one) => isToTell(one, call.now))
  return tellManagers(call, {
    kind: 'put-back',
    ids: untold.map(({ id }) => id),
    async note(documents, id, at, hasReaders) {
      const found = await findRestoration(documents, id)
      if (!found || !isToTell(found, at) || !hasReaders) return false
      await saveRestoration(documents, { ...found, toldAt: at })
      return true
    },
  })
}
