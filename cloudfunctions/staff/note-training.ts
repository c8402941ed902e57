import { noteTraining } from '#core/contracts/staff'
import { accept, refuse } from '#core/domain/decision'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { saveStaff } from '../_store/staff'
import { describeAfter, findColleague } from './of-person'

/** As the store has it. */
const MOST = 20

export const noteTrainingHandler = handle(noteTraining, async ({ staffId, kind, what, on, until }, given) => {
  const { caller, database, secrets, askedAt, write } = given
  if (what.trim() === '') return refuse('training-incomplete')
  if (until !== null && until < on) return refuse('training-over')
  const decision = await write({
    async first(documents, { person, now, grants }) {
      if (on > dateOf(now)) return refuse('training-ahead')
      const found = await findColleague(documents, database, grants, staffId)
      if (!found.ok) return found
      const { trainings = [] } = found.value
      if (trainings.length >= MOST) return refuse('trainings-full')
      const noted = { kind, what: what.trim(), on, until, by: caller.personId, at: now }
      const value = { ...found.value, trainings: [...trainings, noted] }
      await saveStaff(documents, value)
      return accept({ value, person })
    },
    again: (documents, id, { grants }) => findColleague(documents, database, grants, id),
  })
  if (!decision.ok) return decision
  const described = await describeAfter(decision.value, caller.grants, { database, secrets, now: askedAt })
  return described ? accept({ person: described }) : refuse('staff-unknown')
})
