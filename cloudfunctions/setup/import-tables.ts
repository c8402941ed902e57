import type { RefusalOf } from '#core/contracts/operation'
import { importTables } from '#core/contracts/setup'
import { untilFrom } from '#core/domain/access/invitation'
import { accept, refuse } from '#core/domain/decision'
import type { Written } from '#core/domain/setup/plan'
import { handle } from '../_runtime/handle'
import { invitedAt } from '../_runtime/staff-names'
import { putNode } from '../_store/nodes'
import { putSite } from '../_store/sites'
import { findStaff } from '../_store/staff'
import { saveStaffInvitation } from '../_store/staff-invitations'
import { writeTerms } from '../_store/terms'
import { meetInTree } from '../_store/tree'
import { calendarFor } from './calendar-for'
import { describeMade } from './made'
import { planned } from './planned'
import { readStanding } from './standing'
import { readTables } from './written'

/** What residents will read of it: of people nothing, whose names are not theirs to read here. */
const shownIn = ({ places }: Pick<Written, 'places'>) =>
  places.flatMap(({ cells }) =>
    [cells.above, cells.place, cells.site, cells.address, cells.rooms].map((one) => one ?? ''),
  )

/**
 * All in one transaction, which has the tree first: whoever changes a place or a site meanwhile collides. Ids and codes are
 * made of one seed, so that the same try sent again finds what it made, and makes nothing.
 */
export const importTablesHandler = handle(importTables, async ({ file, plan: seen }, given) => {
  const { caller, codes, database, secrets, askedAt, newId, write, checkWords } = given
  const tables = readTables(file)
  if (!tables.ok) return tables
  const checked = await checkWords(shownIn(tables.value))
  if (!checked.ok) return checked
  const seed = newId()
  const decision = await write<{ readonly id: string }, RefusalOf<typeof importTables>>({
    async first(documents, { person, now, grants }) {
      await meetInTree(documents)
      const looked = planned(tables.value, await readStanding({ database, secrets, grants, now }), seed)
      if (!looked.ok) return looked
      if (looked.value.faults.length > 0) return refuse('table-faults')
      if (looked.value.hash !== seen) return refuse('table-changed')
      const { nodes, sites, people } = looked.value.plan
      for (const node of nodes) await putNode(documents, node)
      for (const site of sites) await putSite(documents, site)
      const { id: by } = await findStaff(documents, caller.ids)
      for (const { id: from, name, role, nodeId, calendar } of people) {
        if (calendar) await writeTerms(documents, calendarFor(name, calendar), [])
        const id = codes.rowOf(codes.codeOf(from))
        await saveStaffInvitation(documents, {
          ...{ id, role, nodeId, by, at: now, until: untilFrom(now), name: secrets.seal(invitedAt(id), name) },
          ...(calendar ? { counsellorId: calendar.id } : {}),
        })
      }
      return accept({ value: { id: seed }, person })
    },
    async again(_, id) {
      return accept({ id })
    },
  })
  if (!decision.ok) return decision
  return accept(await describeMade(decision.value.id, { database, secrets, codes, now: askedAt }))
})
