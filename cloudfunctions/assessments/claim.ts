import { assessmentConsents } from '#core/content/assessment-consents'
import { claimAssessment } from '#core/contracts/assessments'
import { belongsTo } from '#core/domain/access/relations'
import type { SealedAdministration } from '#core/domain/assessment/administration'
import type { CodeWait } from '#core/domain/assessment/one-time-code'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { findAdministration, saveAdministration } from '../_store/administrations'
import { opened, sealNew } from './kept'
import { describeOne } from './own-view'
import { useCode } from './use-code'

const consentInForce = assessmentConsents['claim-result'].version

/** What an attempt with a wrong code did: it was counted, and the same attempt is no second one. */
export const WRONG = 'wrong_'

interface Claimed {
  readonly id: string
  readonly administration: SealedAdministration | null
}

export const claimHandler = handle(
  claimAssessment,
  async (input, { caller, codes, database, newId, secrets, write }) => {
    const { code: typed, consentVersion } = input
    if (consentVersion !== consentInForce) return refuse('consent-outdated')
    const id = newId()
    const decision = await write<Claimed, CodeWait | 'assessment-forgotten'>({
      async first(documents, { person, network, now }) {
        const used = await useCode(documents, { typed, by: person.id, network, now, codes, secrets })
        if (!used.ok) return used
        if (used.value === null) return accept({ value: { id: `${WRONG}${id}`, administration: null }, person })
        const own = { ...used.value, id, personId: caller.personId, consentVersion, share: null }
        const administration = sealNew(secrets, own)
        await saveAdministration(documents, administration)
        return accept({ value: { id, administration }, person })
      },
      async again(documents, did) {
        if (did.startsWith(WRONG)) return accept({ id: did, administration: null })
        const found = await findAdministration(documents, did)
        const isOwn = found !== null && belongsTo(found, caller.ids)
        return isOwn ? accept({ id: did, administration: found }) : refuse('assessment-forgotten')
      },
    })
    if (!decision.ok) return decision
    const { administration } = decision.value
    if (!administration) return refuse('code-unknown')
    return accept({ kept: await describeOne(database, opened(secrets, administration)) })
  },
)
