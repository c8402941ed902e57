import { setLink } from '#core/contracts/calendar'
import { accept } from '#core/domain/decision'
import { makeMeetingLink } from '#core/domain/scheduling/meeting-link'
import { handle } from '../_runtime/handle'
import { writeTerms } from '../_store/terms'
import { describeTerms } from './terms-view'
import { whoseCalendar } from './whose'

/** No place hangs on it, so no day is written; the record is, so that it and a change of terms do not undo each other. */
export const setLinkHandler = handle(setLink, async ({ counsellorId, meetingLink: written }, { database, write }) => {
  const made = written === null ? accept(null) : makeMeetingLink(written)
  if (!made.ok) return made
  const decision = await write({
    async first(documents, { person, grants }) {
      const whose = await whoseCalendar(database, grants, counsellorId)
      if (!whose.ok) return whose
      const counsellor = { ...whose.value.counsellor, meetingLink: made.value }
      await writeTerms(documents, counsellor, [])
      return accept({ value: counsellor, person })
    },
    async again(_, id, { grants }) {
      const whose = await whoseCalendar(database, grants, id)
      return whose.ok ? accept(whose.value.counsellor) : whose
    },
  })
  return decision.ok ? accept({ terms: describeTerms(decision.value) }) : decision
})
