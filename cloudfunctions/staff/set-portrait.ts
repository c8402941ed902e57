import { portraitConsent } from '#core/content/portrait-consent'
import type { RefusalOf } from '#core/contracts/operation'
import { setPortrait } from '#core/contracts/staff'
import { calendarsOf } from '#core/domain/access/relations'
import type { StaffRecord } from '#core/domain/access/staff'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { removeFile } from '../_runtime/kept-files'
import { takePhoto } from '../_runtime/taken-photo'
import { lookUpStaff, saveStaff } from '../_store/staff'
import { findOwn } from './own'
import { describePortrait } from './own-portrait'
import { showToResidents } from './shown'

const keepsCalendar = ({ grants }: StaffRecord) => calendarsOf(grants).length > 0

export const setPortraitHandler = handle(setPortrait, async ({ given }, { caller, database, newId, write }) => {
  const there = await lookUpStaff(database, caller.ids)
  // No file is read for whoever may not show one.
  if (there.grants.length === 0) return refuse('no-post')
  if (given && !keepsCalendar(there)) return refuse('no-calendar')
  if (given && given.consent !== portraitConsent.version) return refuse('consent-outdated')
  // Sent again after it was done the file is gone, and that is nobody's concern any more.
  const taken = given && (await takePhoto(given.brought, 'portraits', newId()))
  const id = newId().slice(0, 20)
  let replaced: string | undefined
  const decision = await write<StaffRecord, RefusalOf<typeof setPortrait>>({
    async first(documents, { person, now }) {
      replaced = undefined
      const own = await findOwn(documents, caller)
      if (!own.ok) return own
      const { portrait: before, ...rest } = own.value
      if (taken === null && before === undefined) return accept({ value: own.value, person, already: true })
      if (taken && !keepsCalendar(own.value)) return refuse('no-calendar')
      if (taken && !taken.ok) return taken
      const consent = { version: portraitConsent.version, at: now }
      const value = taken === null ? rest : { ...rest, portrait: { ...taken.value, id, consent } }
      replaced = before?.fileId
      await saveStaff(documents, value)
      await showToResidents(documents, own.value, value)
      return accept({ value, person })
    },
    again: (documents) => findOwn(documents, caller),
  })
  const laid = taken?.ok ? taken.value.fileId : undefined
  const stands = decision.ok ? decision.value.portrait?.fileId : undefined
  // Sent twice at once, one of the two stands; refused, none does.
  const over = [laid, replaced, decision.ok ? given?.brought : undefined].filter((file) => file !== stands)
  await Promise.all(over.map((file) => (file === undefined ? undefined : removeFile(file))))
  return decision.ok ? accept({ portrait: await describePortrait(decision.value.portrait) }) : decision
})
