import { listShared } from '#core/contracts/assessments'
import { calendarsOf } from '#core/domain/access/relations'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { listSharedWith } from '../_store/administrations'

export const listSharedHandler = handle(listShared, async (_, { caller, database, now }) => {
  const found = await listSharedWith(database, calendarsOf(caller.grants), now)
  return accept({
    shares: found.map(({ id, share: { code, start, until, looks } }) => ({
      ...{ administrationId: id, code, start, until },
      lookedAt: looks.at(-1)?.at ?? null,
    })),
  })
})
