import type { RefusalOf } from '#core/contracts/operation'
import { openInEmergency } from '#core/contracts/records'
import { actingPost, keeperFor } from '#core/domain/access/records'
import { keeps } from '#core/domain/access/relations'
import { accept, refuse } from '#core/domain/decision'
import type { Opened } from '#core/domain/privacy/access-entry'
import { EMERGENCY_LASTS, FEWEST_LETTERS, type Opening, type Recorded } from '#core/domain/records/opening'
import { mayGuess } from '../_runtime/guesses'
import { handle } from '../_runtime/handle'
import { findAccess } from '../_store/access-log'
import type { Client } from '../_store/clients'
import { findDay } from '../_store/counsellor-days'
import { findOpening } from '../_store/record-openings'
import { tellPerson } from '../_store/told'
import { findByCode } from './find-record'
import { describeOpened, noteLook, readRecord } from './look'
import { holdKeeper, readReach } from './reach'
import { tellKeepers } from './tell-keepers'
import { whyAt } from './view'

const WRONG = 'wrong-code'

interface Done {
  readonly id: string
  readonly seen: { readonly opening: Opening; readonly client: Client; readonly what: readonly Opened[] } | null
}

/** A wrong code is noted as an attempt and counted, so it is accepted here and refused afterwards. */
export const openInEmergencyHandler = handle(openInEmergency, async ({ date, code, why }, call) => {
  const { caller, database, secrets, askedAt, newId, write } = call
  const reason = why.trim()
  if ([...reason].length < FEWEST_LETTERS) return refuse('reason-missing')
  const reach = await readReach(database, caller, askedAt)
  if (reach.keepers.length === 0) return refuse('no-keeper')
  const found = await findByCode(database, { date, code }, reach.sites)
  const [id, entryId] = [newId(), newId()]
  let at = askedAt
  const decision = await write<Done, RefusalOf<typeof openInEmergency> | 'attempt-over'>({
    async first(documents, standing) {
      const { person, grants, now } = standing
      at = now
      const trying = await mayGuess(documents, { by: person.id, network: standing.network, now })
      if (!trying.ok) return trying
      const day = found && (await findDay(documents, found.counsellorId, date))
      const claim = day?.claims.find((one) => one.id === found?.appointmentId && one.kind !== 'held')
      if (!found || !claim?.seat) {
        await trying.value.wrong()
        return accept({ value: { id: WRONG, seen: null }, person, already: true as const })
      }
      if (keeps(grants, found)) return refuse('record-yours')
      const near = keeperFor(reach.keepers, found.site.nodeId)
      const keeper = near && (await holdKeeper(documents, near, reach, { grants, ids: caller.ids, now }))
      const post = keeper && actingPost(grants, keeper)
      if (!keeper?.nodeIds.has(found.site.nodeId) || !post) return refuse('no-keeper')
      const { personId, start, siteId } = claim.seat
      const record = {
        ...{ counsellorId: found.counsellorId, appointmentId: claim.id },
        date,
        code: claim.seat.code,
        start,
      }
      const client = await readRecord({ database, documents }, caller, standing, { personId, record })
      if (!client) return refuse('record-unknown')
      const opening: Opening & { readonly record: Recorded } = {
        ...{ id, kind: 'emergency', personId: client.person.id, siteId, nodeId: found.site.nodeId, record },
        ...{ lookerId: person.id, role: post.role, byId: person.id, why: secrets.seal(whyAt(id), reason) },
        ...{ at: now, until: now + EMERGENCY_LASTS, days: null, looks: [], said: [], judged: null, endedAt: null },
        isOpen: true,
      }
      const what = await noteLook({ documents, standing, entryId }, opening, client)
      const waits = { kind: 'record-opened', ref: id, nodeId: found.site.nodeId, at: now } as const
      await tellKeepers(database, documents, reach.keepers, waits)
      // Told by the opening, so that it is told also where the counsellor's own look was before.
      const told = { personId: client.person.id, kind: 'looked', ref: id, at: now } as const
      const after = await tellPerson(database, documents, { person, ids: caller.ids }, told)
      return accept({ value: { id, seen: { opening, client, what } }, person: after })
    },
    // It is the same look: what was noted of it and no more.
    async again(documents, did, standing) {
      if (did === WRONG) return accept({ id: WRONG, seen: null })
      at = standing.now
      const opening = await findOpening(documents, did)
      const [first = ''] = opening?.looks ?? []
      const entry = await findAccess(documents, first)
      if (!opening?.record || !entry || (opening.until ?? 0) <= at) return refuse('attempt-over')
      const { personId, record } = opening
      const client = await readRecord({ database, documents }, caller, standing, { personId, record })
      return client ? accept({ id: did, seen: { opening, client, what: entry.what } }) : refuse('record-unknown')
    },
  })
  if (!decision.ok) return decision
  const { seen } = decision.value
  if (seen === null) return refuse('record-unknown')
  return accept({ opened: await describeOpened(database, secrets, seen, at) })
})
