import { setCredentialRule } from '#core/contracts/staff'
import { underRules } from '#core/domain/access/roster'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { saveRoster } from '../_store/rosters'
import { findStaffRow, saveStaff } from '../_store/staff'
import { managedBy, readHouse } from './changing'

/** Two operations each, of the hundred a transaction may have. */
const MOST_PEOPLE = 40

/** What holds at a place, of everybody who works there: each grant says itself whether it needs one. */
export const setCredentialRuleHandler = handle(setCredentialRule, async ({ nodeId, needed }, { database, write }) => {
  const decision = await write({
    async first(documents, { person, now, grants }) {
      const { roster, all, nodes } = await readHouse(documents, database)
      if (!managedBy(grants, nodes).has(nodeId)) return refuse('place-not-yours')
      const others = roster.credentialRules.filter((rule) => rule.nodeId !== nodeId)
      const ruled = { ...roster, credentialRules: [...others, { nodeId, needed }] }
      const changed = all.filter(({ grants: held }) =>
        held.some((grant) => underRules(grant, ruled, nodes).needsCredential !== grant.needsCredential),
      )
      if (changed.length > MOST_PEOPLE) return refuse('too-much-at-once')
      for (const { id } of changed) {
        const record = await findStaffRow(documents, id)
        if (!record) continue
        await saveStaff(documents, { ...record, grants: record.grants.map((one) => underRules(one, ruled, nodes)) })
      }
      await saveRoster(documents, ruled, now)
      return accept({ value: { id: nodeId }, person })
    },
    again: async (_, id) => accept({ id }),
  })
  return decision.ok ? accept({ nodeId, needed }) : decision
})
