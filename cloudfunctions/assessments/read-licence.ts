import { readLicence } from '#core/contracts/assessments'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { findLicencePart } from '../_store/licence-files'
import { findWording } from '../_store/wordings'

export const readLicenceHandler = handle(readLicence, async ({ importId, part }, { database }) => {
  const brought = await findWording(database, importId)
  if (!brought) return refuse('import-unknown')
  const found = brought.document && (await findLicencePart(database, brought.document.fileId, part))
  return found ? accept({ data: found.data }) : refuse('licence-missing')
})
