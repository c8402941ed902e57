import { listShared } from '#core/contracts/assessments'
import { calendarsOf } from '#core/domain/access/relations'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { type ListedShare, listSharedWith, mostShared } from '../_store/administrations'
import { listResultsSharedWith } from '../_store/child-results'

export const listSharedHandler = handle(listShared, async (_, { caller, database, now }) => {
  const calendars = calendarsOf(caller.grants)
  const [own, ofChildren] = await Promise.all([
    listSharedWith(database, calendars, now),
    listResultsSharedWith(database, calendars, now),
  ])
  const all = [...own.map(describe), ...ofChildren.map((one) => ({ ...describe(one), ofChild: true as const }))]
  return accept({ shares: all.sort((one, other) => one.until - other.until).slice(0, mostShared) })
})

function describe({ id, share: { code, start, until, looks } }: ListedShare) {
  return { administrationId: id, code, start, until, lookedAt: looks.at(-1)?.at ?? null }
}
