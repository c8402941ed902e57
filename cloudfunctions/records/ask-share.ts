import type { RefusalOf } from '#core/contracts/operation'
import { askShare } from '#core/contracts/records'
import { keeperFor } from '#core/domain/access/records'
import { calendarsOf } from '#core/domain/access/relations'
import { accept, refuse } from '#core/domain/decision'
import { FEWEST_LETTERS, type Opening, stateOf } from '#core/domain/records/opening'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { findDay } from '../_store/counsellor-days'
import { findOpening, listOpeningsOf, saveOpening } from '../_store/record-openings'
import { findStaffRow } from '../_store/staff'
import { colleaguesIn } from './colleagues'
import { readRecord } from './look'
import { holdKeeper, readReach } from './reach'
import { tellKeepers } from './tell-keepers'
import { describeOpening, whyAt } from './view'

/** Of one counsellor's, looked through for one that is the same. */
const MOST = 100

export const askShareHandler = handle(askShare, async (input, call) => {
  const { date, appointmentId, colleagueId, why, days } = input
  const { caller, database, secrets, askedAt, newId, write } = call
  const reason = why.trim()
  if ([...reason].length < FEWEST_LETTERS) return refuse('reason-missing')
  const reach = await readReach(database, caller, askedAt)
  const id = newId()
  const decision = await write<Opening, RefusalOf<typeof askShare> | 'attempt-over'>({
    async first(documents, standing) {
      const { person, grants, now } = standing
      const calendars = calendarsOf(grants)
      let found = null
      for (const counsellorId of calendars) {
        const day = await findDay(documents, counsellorId, date)
        const claim = day?.claims.find((one) => one.id === appointmentId && one.kind !== 'held')
        if (claim?.seat) found = { counsellorId, seat: claim.seat }
      }
      if (!found) return refuse('appointment-unknown')
      const { counsellorId, seat } = found
      const site = reach.sites.find(({ id: siteId }) => siteId === seat.siteId)
      const near = site && keeperFor(reach.keepers, site.nodeId)
      const keeper = near && (await holdKeeper(documents, near, reach, { grants, ids: caller.ids, now }))
      if (!site || !keeper?.nodeIds.has(site.nodeId)) return refuse('no-keeper')
      const row = await findStaffRow(documents, colleagueId)
      const [colleague] = row ? colleaguesIn({ staff: [row], keepers: [keeper] }, caller.ids, dateOf(now)) : []
      if (!colleague) return refuse('colleague-unknown')
      // Read beside it after the caller's own document, which both of two who ask at once write.
      const known = await listOpeningsOf(database, caller.ids, MOST)
      const same = known.some(
        (one) =>
          one.lookerId === colleagueId &&
          one.record?.appointmentId === appointmentId &&
          ['waiting', 'open'].includes(stateOf(one, now)),
      )
      if (same) return refuse('asked-already')
      const record = { counsellorId, date, appointmentId, code: seat.code, start: seat.start }
      const client = await readRecord({ database, documents }, caller, standing, { personId: seat.personId, record })
      if (!client) return refuse('appointment-unknown')
      const opening: Opening = {
        ...{ id, kind: 'share', personId: client.person.id, siteId: site.id, nodeId: site.nodeId, record },
        ...{ lookerId: colleagueId, role: colleague.post.role, byId: person.id },
        ...{ why: secrets.seal(whyAt(id), reason), at: now, until: null, days, looks: [], said: [] },
        ...{ judged: null, endedAt: null, isOpen: true },
      }
      await saveOpening(documents, opening)
      const waits = { kind: 'share-wanted', ref: id, nodeId: site.nodeId, at: now, but: colleagueId } as const
      await tellKeepers(database, documents, reach.keepers, waits)
      return accept({ value: opening, person })
    },
    async again(documents, did) {
      const found = await findOpening(documents, did)
      return found ? accept(found) : refuse('attempt-over')
    },
  })
  if (!decision.ok) return decision
  return accept({
    opening: await describeOpening(decision.value, { database, secrets, ids: caller.ids, now: askedAt }),
  })
})
