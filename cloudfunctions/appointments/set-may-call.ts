import { changeCallConsent } from '#core/content/change-call-consent'
import { setMayCall } from '#core/contracts/appointments'
import { accept, refuse } from '#core/domain/decision'
import { checkMayCall } from '#core/domain/messages/may-call'
import { handle } from '../_runtime/handle'
import { privateAt } from '../_runtime/personal'
import { describeMayCall, isOffered } from './may-call'

export const setMayCallHandler = handle(setMayCall, async ({ given }, { secrets, write }) => {
  if (given && given.consentVersion !== changeCallConsent.version) return refuse('consent-outdated')
  const checked = given && checkMayCall(given.number, given.windows)
  if (checked && !checked.ok) return checked
  let offered = true
  const decision = await write({
    async first(documents, { person, now }) {
      offered = await isOffered(documents, person, now)
      const { calls: _, ...rest } = person
      if (!given || !checked) return accept({ value: rest, person: rest, takesBack: true })
      if (!offered) return refuse('guardian-asks')
      const { number, windows } = checked.value
      const phone = secrets.seal(privateAt(person.id, 'phone', null), number)
      const { mayLeaveWord, mayTellOther, consentVersion } = given
      const after = { ...rest, calls: { phone, windows, mayLeaveWord, mayTellOther, consentVersion, at: now } }
      return accept({ value: after, person: after })
    },
    async again(documents, _, { person, now }) {
      offered = await isOffered(documents, person, now)
      return accept(person)
    },
  })
  return decision.ok ? accept({ isOffered: offered, mayCall: describeMayCall(secrets, decision.value) }) : decision
})
