import { bringLicence } from '#core/contracts/assessments'
import type { LicenceFile } from '#core/domain/assessment/licence-file'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { findLicenceFile, findLicencePart, partIdOf, saveLicenceFile, saveLicencePart } from '../_store/licence-files'

export const bringLicenceHandler = handle(bringLicence, async (input, { caller, newId, write }) => {
  const { fileId, kind, parts, part, data } = input
  const id = fileId ?? newId()
  const decision = await write<{ readonly id: string }, 'licence-missing' | 'attempt-over'>({
    async first(documents, { person, now }) {
      const begun: LicenceFile = { id, by: person.id, at: now, kind, parts, wordingId: null }
      const file = fileId === null ? begun : await findLicenceFile(documents, fileId)
      const isOwn = file !== null && [person.id, ...caller.ids].includes(file.by)
      if (!isOwn || file.wordingId !== null || file.kind !== kind || file.parts !== parts || part >= parts) {
        return refuse('licence-missing')
      }
      const before = await findLicencePart(documents, id, part)
      if (before && before.data !== data) return refuse('licence-missing')
      // Written with each part, so that one who names the file meets one who still adds to it.
      await saveLicenceFile(documents, file)
      await saveLicencePart(documents, { id: partIdOf(id, part), fileId: id, part, data })
      return accept({ value: { id }, person })
    },
    async again(documents, did) {
      return (await findLicenceFile(documents, did)) ? accept({ id: did }) : refuse('attempt-over')
    },
  })
  return decision.ok ? accept({ fileId: decision.value.id }) : decision
})
