import { type LicenceDocument, licenceKindOf } from '#core/domain/assessment/licence-file'
import { hashOf } from '../_runtime/file-hash'
import type { Reads } from '../_store/database'
import { findLicenceFile, listLicenceParts } from '../_store/licence-files'

/** A document that was handed in, as it stays with its wording; null where not all of it is here, or it is not what it says. */
export async function readDocument(database: Reads, fileId: string): Promise<LicenceDocument | null> {
  const [file, parts] = await Promise.all([findLicenceFile(database, fileId), listLicenceParts(database, fileId)])
  const isWhole = file !== null && parts.length === file.parts && parts.every(({ part }, at) => part === at)
  if (!isWhole || licenceKindOf(parts[0]?.data ?? '') !== file.kind) return null
  return { fileId, kind: file.kind, parts: parts.length, ...hashOf(parts.map(({ data }) => data)) }
}
