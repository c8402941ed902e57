import { openShared } from '#core/contracts/assessments'
import { calendarsOf } from '#core/domain/access/relations'
import type { Administration } from '#core/domain/assessment/administration'
import { optionsOf } from '#core/domain/assessment/range'
import type { Scale } from '#core/domain/assessment/scale'
import { outcomeOf } from '#core/domain/assessment/score'
import { mayLook, noteLook, readable, type Share } from '#core/domain/assessment/sharing'
import { accept, refuse } from '#core/domain/decision'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import type { Standing } from '../_runtime/write'
import { findAccess, noteAccess } from '../_store/access-log'
import { findAdministration, saveAdministration } from '../_store/administrations'
import { findDay } from '../_store/counsellor-days'
import { findCounsellor, touchCounsellor } from '../_store/counsellors'
import type { Documents } from '../_store/database'
import { tellPerson } from '../_store/told'
import { definitionFor } from './definitions'
import { opened, openResponses, sealed } from './kept'

export const openSharedHandler = handle(
  openShared,
  async ({ administrationId, reason }, { caller, database, secrets, newId, write }) => {
    const entryId = newId()
    let lookedAt = 0

    /** What may be read of it at this moment; the counsellor is written by whoever looks, so that a suspension collides. */
    async function open(documents: Documents, { grants, now }: Standing) {
      lookedAt = now
      const found = readable(await findAdministration(documents, administrationId), calendarsOf(grants))
      if (!found.ok) return found
      const { share } = found.value
      const may = mayLook(share, await findDay(documents, share.counsellorId, dateOf(share.start)), now)
      if (!may.ok) return may
      const counsellor = await findCounsellor(documents, share.counsellorId)
      if (counsellor?.status !== 'active') return refuse('counsellor-suspended')
      // Opened before the look is noted: nobody looked at what does not open.
      const { administration: kept } = found.value
      const administration = { ...opened(secrets, kept), responses: openResponses(secrets, kept) }
      return accept({ share, kept, administration, counsellor })
    }

    const decision = await write({
      async first(documents, standing) {
        const found = await open(documents, standing)
        if (!found.ok) return found
        const { kept, administration, share, counsellor } = found.value
        const { person, now: at } = standing
        await touchCounsellor(documents, counsellor, at)
        await saveAdministration(documents, sealed(secrets, noteLook(kept, share, at, reason)))
        const { counsellorId, appointmentId } = share
        const { personId } = administration
        const staffId = person.id
        const what = ['result'] as const
        await noteAccess(documents, {
          ...{ id: entryId, at, staffId, personId, counsellorId, appointmentId, what, purpose: reason },
          role: 'counsellor',
        })
        const told = { personId, kind: 'result-opened', ref: administration.id, at } as const
        const acting = { person, ids: caller.ids }
        const after = await tellPerson(database, documents, acting, told)
        return accept({ value: { id: entryId, administration, share }, person: after })
      },
      // It is the same look, and only while it may still be had.
      async again(documents, id, standing) {
        const entry = await findAccess(documents, id)
        const found = entry ? await open(documents, standing) : refuse('not-shared')
        return found.ok ? accept({ ...found.value, id }) : found
      },
    })
    if (!decision.ok) return decision
    const { scaleId, scaleVersion } = decision.value.administration
    const scale = await definitionFor(database, scaleId, scaleVersion, dateOf(lookedAt))
    return accept({ result: describe(decision.value, scale.ok ? scale.value : null) })
  },
)

interface Opened {
  readonly administration: Administration
  readonly share: Share
}

/** In words, so that no page of staff's carries the questionnaires. */
function inWords({ responses, parameters, score }: Administration, scale: Scale | null) {
  if (!scale) return { title: '', headline: '', lines: [] }
  const lines = scale.items.map((item) => {
    const given = responses[item.id]
    const option = optionsOf(scale, item).find(({ value }) => value === given)
    const answer = item.number && given !== undefined ? String(given) : (option?.label ?? '')
    return { question: item.stem.slice(0, 300), answer, critical: score.criticalItems.includes(item.id) }
  })
  return { title: scale.plainTitle, headline: outcomeOf(scale, score, parameters)?.headline ?? '', lines }
}

function describe({ administration, share }: Opened, scale: Scale | null) {
  const { scaleId, scaleVersion, completedAt, responses, score } = administration
  return {
    scaleId,
    scaleVersion,
    completedAt,
    responses,
    score,
    ...inWords(administration, scale),
    code: share.code,
    until: share.until,
  }
}
