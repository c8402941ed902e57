import { proposeWording } from '#core/contracts/assessments'
import { firstBrought } from '#core/domain/assessment/edition'
import { checkLicence, differencesOf, type WordingImport } from '#core/domain/assessment/wording'
import { accept, refuse } from '#core/domain/decision'
import { dateOf } from '#core/domain/time'
import { findSkeleton } from '#core/scales/skeletons/index'
import { handle } from '../_runtime/handle'
import type { Documents } from '../_store/database'
import { findLicenceFile, saveLicenceFile } from '../_store/licence-files'
import { findWording, saveWording, wordingIdOf } from '../_store/wordings'
import { readDocument } from './licence-document'
import { readWordingFile } from './wording-file'
import { describeWording } from './wording-view'

/** Of one scale; a transaction asks for one after the other. */
const MOST_VERSIONS = 20

/** Two who bring something for one scale at once write the same document, so each has a version of its own. */
async function freeVersion(documents: Documents, scaleId: string, first: number): Promise<number | null> {
  for (let version = first; version < first + MOST_VERSIONS; version += 1) {
    if (!(await findWording(documents, wordingIdOf(scaleId, version)))) return version
  }
  return null
}

export const proposeWordingHandler = handle(
  proposeWording,
  async ({ scaleId, file, licence, licenceFile }, { caller, database, write }) => {
    const skeleton = findSkeleton(scaleId)
    if (!skeleton) return refuse('scale-unknown')
    const wording = readWordingFile(file)
    if (!wording.ok) return wording
    if (differencesOf(skeleton, wording.value).length > 0) return refuse('wording-differs')
    const document = await readDocument(database, licenceFile)
    if (!document) return refuse('licence-missing')
    const decision = await write({
      async first(documents, { person, now }) {
        const may = checkLicence(licence, dateOf(now))
        if (!may.ok) return may
        const handedIn = await findLicenceFile(documents, licenceFile)
        // Its parts do not change; whose it is and whether it is used by now is read here.
        if (!handedIn || !caller.ids.includes(handedIn.by) || handedIn.wordingId !== null)
          return refuse('licence-missing')
        const version = await freeVersion(documents, scaleId, firstBrought(skeleton.version))
        if (version === null) return refuse('wordings-full')
        const proposed: WordingImport = {
          ...{ id: wordingIdOf(scaleId, version), scaleId, skeletonVersion: skeleton.version, version },
          ...{ wording: wording.value, licence, document, status: 'proposed' },
          deeds: [{ by: person.id, at: now, did: 'proposed' }],
        }
        await saveLicenceFile(documents, { ...handedIn, wordingId: proposed.id })
        await saveWording(documents, proposed)
        return accept({ value: proposed, person })
      },
      async again(documents, id) {
        const found = await findWording(documents, id)
        return found ? accept(found) : refuse('attempt-over')
      },
    })
    return decision.ok ? accept({ proposed: describeWording(decision.value, caller.ids) }) : decision
  },
)
