import { introductionConsent } from '#core/content/introduction-consent'
import type { RefusalOf } from '#core/contracts/operation'
import { setIntroduction } from '#core/contracts/staff'
import { wordsOfOneself } from '#core/domain/access/introduction'
import { calendarsOf } from '#core/domain/access/relations'
import type { StaffRecord } from '#core/domain/access/staff'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { saveStaff } from '../_store/staff'
import { checkOwnWords, findOwn } from './own'
import { describeIntroduction } from './own-introduction'
import { showToResidents } from './shown'

export const setIntroductionHandler = handle(setIntroduction, async ({ given }, call) => {
  const { caller, newId, write } = call
  if (given && given.consent !== introductionConsent.version) return refuse('consent-outdated')
  const checked = await checkOwnWords(call, given ? [given.words] : [])
  if (!checked.ok) return checked
  const id = newId().slice(0, 20)
  const decision = await write<StaffRecord, RefusalOf<typeof setIntroduction>>({
    async first(documents, { person, now }) {
      const own = await findOwn(documents, caller)
      if (!own.ok) return own
      const { introduction: before, ...rest } = own.value
      if (given === null && before === undefined) return accept({ value: own.value, person, already: true })
      if (given && calendarsOf(own.value.grants).length === 0) return refuse('no-calendar')
      const words = given && wordsOfOneself(given.words)
      if (words && !words.ok) return words
      const consent = { version: introductionConsent.version, at: now }
      const value = words === null ? rest : { ...rest, introduction: { id, text: words.value, consent } }
      await saveStaff(documents, value)
      await showToResidents(documents, own.value, value)
      return accept({ value, person })
    },
    again: (documents) => findOwn(documents, caller),
  })
  return decision.ok ? accept({ introduction: describeIntroduction(decision.value.introduction) }) : decision
})
