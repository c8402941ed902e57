import { openSharedResult } from '#core/contracts/children'
import { calendarsOf } from '#core/domain/access/relations'
import { mayLook } from '#core/domain/assessment/sharing'
import type { Child } from '#core/domain/children/profile'
import type { ChildResult, ChildSheet } from '#core/domain/children/result'
import { type ChildShare, looked, readByCounsellor, told } from '#core/domain/children/sharing'
import { accept, refuse } from '#core/domain/decision'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import type { Standing } from '../_runtime/write'
import { findAccess, noteAccess } from '../_store/access-log'
import { findChildResult, saveChildResult } from '../_store/child-results'
import { findChild, saveChildRow } from '../_store/children'
import { findDay } from '../_store/counsellor-days'
import { findCounsellor, touchCounsellor } from '../_store/counsellors'
import type { Documents } from '../_store/database'
import { tellPerson } from '../_store/told'
import { inWords } from './in-words'
import { sheetToShow } from './sheet'

interface Opened {
  readonly result: ChildResult
  readonly share: ChildShare
  readonly child: Child
  readonly sheet: ChildSheet
  readonly sight: 'all' | 'outline'
}

export const openSharedResultHandler = handle(
  openSharedResult,
  async ({ resultId, reason }, { caller, database, secrets, newId, write }) => {
    const entryId = newId()

    /** What may be read of it at this moment. */
    async function open(documents: Documents, { grants, now }: Standing) {
      const result = await findChildResult(documents, resultId)
      const share = result?.share
      if (!result || !share || !calendarsOf(grants).includes(share.counsellorId)) return refuse('not-shared')
      const child = await findChild(documents, result.childId)
      if (!child) return refuse('not-shared')
      const reads = readByCounsellor(result, share, child, now)
      if (!reads.ok) return reads
      const may = mayLook(share, await findDay(documents, share.counsellorId, dateOf(share.start)), now)
      if (!may.ok) return may
      const counsellor = await findCounsellor(documents, share.counsellorId)
      if (counsellor?.status !== 'active') return refuse('counsellor-suspended')
      // Nobody is told of a look at what does not open.
      const sheet = sheetToShow(documents, secrets, result.id, result.sheet)
      if (!sheet) return refuse('not-shared')
      const opened: Opened = { result, share, child, sheet, sight: reads.value }
      return accept({ opened, counsellor })
    }

    const decision = await write({
      async first(documents, standing) {
        const found = await open(documents, standing)
        if (!found.ok) return found
        const { opened, counsellor } = found.value
        const { result, share, child } = opened
        const { person, now: at } = standing
        // Each is written on, so that a suspension, a consent taken back or a child forgotten meanwhile collides.
        await touchCounsellor(documents, counsellor, at)
        await saveChildRow(documents, told(child))
        await saveChildResult(documents, looked(result, share, at, reason))
        const { counsellorId, appointmentId, personId } = share
        const what = ['result'] as const
        await noteAccess(documents, {
          ...{ id: entryId, at, staffId: person.id, personId, counsellorId, appointmentId, what, purpose: reason },
          role: 'counsellor',
        })
        const occasion = { personId, kind: 'result-opened', ref: result.id, at } as const
        const acting = { person, ids: caller.ids }
        const after = await tellPerson(database, documents, acting, occasion)
        return accept({ value: { id: entryId, opened }, person: after })
      },
      // It is the same look, and only while it may still be had.
      async again(documents, id, standing) {
        const entry = await findAccess(documents, id)
        const found = entry ? await open(documents, standing) : refuse('not-shared')
        return found.ok ? accept({ id, opened: found.value.opened }) : found
      },
    })
    if (!decision.ok) return decision
    const { result, share, sheet, sight } = decision.value.opened
    const { voice, completedAt } = result
    const { code, until } = share
    const words = await inWords(database, sheet, sight)
    return accept({ result: { ...words, code, until, voice, sight, completedAt } })
  },
)
