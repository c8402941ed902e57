import { joinWaitlist } from '#core/contracts/waitlist'
import { accept, refuse } from '#core/domain/decision'
import { offersOf } from '#core/domain/scheduling/counsellor'
import { join } from '#core/domain/waitlist/join'
import { handle } from '../_runtime/handle'
import { findCounsellor } from '../_store/counsellors'
import { findSites } from '../_store/sites'
import { findEntry, listEntriesOf, saveEntry } from '../_store/waiting-entries'
import { oneOf } from './one-of'

/** Of the newest: nobody has more that are open. */
const MOST = 100

export const joinHandler = handle(joinWaitlist, async ({ forOther = null, ...asked }, call) => {
  const { caller, database, newId, newCode, write } = call
  const made = { id: newId(), code: newCode(), forOther }
  const windows = new Map(asked.windows.map((one) => [`${one.weekday} ${one.part}`, one]))
  const wish = {
    ...asked,
    siteIds: [...new Set(asked.siteIds)],
    modes: [...new Set(asked.modes)],
    windows: [...windows.values()],
  }
  const decision = await write({
    // Read beside the transaction, which writes the person: two of theirs at once collide there.
    async first(documents, { person, now }) {
      if (forOther !== null && !person.others.some(({ id }) => id === forOther)) return refuse('other-unknown')
      const [sites, counsellor, own] = await Promise.all([
        findSites(database, wish.siteIds),
        wish.counsellorId === null ? null : findCounsellor(database, wish.counsellorId),
        listEntriesOf(database, caller.ids, MOST),
      ])
      if (sites.filter(({ closedOn }) => closedOn === null).length < wish.siteIds.length) return refuse('site-unknown')
      if (wish.counsellorId !== null) {
        if (counsellor?.status !== 'active' || counsellor.selfServe !== undefined) return refuse('counsellor-unknown')
        const offered = offersOf(counsellor).map(({ siteId }) => siteId)
        if (!wish.siteIds.every((id) => offered.includes(id))) return refuse('site-unknown')
      }
      const joined = join(own, { ...made, personId: person.id, wish }, now)
      if (!joined.ok) return joined
      await saveEntry(documents, joined.value)
      return accept({ value: { id: made.id, entry: joined.value, person, now }, person })
    },
    async again(documents, id, { person, now }) {
      const entry = await findEntry(documents, id)
      return entry ? accept({ id, entry, person, now }) : refuse('attempt-over')
    },
  })
  return decision.ok ? oneOf(database, decision.value) : decision
})
