import { setStanding } from '#core/contracts/staff'
import { withStanding } from '#core/domain/access/standing'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { saveRoster } from '../_store/rosters'
import { saveStaff } from '../_store/staff'
import { findUnder, managedBy, readHouse, takeAway } from './changing'
import { describeAfter, findColleague } from './of-person'
import { showToResidents } from './shown'

export const setStandingHandler = handle(
  setStanding,
  async ({ staffId, to }, { caller, database, secrets, askedAt, write }) => {
    const decision = await write({
      async first(documents, { person, now, grants }) {
        const house = await readHouse(documents, database)
        const own = managedBy(grants, house.nodes)
        const before = await findUnder(documents, staffId, own)
        if (!before) return refuse('staff-unknown')
        const after = withStanding(before, own, to, { by: caller.personId, at: now })
        if (to === 'suspended') {
          const taken = await takeAway(documents, database, house, { before, after, now })
          return taken.ok ? accept({ value: taken.value, person }) : taken
        }
        await saveStaff(documents, after)
        await showToResidents(documents, before, after)
        await saveRoster(documents, house.roster, now)
        return accept({ value: after, person })
      },
      again: (documents, id, { grants }) => findColleague(documents, database, grants, id),
    })
    if (!decision.ok) return decision
    const described = await describeAfter(decision.value, caller.grants, { database, secrets, now: askedAt })
    return described ? accept({ person: described }) : refuse('staff-unknown')
  },
)
