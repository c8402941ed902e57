import { saveProfile } from '#core/contracts/calendar'
import { isWrittenForThem } from '#core/domain/access/introduction'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { writeTerms } from '../_store/terms'
import { describeProfile } from './terms-view'
import { whoseCalendar } from './whose'

export const saveProfileHandler = handle(saveProfile, async ({ counsellorId, profile }, { database, write }) => {
  const name = profile.name.trim()
  if (name === '') return refuse('profile-name')
  const decision = await write({
    async first(documents, { person, grants }) {
      const whose = await whoseCalendar(database, grants, counsellorId)
      if (!whose.ok) return whose
      const { selfServe: as, concerns, ...words } = profile
      const { counsellor: before } = whose.value
      // What somebody is was verified, and what they say of themselves they say themselves: a program that sends either would say
      // it was stored.
      if (!before.selfServe && isWrittenForThem(words)) return refuse('program-outdated')
      const ofThing = before.selfServe && { ...words, ...(as && { selfServe: as }) }
      const counsellor = { ...before, ...ofThing, concerns, name }
      await writeTerms(documents, counsellor, [])
      return accept({ value: counsellor, person })
    },
    async again(_, id, { grants }) {
      const whose = await whoseCalendar(database, grants, id)
      return whose.ok ? accept(whose.value.counsellor) : whose
    },
  })
  return decision.ok ? accept({ counsellorId, profile: describeProfile(decision.value) }) : decision
})
