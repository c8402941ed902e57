import type { RefusalOf } from '#core/contracts/operation'
import { enterWithoutManager } from '#core/contracts/staff'
import { topsWithoutManagers } from '#core/domain/access/managers'
import { type StaffGrant, type StaffRecord, sameGrant } from '#core/domain/access/staff'
import { accept, refuse } from '#core/domain/decision'
import { beginTree } from '#core/domain/organisation/tree'
import { mayGuess } from '../_runtime/guesses'
import { handle } from '../_runtime/handle'
import { nameAt } from '../_runtime/staff-names'
import { isWayIn, wayInSet } from '../_runtime/way-in'
import { putNode } from '../_store/nodes'
import { saveRoster } from '../_store/rosters'
import { findStaff, saveStaff } from '../_store/staff'
import { meetInTree } from '../_store/tree'
import { readHouse } from './changing'
import { WRONG, type Wrong } from './invited'
import { describeColleague } from './view'

/** Wrong ones are counted as those of any other code are. Which code it was is noted as a hash, and opens nothing again. */
export const enterWithoutManagerHandler = handle(enterWithoutManager, async ({ code, name, top }, given) => {
  const { caller, database, secrets, askedAt, newId, write, checkWords } = given
  const set = wayInSet(process.env)
  if (set === null) return refuse('way-in-closed')
  if (name.trim() === '') return refuse('person-nameless')
  // Whoever has no right code asks WeChat nothing: it answers only so many a day.
  const checked = await checkWords(top && isWayIn(code, set) ? [top.name] : [])
  const decision = await write<StaffRecord | Wrong, RefusalOf<typeof enterWithoutManager> | 'words-blocked'>({
    async first(documents, { person, network, now }) {
      const may = await mayGuess(documents, { by: person.id, network, now })
      if (!may.ok) return may
      if (!isWayIn(code, set)) {
        await may.value.wrong()
        return accept({ value: { id: WRONG }, person })
      }
      // Not before it is known that they may try: whether a code is right is told to nobody who has to wait.
      if (!checked.ok) return checked
      await meetInTree(documents)
      const house = await readHouse(documents, database)
      if (house.roster.entries.some((entry) => entry.code === set)) return refuse('way-in-closed')
      const first = house.nodes.length === 0 ? beginTree(newId(), top) : null
      if (first !== null && !first.ok) return first
      const tops = first ? [first.value.id] : topsWithoutManagers(house.all, house.nodes)
      if (tops.length === 0) return refuse('has-managers')
      // Whoever enters acts as what they enter as, and in no other post alone.
      const { acting: _, ...record } = await findStaff(documents, caller.ids)
      const given = tops.map((nodeId): StaffGrant => ({ role: 'manager', nodeId, given: { by: record.id, at: now } }))
      const grants = [...record.grants.filter((one) => !given.some((post) => sameGrant(one, post))), ...given]
      const value = { ...record, grants, name: record.name ?? secrets.seal(nameAt(record.id), name.trim()) }
      if (first) await putNode(documents, first.value)
      await saveStaff(documents, value)
      const entry = { code: set, by: record.id, at: now, nodeIds: tops }
      await saveRoster(documents, { ...house.roster, entries: [...house.roster.entries, entry].slice(-50) }, now)
      return accept({ value, person })
    },
    async again(documents, id) {
      return id === WRONG ? accept({ id: WRONG }) : accept(await findStaff(documents, caller.ids))
    },
  })
  if (!decision.ok) return decision
  if (!('grants' in decision.value)) return refuse('code-unknown')
  return accept({ me: await describeColleague(decision.value, { database, secrets, now: askedAt }) })
})
